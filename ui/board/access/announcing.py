"""Says aloud what happens on the board, and has what is chosen read."""

from collections.abc import Sequence

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent

from openspace.changes import ME, REDO, UNDO, Changes
from openspace.model import Thing
from openspace.words import _, ngettext
from ui.board.access.list_of_things import Reading, list_of, offer_lists
from ui.board.access.saying import area_of, said
from ui.board.desk import Desk
from ui.board.editor import NoteEditor

_LOOKED_AT = 50
Change = tuple[Thing | None, Thing | None]


class Announcer(Reading):
    """Follows a desk: its changes and what is chosen on it.

    Nothing is said of what one is just writing: the field itself is read aloud.
    """

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.latest = ""
        offer_lists()
        desk.selection.changed.connect(self._read_chosen)

    def hear(self, changes: Changes) -> None:
        """Say what was done, unless it was done by others or letter by letter."""
        if changes.origin in (UNDO, REDO):
            self.say(changes.label)
        elif changes.origin == ME and not changes.joined and not self._writes(changes):
            self.say(self._sentence(changes))

    def say(self, sentence: str) -> None:
        """Say a sentence."""
        if sentence:
            self.latest = sentence
            canvas = self.desk.canvas
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(canvas, sentence))

    def _writes(self, changes: Changes) -> bool:
        there = self.desk.canvas.findChildren(NoteEditor)
        return self.desk.writing.note_id in changes.records or any(
            editor.hasFocus() for editor in there
        )

    def _sentence(self, changes: Changes) -> str:
        pairs = [_as_things(pair) for pair in changes.records.values()]
        stuck = [after for before, after in pairs if before is None and after is not None]
        if stuck:
            return _stuck(stuck)
        both = [(before, after) for before, after in pairs if before and after]
        for sentence, those in (
            (_peeled, [after for before, after in both if after.peeled and not before.peeled]),
            (_taken_back, [after for before, after in both if before.peeled and not after.peeled]),
            (self._moved, [after for before, after in both if after.pos != before.pos]),
        ):
            if those:
                return sentence(those)
        return changes.label

    def _moved(self, things: Sequence[Thing]) -> str:
        board = self.desk.verbs.document
        areas = (
            {area_of(board, thing) for thing in things[:_LOOKED_AT]} if board is not None else {""}
        )
        area = areas.pop() if len(areas) == 1 else ""
        if area:
            return _("Moved to {area}").format(area=area)
        return ngettext("{n} thing moved", "{n} things moved", len(things))

    def _read_chosen(self) -> None:
        canvas, only = self.desk.canvas, self.desk.selection.only
        rank = list_of(canvas).rank(only) if only and QAccessible.isActive() else -1
        if rank >= 0 and canvas.hasFocus():
            event = QAccessibleEvent(canvas, QAccessible.Event.Focus)
            event.setChild(rank)
            QAccessible.updateAccessibility(event)


def _as_things(pair: tuple[object, object]) -> Change:
    before, after = pair
    return (
        before if isinstance(before, Thing) else None,
        after if isinstance(after, Thing) else None,
    )


def _stuck(things: Sequence[Thing]) -> str:
    if len(things) == 1:
        return _("Stuck: {words}").format(words=said(things[0]))
    return ngettext("{n} thing stuck", "{n} things stuck", len(things))


def _peeled(things: Sequence[Thing]) -> str:
    if len(things) == 1:
        return _("In the bin: {words}").format(words=said(things[0]))
    return ngettext("{n} thing in the bin", "{n} things in the bin", len(things))


def _taken_back(things: Sequence[Thing]) -> str:
    if len(things) == 1:
        return _("Taken back: {words}").format(words=said(things[0]))
    return ngettext("{n} thing taken back", "{n} things taken back", len(things))
