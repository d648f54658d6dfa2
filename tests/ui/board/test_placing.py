import numpy as np
import pytest

from ui.board.box import Box
from ui.board.placing import GAP, next_free, reading_order

SEEN = Box(0.0, 0.0, 900.0, 600.0)
SIZE = (200.0, 170.0)


def note(left, top, width=200.0, height=170.0):
    return (left, top, left + width, top + height)


def edges(*notes):
    return np.array(notes, float).reshape(-1, 4)


def test_the_first_note_goes_to_the_top_left_of_what_is_seen():
    assert next_free(edges(), Box(13.0, 7.0, 900.0, 600.0), SIZE) == (20.0, 20.0)


def test_the_next_note_goes_beside_the_last():
    assert next_free(edges(note(40, 40)), SEEN, SIZE) == (260.0, 40.0)


def test_a_full_line_is_followed_by_the_next():
    line = edges(*(note(20 + index * 220, 40) for index in range(4)))
    assert next_free(line, SEEN, SIZE) == (20.0, 40 + 170 + GAP)


def test_a_gap_is_filled_before_the_end():
    with_gap = edges(note(20, 40), note(460, 40), note(20, 230))
    assert next_free(with_gap, SEEN, SIZE) == (240.0, 40.0)


def test_a_place_under_a_note_that_has_grown_is_not_free():
    grown = edges(note(20, 40, height=300.0), note(240, 40), note(460, 40), note(680, 40))
    assert next_free(grown, SEEN, SIZE) == (240.0, 230.0)


@pytest.mark.parametrize("seen", [SEEN, Box(0, 0, 150, 100), Box(-5000, 80, -4000, 90)])
def test_a_hundred_notes_one_after_the_other_never_overlap(seen):
    notes = edges()
    for _number in range(100):
        place = next_free(notes, seen, SIZE)
        added = Box(*note(*place))
        assert not any(added.meets(Box(*one)) for one in notes.tolist())
        notes = np.vstack((notes, [added]))


def test_people_read_line_by_line_even_if_notes_are_a_little_askew():
    askew = edges(note(440, -8), note(0, 5), note(220, 12), note(10, 200), note(230, 190))
    assert reading_order(askew) == [1, 2, 0, 3, 4]
