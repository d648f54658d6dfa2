"""What people do with themes."""

import pytest

from openspace import commands
from openspace.errors import BadInputError
from openspace.gathering import Gathering, theme_notes, themes
from openspace.model import Note
from openspace.themes import SuggestedTheme, Suggestion


@pytest.fixture
def gathering() -> Gathering:
    return Gathering()


@pytest.fixture
def notes(gathering) -> list[str]:
    board = gathering.board(commands.add_board(gathering, title="Leadership"))
    return commands.stick_notes(board, list("abcdef"), at=[(0, 0)] * 6)


def shown(gathering: Gathering) -> dict[str, str]:
    columns = theme_notes(gathering)
    found = {t.title: "".join(n.text for n in columns.by_theme[t.id]) for t in themes(gathering)}
    return {**found, "": "".join(sorted(note.text for note in columns.unsorted))}


def suggestion(**groups: list[str]) -> Suggestion:
    made = (SuggestedTheme(title, (), tuple(ids)) for title, ids in groups.items())
    return Suggestion(tuple(made), (), "words")


def test_notes_under_no_theme_are_unsorted(gathering, notes):
    commands.make_theme(gathering, title="One")
    assert shown(gathering) == {"One": "", "": "abcdef"}


def test_a_note_is_under_one_theme_at_a_time(gathering, notes):
    one, two = (commands.make_theme(gathering, title=title) for title in ("One", "Two"))
    commands.gather_into_theme(gathering, notes[:3], theme=one)
    commands.gather_into_theme(gathering, notes[1:2], theme=two)
    assert shown(gathering) == {"One": "ac", "Two": "b", "": "def"}


@pytest.mark.parametrize(
    ("at", "order"), [(0, "dabc"), (1, "adbc"), (3, "abcd"), (9, "abcd"), (None, "abcd")]
)
def test_a_note_goes_where_it_is_put(gathering, notes, at, order):
    one = commands.make_theme(gathering, title="One")
    commands.gather_into_theme(gathering, notes[:3], theme=one)
    commands.gather_into_theme(gathering, [notes[3]], theme=one, at=at)
    assert shown(gathering)["One"] == order


def test_a_note_moves_within_its_theme(gathering, notes):
    one = commands.make_theme(gathering, title="One")
    commands.gather_into_theme(gathering, notes[:3], theme=one)
    commands.gather_into_theme(gathering, [notes[0]], theme=one, at=1)
    assert shown(gathering)["One"] == "bac"


def test_putting_the_last_note_last_again_is_no_step(gathering, notes):
    one = commands.make_theme(gathering, title="One")
    commands.gather_into_theme(gathering, notes[:2], theme=one)
    for at in (None, 1):
        commands.gather_into_theme(gathering, [notes[1]], theme=one, at=at)
    assert gathering.history.undo_label == "Put 2 notes under a theme"


def test_a_note_taken_out_of_its_theme_is_unsorted(gathering, notes):
    one = commands.make_theme(gathering, title="One")
    commands.gather_into_theme(gathering, notes[:2], theme=one)
    commands.gather_into_theme(gathering, notes[:1], theme="")
    assert shown(gathering) == {"One": "b", "": "acdef"}


def test_a_removed_theme_comes_back_with_its_notes(gathering, notes):
    one = commands.make_theme(gathering, title="One")
    commands.gather_into_theme(gathering, notes[:2], theme=one)
    commands.remove_theme(gathering, one)
    assert shown(gathering) == {"": "abcdef"}
    gathering.history.undo()
    assert shown(gathering) == {"One": "ab", "": "cdef"}


def test_themes_move_to_any_rank(gathering):
    ids = {title: commands.make_theme(gathering, title=title) for title in "abcd"}
    commands.move_theme(gathering, ids["d"], to=1)
    commands.move_theme(gathering, ids["a"], to=3)
    assert "".join(theme.title for theme in themes(gathering)) == "dbca"


def test_a_theme_without_a_title_is_refused(gathering):
    with pytest.raises(BadInputError):
        commands.make_theme(gathering, title=" ")


def test_an_accepted_suggestion_is_one_step(gathering, notes):
    commands.accept_suggestion(gathering, suggestion(One=notes[:4], Two=notes[4:]))
    assert shown(gathering) == {"One": "abcd", "Two": "ef", "": ""}
    gathering.history.undo()
    assert shown(gathering) == {"": "abcdef"}


def test_a_suggestion_leaves_notes_that_a_person_placed(gathering, notes):
    mine = commands.make_theme(gathering, title="Mine")
    commands.gather_into_theme(gathering, [notes[0]], theme=mine)
    commands.accept_suggestion(gathering, suggestion(One=notes[:4], Two=notes[4:]))
    assert shown(gathering) == {"Mine": "a", "One": "bcd", "Two": "ef", "": ""}


def test_a_second_suggestion_takes_the_place_of_the_first(gathering, notes):
    commands.accept_suggestion(gathering, suggestion(One=notes[:4], Two=notes[4:]))
    commands.accept_suggestion(gathering, suggestion(New=notes))
    assert shown(gathering) == {"New": "abcdef", "": ""}


def test_a_title_that_a_person_wrote_survives_the_next_suggestion(gathering, notes):
    commands.accept_suggestion(gathering, suggestion(One=notes))
    commands.rename_theme(gathering, themes(gathering)[0].id, title="Ours")
    commands.accept_suggestion(gathering, suggestion(New=notes))
    assert shown(gathering) == {"Ours": "", "New": "abcdef", "": ""}


def test_a_suggested_theme_that_a_person_put_a_note_under_stays(gathering, notes):
    commands.accept_suggestion(gathering, suggestion(One=notes))
    commands.gather_into_theme(gathering, notes[:1], theme=themes(gathering)[0].id)
    commands.accept_suggestion(gathering, suggestion(New=notes))
    assert shown(gathering) == {"One": "a", "New": "bcdef", "": ""}


def test_a_note_whose_theme_was_removed_is_free_for_a_suggestion(gathering, notes):
    one = commands.make_theme(gathering, title="One")
    commands.gather_into_theme(gathering, notes[:1], theme=one)
    commands.remove_theme(gathering, one)
    commands.accept_suggestion(gathering, suggestion(New=notes))
    assert shown(gathering) == {"New": "abcdef", "": ""}


def test_notes_that_say_nothing_are_in_no_theme(gathering):
    board = gathering.board(commands.add_board(gathering, title="Leadership"))
    ids = commands.stick_notes(board, ["a", " "], at=[(0, 0)] * 2)
    commands.gather_into_theme(gathering, ids, theme=commands.make_theme(gathering, title="One"))
    assert shown(gathering) == {"One": "a", "": ""}
    assert board.get(Note, ids[1]).text == " "
