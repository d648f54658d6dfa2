"""Whose a note is: written on it, shown or not, as the gathering wants it."""

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt

from openspace.model import Note
from ui import style
from ui.style.comfort import Comfort, comfort, keep_comfort


@pytest.fixture
def named():
    """Have one's name in the settings."""
    before = comfort()
    keep_comfort(Comfort(author="Rosa"))
    yield
    keep_comfort(before)


def want(board, authors):
    plan = board.bridge.gathering.plan
    with plan.transaction("Choose"):
        plan.put(replace(board.bridge.gathering.invitation, authors=authors))


def stick_by_strip(board, words):
    board.view.strip.line.setFocus()
    board.type(words)
    board.key(Qt.Key.Key_Return)


@pytest.mark.usefixtures("named")
@pytest.mark.parametrize(
    ("authors", "author", "shown"),
    [("shown", "Rosa", True), ("hidden", "Rosa", False), ("unknown", "", False)],
)
def test_notes_are_signed_as_the_gathering_wants(board, authors, author, shown):
    want(board, authors)
    stick_by_strip(board, "Trust")
    assert [note.author for note in board.notes().values()] == [author]
    assert board.canvas.scene.foot.authors == shown


@pytest.mark.usefixtures("named")
def test_where_nobody_is_to_be_known_a_pasted_note_loses_its_name(board):
    assert style.author() == "Rosa"
    want(board, "unknown")
    signed = Note(id="", text="Trust", author="Kim")
    board.view.verbs.stick_all([signed])
    assert [note.author for note in board.notes().values()] == [""]


def test_without_a_name_in_the_settings_notes_are_unsigned(board):
    want(board, "shown")
    stick_by_strip(board, "Trust")
    assert [note.author for note in board.notes().values()] == [""]
