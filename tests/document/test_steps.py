"""Which transactions are one step of undo."""

import pytest
from msgspec.structs import replace

from openspace.changes import Changes
from openspace.document import Document, steps
from openspace.model import BOARD_RECORDS, Note


class Clock:
    """A clock that only goes on when it is told to."""

    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    clock = Clock()
    monkeypatch.setattr(steps, "monotonic", clock)
    return clock


@pytest.fixture
def board() -> Document:
    board = Document("board", BOARD_RECORDS)
    with board.transaction("Stick"):
        board.put(Note(id="n"))
    return board


def write(board: Document, text: str, *, join: str = "typing") -> None:
    with board.transaction("Reword", join=join):
        board.put(replace(board.get(Note, "n"), text=text))


def test_letters_typed_within_a_second_are_one_step(clock, board):
    write(board, "a")
    clock.now += 0.9
    write(board, "ab")
    board.undo("")
    assert board.get(Note, "n").text == ""


def test_a_letter_after_a_pause_is_a_step_of_its_own(clock, board):
    write(board, "a")
    clock.now += 1.1
    write(board, "ab")
    board.undo("")
    assert board.get(Note, "n").text == "a"


def test_without_a_name_to_join_by_every_transaction_is_a_step(clock, board):
    write(board, "a", join="")
    write(board, "ab", join="")
    board.undo("")
    assert board.get(Note, "n").text == "a"


def test_a_letter_typed_after_undo_is_a_step_of_its_own(clock, board):
    heard: list[Changes] = []
    board.listen(heard.append)
    write(board, "a")
    board.undo("")
    write(board, "b")
    assert [changes.joined for changes in heard] == [False, False, False]


def test_a_colleague_s_change_in_between_does_not_part_the_typing(clock, board):
    colleague = Document("board", BOARD_RECORDS, [board.update_since()])
    write(board, "a")
    with colleague.transaction("Move"):
        colleague.put(replace(colleague.get(Note, "n"), pos=(5.0, 5.0)))
    board.apply(colleague.update_since(board.state()), "peer")
    write(board, "ab")
    board.undo("")
    assert (board.get(Note, "n").text, board.get(Note, "n").pos) == ("", (5.0, 5.0))
