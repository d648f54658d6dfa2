"""What is asked for with the chosen things: meaning, tags, lock, group, pile, lines."""

from collections.abc import Sequence
from typing import TypeVar

from openspace import commands
from openspace.model import Connector, Note, Thing
from openspace.model.things import Heads, Meaning
from ui.board.desk import Desk

T = TypeVar("T", bound=Thing)
_NEXT_HEADS: dict[Heads, Heads] = {"end": "both", "both": "none", "none": "end"}


class ThingDoings:
    """Does it with what is chosen; what does not apply is left out."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def chosen(self) -> list[Thing]:
        """Return the chosen things."""
        sheet = self._desk.scene.sheet
        return [thing for one in self._desk.selection.ids if (thing := sheet.thing(one))]

    def mean(self, meaning: Meaning) -> None:
        """Say what the chosen notes are meant as; the same again takes it back."""
        notes = self._only(Note)
        if not notes:
            return
        wanted: Meaning = "" if all(note.meaning == meaning for note in notes) else meaning
        ids = _ids(notes)
        self._desk.verbs.do(lambda board: commands.mean_notes(board, ids, meaning=wanted))

    def tag(self, tag: str) -> None:
        """Give the chosen notes a tag, or take it off them."""
        ids, name = _ids(self._only(Note)), tag.strip().lstrip("#")
        if ids and name:
            self._desk.verbs.do(lambda board: commands.tag_notes(board, ids, tag=name))

    def known_tags(self) -> list[str]:
        """Return the tags there are on the board."""
        board = self._desk.verbs.document
        notes = board.records(Note).values() if board is not None else ()
        return sorted({tag for note in notes for tag in note.tags}, key=str.casefold)

    def keep_off_record(self) -> None:
        """Keep the chosen notes off the record, or put them on it again."""
        notes = self._only(Note)
        off = not all(note.off_record for note in notes)
        if notes:
            ids = _ids(notes)
            self._desk.verbs.do(lambda board: commands.keep_off_record(board, ids, off=off))

    def lock(self) -> None:
        """Lock what is chosen, or let it be moved again."""
        things = self.chosen()
        locked = not all(thing.locked for thing in things)
        if things:
            ids = _ids(things)
            self._desk.verbs.do(lambda board: commands.lock_things(board, ids, locked=locked))

    def group(self) -> None:
        """Let what is chosen go together."""
        ids = _ids(self.chosen())
        if len(ids) > 1:
            self._desk.verbs.do(lambda board: commands.group_things(board, ids))

    def ungroup(self) -> None:
        """Let each go its own way."""
        ids = [thing.id for thing in self.chosen() if thing.group]
        if ids:
            self._desk.verbs.do(lambda board: commands.ungroup_things(board, ids))

    def lay_on_top(self) -> None:
        """Lay what is chosen on top of the pile."""
        ids = _ids(self.chosen())
        if ids:
            self._desk.verbs.do(lambda board: commands.raise_things(board, ids))

    def lay_below(self) -> None:
        """Lay what is chosen at the bottom of the pile."""
        ids = _ids(self.chosen())
        if ids:
            self._desk.verbs.do(lambda board: commands.lower_things(board, ids))

    def bend(self) -> None:
        """Draw the chosen line in a bow, or straight again."""
        for line in self._only(Connector)[:1]:
            self._change_line(line, curved=not line.curved)

    def change_heads(self) -> None:
        """Give the chosen line other heads: one, two, none."""
        for line in self._only(Connector)[:1]:
            self._change_line(line, heads=_NEXT_HEADS[line.heads])

    def _change_line(
        self, line: Connector, *, curved: bool | None = None, heads: Heads | None = None
    ) -> None:
        self._desk.verbs.do(
            lambda board: commands.change_connector(board, line.id, curved=curved, heads=heads)
        )

    def _only(self, kind: type[T]) -> list[T]:
        return [thing for thing in self.chosen() if isinstance(thing, kind)]


def _ids(things: Sequence[Thing]) -> list[str]:
    return [thing.id for thing in things]
