import json

import pytest

from openspace.assets import asset
from openspace.errors import BadInputError
from openspace.gathering import (
    board_of,
    boards,
    complementary,
    convenors,
    marketplace,
    notes_of,
    theme_notes,
    themes,
)
from openspace.model import NOTE_SIZE, Placement
from openspace.opening import check_gathering, sample_gathering


@pytest.fixture
def sample(path):
    with sample_gathering(path) as opened:
        yield opened.gathering


@pytest.fixture
def told():
    return json.loads(asset("samples", "leadership.json").read_text("utf-8"))


def test_the_sample_asks_its_question_under_the_chatham_rule(sample):
    invitation = sample.invitation
    assert invitation.title == "Build back better, the leadership group"
    assert invitation.question == "What will it take to lead in the days after?"
    assert invitation.mode == "chatham"


def test_both_questions_stand_verbatim_the_second_merged_into_the_first(sample, told):
    [topic] = marketplace(sample)
    [other] = complementary(sample, topic)
    assert (topic.question, other.question) == (told["question"], told["merged_question"])


def test_both_convenors_are_made_up(sample):
    [topic] = marketplace(sample)
    names = [person.name for person in convenors(sample, topic)]
    assert names == ["First convenor", "Second convenor"]


def test_the_topic_has_the_only_board(sample):
    [board] = boards(sample)
    assert board_of(sample, marketplace(sample)[0]) == board
    assert board.title == "Leadership in public services"


def test_every_note_stands_verbatim_in_order_under_its_theme(sample, told):
    by_theme = theme_notes(sample).by_theme
    found = [
        {"title": theme.title, "notes": [note.text for note in by_theme[theme.id]]}
        for theme in themes(sample)
    ]
    assert found == told["themes"]
    assert theme_notes(sample).unsorted == []


def test_a_person_placed_the_notes(sample):
    placements = sample.plan.records(Placement).values()
    assert [placement.by_hand for placement in placements] == [True] * 16


def test_no_two_notes_touch_and_neighbours_are_a_gap_apart(sample):
    [board] = boards(sample)
    places = sorted(note.pos for note in notes_of(sample, board.id))
    width, height = NOTE_SIZE
    for at, (x, y) in enumerate(places):
        for other_x, other_y in places[at + 1 :]:
            assert other_x - x >= width + 20 or abs(other_y - y) >= height + 20
    assert len(set(places)) == 16


def test_the_papers_are_of_several_colours(sample):
    [board] = boards(sample)
    assert len({note.colour for note in notes_of(sample, board.id)}) >= 5


def test_the_sample_has_nothing_to_undo(sample):
    assert (sample.history.undo_label, sample.history.redo_label) == ("", "")


def test_the_sample_is_found_whole(sample, path):
    report = check_gathering(path)
    assert report.problems == []
    assert report.counts["notes"] == 16


def test_a_file_there_already_is_not_overwritten(path):
    path.write_text("mine")
    with pytest.raises(BadInputError, match="already there"):
        sample_gathering(path)
    assert path.read_text() == "mine"
