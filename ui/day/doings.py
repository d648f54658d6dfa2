"""What is done with groups, whoever asks for it: a card, a key, the page of a report."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QStringListModel, Signal
from PySide6.QtWidgets import QWidget

from openspace import commands
from openspace.gathering import Gathering, all_things, people
from openspace.model import Breakout
from openspace.words import _
from ui.bridge import Bridge


class GroupDoings(QObject):
    """Does it in the open gathering.

    ``board_asked`` carries the id of a board, ``report_asked`` that of a group. ``names`` are
    those known, to complete what is written.
    """

    board_asked = Signal(str)
    report_asked = Signal(str)

    def __init__(self, bridge: Bridge, over: QWidget) -> None:
        super().__init__(over)
        self._bridge = bridge
        self._over = over
        self.names = QStringListModel(self)

    @property
    def gathering(self) -> Gathering:
        """The open gathering."""
        return self._bridge.gathering

    def know_names(self) -> None:
        """Offer the names of all who are known."""
        names = [person.name for person in people(self.gathering)]
        if names != self.names.stringList():
            self.names.setStringList(names)

    def walk(self, person: str, to: str, *, slot: str, stay: bool = False) -> None:
        """Let somebody walk to a group, or to none of a slot."""
        self.do(lambda here: commands.walk(here, [person], to=to, slot=slot, stay=stay))

    def leave(self, group: str, person: str) -> None:
        """Let somebody leave one group."""
        self.do(lambda here: commands.leave_group(here, group, person=person))

    def join(self, group: str, name: str) -> bool:
        """Note by name that somebody is there; tell whether that went well."""
        return self.do(lambda here: commands.join_group(here, group, name=name))

    def count(self, group: str, more: int) -> None:
        """Count so many more who are not known by name."""
        self.do(lambda here: commands.count_others(here, group, more=more))

    def form(self, group: str) -> None:
        """Take all who raised a hand."""
        self.do(lambda here: commands.form_group(here, group))

    def name_note_taker(self, group: str, name: str) -> None:
        """Say who takes notes."""
        self.do(lambda here: commands.name_note_taker(here, group, name=name))

    def report(self, group: str) -> None:
        """Go to the report of a group."""
        self.report_asked.emit(group)

    def open_board(self, group: str) -> None:
        """Go to the board of a group; the first time, make it."""
        board = self._board(group)
        if board:
            self.board_asked.emit(board)

    def choose_method(self, group: str) -> None:
        """Let people choose a method for the board of a group."""
        from openspace.opening.own_templates import built_in_templates, own_templates
        from ui.templates.dialogs import PickDialog

        dialog = PickDialog(own_templates(), built_in_templates(), self._over)
        dialog.picked.connect(lambda template: self.lay(group, template))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def lay(self, group: str, template: object) -> None:
        """Lay a method on the board of a group and go there; only on one that is empty."""
        from openspace.templates import Template, lay_template

        board = self._board(group)
        if not board or not isinstance(template, Template):
            return
        document = self.gathering.board(board)
        if any(not thing.peeled for thing in all_things(document)):
            self._bridge.refused.emit(_("There is something on this board already."))
        elif not self.do(lambda _here: lay_template(document, template)):
            return
        self.board_asked.emit(board)

    def do(self, act: Callable[[Gathering], object]) -> bool:
        """Do something in the gathering; tell whether that went well."""
        return self._bridge.attempt(lambda: act(self.gathering))

    def _board(self, group: str) -> str:
        made: list[str] = []
        self.do(lambda here: made.append(_board_for(here, group)))
        return made[0] if made else ""


def _board_for(gathering: Gathering, group: str) -> str:
    topic = gathering.plan.get(Breakout, group).topic
    return commands.board_for_topic(gathering, topic)
