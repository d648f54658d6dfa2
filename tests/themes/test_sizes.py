import numpy as np
import pytest

from openspace.themes.neighbours import neighbours_of
from openspace.themes.sizes import merged, settled, split
from openspace.themes.vectors import vectors_of
from openspace.themes.wording import Wording

TEXTS = ["red apple", "red apples", "red apple pie", "blue whale", "blue whales", "green"]


@pytest.fixture
def rows():
    return vectors_of(Wording.of(TEXTS))


def test_a_vector_has_length_one_unless_the_note_is_empty():
    rows = vectors_of(Wording.of(["trust", "", "trust and time"]))
    lengths = np.sqrt((rows * rows).sum(axis=1))
    assert lengths.round(9).tolist() == [1, 0, 1]


def test_the_nearest_themes_are_merged_first(rows):
    assert merged(rows, np.arange(6), 3).tolist() == [0, 0, 0, 1, 1, 2]


def test_only_small_themes_are_merged_where_a_size_is_given(rows):
    assert merged(rows, np.array([0, 0, 1, 2, 2, 2]), 1, 2).tolist() == [0, 0, 0, 1, 1, 1]


def test_the_largest_theme_is_split_along_its_seam(rows):
    assert split(rows, np.array([0, 0, 0, 0, 0, 1]), 3).tolist() == [0, 0, 0, 1, 1, 2]


@pytest.mark.parametrize("count", range(2, 7))
def test_a_split_makes_as_many_as_asked(rows, count):
    labels = split(rows, np.array([0, 0, 0, 0, 0, 1]), count)
    assert sorted(set(labels.tolist())) == list(range(count))


def test_more_notes_than_can_be_compared_are_still_split(monkeypatch, rows):
    monkeypatch.setattr("openspace.themes.sizes._COMPARED", 3)
    labels = split(rows, np.zeros(6, dtype=int), 4)
    assert len(set(labels.tolist())) == 4


def test_a_note_settles_where_it_is_nearest(rows):
    assert settled(rows, np.array([0, 0, 1, 1, 1, 2])).tolist() == [0, 0, 0, 1, 1, 2]


def test_settling_empties_no_theme():
    rows = vectors_of(Wording.of(["same words"] * 4))
    assert settled(rows, np.array([0, 1, 2, 2])).tolist() == [0, 1, 2, 2]


def test_neighbours_are_the_nearest_by_cosine(rows):
    near = neighbours_of(rows, lambda _part: None)
    everything = (rows @ rows.T).toarray()
    np.fill_diagonal(everything, -1)
    assert near.nearest[:, 0].tolist() == everything.round(4).argmax(axis=1).tolist()
    assert (np.diff(near.cosines, axis=1) <= 0).all()


def test_blocks_change_nothing(monkeypatch, rows):
    whole = neighbours_of(rows, lambda _part: None)
    monkeypatch.setattr("openspace.themes.neighbours._BLOCK", 2)
    parts = neighbours_of(rows, lambda _part: None)
    assert (whole.nearest == parts.nearest).all()
    assert (whole.cosines == parts.cosines).all()
