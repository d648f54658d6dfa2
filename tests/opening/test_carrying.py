"""Topics, themes and notes of an earlier gathering come into a later one, with their origin."""

from pathlib import Path

import pytest

from openspace import commands
from openspace.errors import BadFileError, BadInputError
from openspace.gathering import (
    boards,
    complementary,
    convenors,
    marketplace,
    notes_of,
    people,
    person_called,
    themes,
)
from openspace.model import Area, Note
from openspace.opening import OpenGathering, check_gathering, new_gathering, open_gathering
from openspace.opening.carrying import carry

ORIGIN = "First days, 2026-03-01"


@pytest.fixture
def earlier(tmp_path: Path) -> Path:
    """Make an earlier gathering: two merged topics, one more, a theme, two boards."""
    path = tmp_path / "earlier.openspace"
    with new_gathering(path, title="First days", date="2026-03-01") as opened:
        here = opened.gathering
        main = commands.post_topic(here, "Who leads?", convenor="Ada", tags=["trust"])
        other = commands.post_topic(here, "Who follows?", convenor="Ben")
        commands.merge_topics(here, main=main, complementary=other)
        commands.post_topic(here, "What stays?", convenor="Ada", details="Bring one thing.")
        commands.withdraw_topic(here, commands.post_topic(here, "Withdrawn?"))
        commands.make_theme(here, title="Time", colour="pink")
        for title in ("Left", "Right"):
            board = here.board(commands.add_board(here, title=title))
            drafts = [
                Note(
                    id="", text=f"{title} said", pos=(5000.0, -300.0), author="Ada", dots={"1/a": 2}
                ),
                Note(id="", text="Between us", off_record=True),
            ]
            commands.stick(board, drafts)
    return path


@pytest.fixture
def later(opened: OpenGathering) -> OpenGathering:
    return opened


def consent(path: Path, name: str) -> None:
    with open_gathering(path) as opened:
        person = person_called(opened.gathering, name)
        assert person is not None
        commands.give_consent(opened.gathering, [person.id], consent="listed", on=True)


def test_topics_come_with_their_origin_and_merged_as_they_were(later, earlier):
    carried = carry(later, earlier, "topics")
    [leads, stays] = marketplace(later.gathering)
    assert (leads.question, stays.question) == ("Who leads?", "What stays?")
    assert [one.question for one in complementary(later.gathering, leads)] == ["Who follows?"]
    assert {leads.origin, stays.origin} == {ORIGIN}
    assert (leads.tags, stays.details) == ({"trust": 1.0}, "Bring one thing.")
    assert carried.said == f"Carried over from “{ORIGIN}”: 3 topics."
    assert later.gathering.invitation.earlier == ORIGIN


def test_carrying_topics_over_is_one_step(later, earlier):
    carry(later, earlier, "topics")
    assert later.gathering.history.undo_label == "Carry over 3 topics"
    later.gathering.history.undo()
    assert marketplace(later.gathering) == []
    assert later.gathering.invitation.earlier == ""


def test_names_come_only_with_consent(later, earlier):
    carried = carry(later, earlier, "topics")
    assert people(later.gathering) == []
    assert carried.left_out == (
        "The names of 2 convenors stay there: names go further only with consent.",
    )


def test_each_convenor_who_agreed_comes_once(later, earlier):
    consent(earlier, "Ada")
    carry(later, earlier, "topics")
    assert [one.name for one in people(later.gathering)] == ["Ada"]
    for topic in marketplace(later.gathering):
        assert [one.name for one in convenors(later.gathering, topic)] == ["Ada"]


def test_what_was_carried_over_before_does_not_come_twice(later, earlier):
    carry(later, earlier, "topics")
    assert carry(later, earlier, "topics").said == f"Carried over from “{ORIGIN}”: 0 topics."
    assert len(marketplace(later.gathering)) == 2


def test_themes_that_are_not_here_yet_come_over_as_one_step(later, earlier):
    commands.make_theme(later.gathering, title="Place")
    carry(later, earlier, "themes")
    carry(later, earlier, "themes")
    assert [one.title for one in themes(later.gathering)] == ["Place", "Time"]
    assert themes(later.gathering)[1].colour == "pink"
    later.gathering.history.undo()
    assert [one.title for one in themes(later.gathering)] == ["Place"]


def test_notes_come_to_a_board_of_their_own(later, earlier):
    carried = carry(later, earlier, "notes")
    [board] = boards(later.gathering)
    assert board.title == f"From {ORIGIN}"
    notes = notes_of(later.gathering, board.id)
    assert [one.text for one in notes] == ["Left said", "Right said"]
    assert all(one.author == "" and not one.dots for one in notes)
    assert carried.left_out == ("2 notes stay there: they are off the record or face down.",)
    areas = later.gathering.board(board.id).records(Area).values()
    assert sorted(area.title for area in areas) == ["Left", "Right"]
    for area in areas:
        [held] = [one for one in notes if one.text.startswith(area.title)]
        assert area.pos[0] < held.pos[0] < area.pos[0] + area.size[0]
        assert area.pos[1] < held.pos[1] < area.pos[1] + area.size[1]


def test_notes_and_their_board_are_taken_back_in_two_steps(later, earlier):
    carry(later, earlier, "notes")
    history = later.gathering.history
    assert history.undo_label == "Carry over 2 notes"
    history.undo()
    assert history.undo_label == "Add a board for earlier notes"
    history.undo()
    assert boards(later.gathering) == []


def test_who_wrote_a_note_comes_along_only_where_it_was_shown_and_agreed(later, earlier):
    consent(earlier, "Ada")
    with open_gathering(earlier) as opened:
        commands.show_authors(opened.gathering, authors="shown")
    carry(later, earlier, "notes")
    [board] = boards(later.gathering)
    assert {one.author for one in notes_of(later.gathering, board.id)} == {"Ada"}


def test_the_earlier_file_is_only_read(later, earlier):
    before = earlier.read_bytes()
    for what in ("topics", "themes", "notes"):
        carry(later, earlier, what)
    assert earlier.read_bytes() == before


def test_the_later_file_is_whole_afterwards(later, earlier, path):
    for what in ("topics", "themes", "notes"):
        carry(later, earlier, what)
    later.close()
    assert check_gathering(path).ok


def test_the_same_file_no_gathering_and_no_notes_are_told(later, path, tmp_path):
    with pytest.raises(BadInputError, match="the gathering itself"):
        carry(later, path, "topics")
    (tmp_path / "x.openspace").write_text("hello")
    with pytest.raises(BadFileError):
        carry(later, tmp_path / "x.openspace", "topics")
    new_gathering(tmp_path / "empty.openspace", title="Empty").close()
    with pytest.raises(BadInputError, match="no notes to carry over"):
        carry(later, tmp_path / "empty.openspace", "notes")
    assert not later.gathering.history.undo_label


def test_a_board_wider_than_an_area_may_be_comes_over(later, tmp_path):
    far = tmp_path / "far.openspace"
    with new_gathering(far, title="Far") as opened:
        board = opened.gathering.board(commands.add_board(opened.gathering, title="Wide"))
        commands.stick_notes(board, ["a", "b"], at=[(-9e5, 0.0), (9e5, 9e5)])
    carry(later, far, "notes")
    [there] = boards(later.gathering)
    assert len(notes_of(later.gathering, there.id)) == 2
