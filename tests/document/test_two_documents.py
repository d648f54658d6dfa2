"""Two documents edited apart and merged, in any order."""

from collections.abc import Callable

from hypothesis import given, settings
from hypothesis import strategies as st

from openspace import commands
from openspace.gathering import Gathering
from openspace.model import Note

Edit = tuple[str, int, str]

EDITS = st.lists(
    st.tuples(
        st.sampled_from(
            ["stick", "append", "prepend", "move", "colour", "peel", "back", "undo", "redo"]
        ),
        st.integers(0, 5),
        st.text("ab é🎉汉", min_size=1, max_size=4),
    ),
    max_size=8,
)


class Side:
    """One person with a copy of the board."""

    def __init__(self, name: str, start: bytes):
        self.name = name
        self.gathering = Gathering()
        self.board = self.gathering.board("board")
        self.board.apply(start, "file")

    def do(self, edit: Edit) -> None:
        verb, rank, words = edit
        ways: dict[str, Callable[[], object]] = {
            "stick": lambda: commands.stick_notes(self.board, [words], at=[(0, 0)]),
            "undo": self.gathering.history.undo,
            "redo": self.gathering.history.redo,
        }
        notes = sorted(self.board.records(Note))
        if verb in ways:
            ways[verb]()
        elif notes:
            self.change(notes[rank % len(notes)], verb, words)

    def change(self, note_id: str, verb: str, words: str) -> None:
        text = self.board.get(Note, note_id).text
        match verb:
            case "append":
                commands.reword_note(self.board, note_id, text=text + words)
            case "prepend":
                commands.reword_note(self.board, note_id, text=words + text)
            case "move":
                commands.move_things(self.board, [note_id], by=(len(words), 1.0))
            case "colour":
                commands.colour_things(
                    self.board, [note_id], colour=("blue", "pink")[len(words) % 2]
                )
            case "peel":
                commands.peel_things(self.board, [note_id])
            case "back":
                commands.take_back_things(self.board, [note_id])

    def take(self, other: "Side") -> None:
        self.board.apply(other.board.update_since(self.board.state()), other.name)


def start() -> bytes:
    gathering = Gathering()
    board = gathering.board("board")
    commands.stick_notes(board, ["one", "two 🎉", "three"], at=[(0, 0)] * 3)
    return board.update_since()


@given(
    rounds=st.lists(st.tuples(EDITS, EDITS, st.permutations([0, 1, 0, 1])), min_size=1, max_size=4)
)
@settings(max_examples=60, deadline=None)
def test_both_sides_show_the_same_records_in_whatever_order_they_merge(rounds):
    beginning = start()
    sides = (Side("ada", beginning), Side("bo", beginning))
    for mine, theirs, order in rounds:
        for edit in mine:
            sides[0].do(edit)
        for edit in theirs:
            sides[1].do(edit)
        for rank in order:
            sides[rank].take(sides[1 - rank])
        assert dict(sides[0].board.records(Note)) == dict(sides[1].board.records(Note))
        assert sides[0].board.set_aside == sides[1].board.set_aside == {}


@given(mine=EDITS, interleaved=st.lists(st.booleans(), min_size=1, max_size=12))
@settings(max_examples=60, deadline=None)
def test_undo_on_one_side_never_takes_back_the_others_words(mine, interleaved):
    beginning = start()
    ada, bo = Side("ada", beginning), Side("bo", beginning)
    written: list[tuple[str, str]] = []
    edits = iter(mine)
    for rank, adas_turn in enumerate(interleaved):
        if adas_turn:
            ada.do(next(edits, ("redo", 0, "")))
        elif note_id := min(bo.board.records(Note), default=""):
            written.append((note_id, f"[bo{rank}]"))
            bo.change(note_id, "append", f"[bo{rank}]")
        ada.take(bo)
        if rank % 2:
            bo.take(ada)
    while ada.gathering.history.undo_label:
        ada.gathering.history.undo()
    bo.take(ada)
    ada.take(bo)
    for note_id, mark in written:
        assert mark in ada.board.get(Note, note_id).text
        assert mark in bo.board.get(Note, note_id).text


def test_after_undoing_everything_only_what_the_other_did_is_left():
    beginning = start()
    ada, bo = Side("ada", beginning), Side("bo", beginning)
    ada.do(("stick", 0, "mine"))
    bo.do(("stick", 0, "theirs"))
    ada.do(("append", 0, "!"))
    ada.take(bo)
    while ada.gathering.history.undo_label:
        ada.gathering.history.undo()
    bo.take(ada)
    assert sorted(note.text for note in ada.board.records(Note).values()) == [
        "one",
        "theirs",
        "three",
        "two 🎉",
    ]
    assert dict(bo.board.records(Note)) == dict(ada.board.records(Note))
