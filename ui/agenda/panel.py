"""The wall of the day as a place: which topic meets when and where."""

from collections.abc import Iterable

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from openspace.changes import Changes
from openspace.gathering import PLAN
from openspace.model import Breakout, Invitation, Person, Room, Slot, Topic
from openspace.words import _
from ui import style
from ui.agenda import days
from ui.agenda.contents import Wall, wall_of
from ui.agenda.empty import EmptyDay
from ui.agenda.figures import Figures, figures_of
from ui.agenda.header import WallHeader
from ui.agenda.key_rows import wall_rows
from ui.agenda.menus import out_menu, pop_up
from ui.agenda.moves import Moves
from ui.agenda.out.ways import ways_out
from ui.agenda.remedies import Remedies
from ui.agenda.showing import Showing
from ui.agenda.side import Side
from ui.agenda.stage import Stage
from ui.agenda.timetable import SuggestedTimetable
from ui.bridge import Bridge
from ui.doing.doable import Doable
from ui.widgets import set_kind
from ui.widgets.whole_screen import whole_screen_for

_SHOWN = (Slot, Room, Breakout, Topic, Person, Invitation)
_STAGE, _EMPTY = 0, 1
_BELOW = 6


class WallPanel(QWidget):
    """Which topic meets when and where; ``board_asked`` carries the id of a board.

    While it is hidden it only remembers that something changed.
    """

    board_asked = Signal(str)

    def __init__(self, bridge: Bridge) -> None:
        super().__init__()
        self._bridge = bridge
        self._stale = True
        self.wall = Wall()
        self.figures = Figures()
        self.showing: Showing | None = None
        set_kind(self, "board")
        self.moves = Moves(bridge, lambda: self.wall)
        self.header = WallHeader()
        self.stage = Stage(self.moves, self)
        self.empty = EmptyDay(self.moves.do)
        self.side = Side(Remedies(self.moves, self.stage.lift))
        self.timetable = SuggestedTimetable(
            bridge, self.side.suggestion, self.header.suggest_button.setFocus
        )
        self._counting = QTimer(self, interval=0, singleShot=True)
        self._counting.timeout.connect(self.count)
        self._lay_out()
        self._connect()

    def flush(self) -> None:
        """Pass on what is still being written."""
        self.stage.heads.edit.close_it()

    def doables(self) -> tuple[Doable, ...]:
        """Return what can be done here, for the palette and the sheet of keys."""
        rows = (
            ("suggest", _("Suggest a timetable"), "sparkle", self.timetable.ask),
            ("slot", _("Add a slot"), "plus", self.add_slot),
            ("break", _("Add a break"), "coffee", self.add_break),
            ("room", _("Add a room"), "plus", self.add_room),
            ("project", _("Show the wall on the whole screen"), "projector-screen", self.project),
        )
        subject = _("Wall of the day")
        offered = (
            Doable(f"wall {name}", text, act, icon=icon, subject=subject)
            for name, text, icon, act in rows
        )
        out = (
            Doable(f"wall out {rank}", way.text, way.act, icon=way.icon, subject=subject)
            for rank, way in enumerate(ways_out(self._bridge))
        )
        return (*offered, *out, *wall_rows())

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what changed while it was hidden."""
        super().showEvent(event)
        if self._stale:
            self.refresh()
        self._take_focus()

    def refresh(self) -> None:
        """Show the wall as it is now; what is wrong on it is counted once it stands."""
        self._stale = False
        self.wall = wall = wall_of(self._bridge.gathering)
        laid_out = bool(wall.slots and wall.rooms)
        self.header.show_day(self._bridge.gathering.invitation.date)
        self.header.show_wall(wall)
        self.stage.show_wall(wall)
        self.empty.show_wall(wall)
        self._show_place(_STAGE if laid_out else _EMPTY)
        self.side.setVisible(laid_out)
        if self.showing is not None:
            self.showing.show_wall(wall)
        self._counting.start()

    def count(self) -> None:
        """Count what is wrong and who is torn, and show it."""
        self._counting.stop()
        self.figures = figures_of(self._bridge.gathering)
        self.header.show_figures(self.figures)
        self.stage.show_warned(self.figures.groups())
        self.side.show_figures(self.wall, self.figures)
        self.timetable.compare()

    def add_slot(self) -> None:
        """Add a slot behind the last and let it be named."""
        self.stage.heads.add(days.add_next_slot)

    def add_break(self) -> None:
        """Add a break and let its times be written."""
        self.stage.heads.add(days.add_next_break)

    def add_room(self) -> None:
        """Add a room and let it be named."""
        self.stage.heads.add(days.add_next_room)

    def take_out(self) -> None:
        """Offer the ways to take the day along."""
        button = self.header.out_button
        pop_up(out_menu(ways_out(self._bridge), button), button.mapToGlobal(_below(button)))

    def project(self) -> None:
        """Show the wall on the whole screen, or end that."""
        if self.showing is not None:
            self.showing.close()
            return
        title = self._bridge.gathering.invitation.title or _("Wall of the day")
        self.showing = showing = Showing(title)
        showing.left.connect(self._forget_showing)
        showing.show_wall(self.wall)
        showing.setGeometry(whole_screen_for(self.window()).geometry())
        showing.showFullScreen()

    def _show_place(self, place: int) -> None:
        before = self.stage if self._places.currentIndex() == _STAGE else self.empty
        held = before.isAncestorOf(self.window().focusWidget() or self)
        self._places.setCurrentIndex(place)
        if held and self._places.currentWidget() is not before:
            self._take_focus()

    def _take_focus(self) -> None:
        laid_out = self._places.currentIndex() == _STAGE
        (self.stage.table if laid_out else self.empty).setFocus()

    def _forget_showing(self) -> None:
        self.showing = None

    def _look_at(self, groups: Iterable[str]) -> None:
        self.stage.look_at(groups)

    def _open(self) -> None:
        self.stage.heads.edit.close_it(keep=False)
        self.stage.lifting.let_go()
        self._stale = True
        if self.isVisible():
            self.refresh()

    def _patch(self, changes: Changes) -> None:
        if self._stale or changes.document != PLAN or not _concerns_wall(changes):
            return
        if self.isVisible() or self.showing is not None:
            self.refresh()
        else:
            self._stale = True

    def _connect(self) -> None:
        header, side = self.header, self.side
        self._bridge.opened.connect(self._open)
        self._bridge.changed.connect(self._patch)
        self.stage.board_asked.connect(self.board_asked)
        self.stage.told.connect(header.tell)
        side.look_asked.connect(self._look_at)
        self.timetable.previewed.connect(self.stage.show_moves)
        self.timetable.begun.connect(side.go_up)
        header.suggest_button.clicked.connect(lambda _on: self.timetable.ask())
        header.slot_button.clicked.connect(lambda _on: self.add_slot())
        header.break_button.clicked.connect(lambda _on: self.add_break())
        header.room_button.clicked.connect(lambda _on: self.add_room())
        header.show_button.clicked.connect(lambda _on: self.project())
        header.out_button.clicked.connect(lambda _on: self.take_out())
        header.warnings_asked.connect(lambda: side.reveal(side.warnings))
        header.torn_asked.connect(lambda: side.reveal(side.torn))
        style.theme_signals.changed.connect(self._redress)
        key = QShortcut(QKeySequence("F11"), self)
        key.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        key.activated.connect(self.project)

    def _redress(self) -> None:
        self.stage.table.card_paint.forget()
        self.side.fit()
        self._stale = True
        if self.isVisible():
            self.refresh()

    def _lay_out(self) -> None:
        self._places = QStackedWidget()
        self._places.addWidget(self.stage)
        self._places.addWidget(self.empty)
        left = QVBoxLayout()
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(style.SPACE[2])
        left.addWidget(self.header)
        left.addWidget(self._places, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(28, 22, 12, 0)
        row.setSpacing(style.SPACE[3])
        row.addLayout(left, 1)
        row.addWidget(self.side)


def _below(button: QWidget) -> QPoint:
    return QPoint(0, button.height() + _BELOW)


def _concerns_wall(changes: Changes) -> bool:
    return any(isinstance(record, _SHOWN) for pair in changes.records.values() for record in pair)
