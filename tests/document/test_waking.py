"""A document that shows its records before its engine is loaded."""

import subprocess
import sys

import pytest
from msgspec.structs import replace

from openspace.changes import FILE, Changes
from openspace.document import Document
from openspace.gathering import Gathering
from openspace.model import BOARD_RECORDS, Note

HELLO = Note(id="n", text="hello")


def updates_of(*notes: Note) -> list[bytes]:
    board = Document("board", BOARD_RECORDS)
    with board.transaction("Stick"):
        for note in notes:
            board.put(note)
    return [board.update_since()]


def asleep(*shown: Note, updates: list[bytes]) -> tuple[Document, list[Changes]]:
    board = Document("board", BOARD_RECORDS, updates, records=shown)
    heard: list[Changes] = []
    board.listen(heard.append)
    return board, heard


def test_a_sleeping_document_shows_its_records():
    board, _heard = asleep(HELLO, updates=updates_of(HELLO))
    assert board.get(Note, "n") == HELLO


def test_waking_to_the_same_records_tells_nobody():
    board, heard = asleep(HELLO, updates=updates_of(HELLO))
    board.wake()
    assert heard == []


def test_the_updates_have_the_last_word_when_it_wakes():
    board, heard = asleep(replace(HELLO, text="forged"), Note(id="m"), updates=updates_of(HELLO))
    board.wake()
    [changes] = heard
    assert (changes.origin, changes.updates) == (FILE, ())
    assert changes.records == {
        "n": (replace(HELLO, text="forged"), HELLO),
        "m": (Note(id="m"), None),
    }
    assert dict(board.records(Note)) == {"n": HELLO}


def test_the_first_change_wakes_it():
    board, heard = asleep(HELLO, updates=updates_of(HELLO))
    with board.transaction("Reword"):
        board.put(replace(HELLO, text="goodbye"))
    assert [changes.records for changes in heard] == [
        {"n": (HELLO, replace(HELLO, text="goodbye"))}
    ]


def test_what_woke_it_is_undone_without_the_rest():
    gathering = Gathering(open_board=lambda _id: asleep(HELLO, updates=updates_of(HELLO))[0])
    board = gathering.board("board")
    with board.transaction("Reword"):
        board.put(replace(HELLO, text="goodbye"))
    gathering.history.undo()
    assert board.get(Note, "n") == HELLO


def test_updates_that_are_none_raise_when_it_wakes():
    board, _heard = asleep(HELLO, updates=[b"no update"])
    with pytest.raises(ValueError, match=r"\w"):
        board.wake()


def test_an_empty_gathering_needs_no_engine():
    code = (
        "import sys; from openspace.gathering import Gathering;"
        "Gathering(); print('pycrdt' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"
