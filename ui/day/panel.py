"""The day as a place: run it, see to its groups, write their reports, show it to everybody."""

from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from openspace.changes import Changes
from openspace.gathering import PLAN, phase
from openspace.words import _
from ui.bridge import Bridge
from ui.day.clock import DayClock
from ui.day.day_page import DayPage
from ui.day.doings import GroupDoings
from ui.day.key_rows import day_rows
from ui.day.projector import DayProjector
from ui.day.report import ReportPage
from ui.day.stations import stations
from ui.doing.doable import Doable
from ui.widgets import set_kind
from ui.widgets.whole_screen import whole_screen_for


class DayPanel(QWidget):
    """``board_asked`` carries the id of a board; ``wall_asked`` wants the wall of the day.

    While it is hidden it only remembers that something changed.
    """

    board_asked = Signal(str)
    wall_asked = Signal()

    def __init__(self, bridge: Bridge) -> None:
        super().__init__()
        set_kind(self, "board")
        self._bridge = bridge
        self._stale = True
        self.clock = DayClock(self)
        self.do = GroupDoings(bridge, self)
        self.page = DayPage(self.clock, self.do)
        self.report = ReportPage(self.do)
        self.projector: DayProjector | None = None
        self.pages = QStackedWidget()
        self.pages.addWidget(self.page)
        self.pages.addWidget(self.report)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.pages)
        whole = QShortcut(QKeySequence("F11"), self)
        whole.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        whole.activated.connect(self.show_to_everybody)
        self._connect()

    def flush(self) -> None:
        """Pass on what is still being written."""
        self.page.flush()
        self.report.flush()

    def doables(self) -> tuple[Doable, ...]:
        """Return what can be done with the day just now."""
        today = _("Today")
        go = [
            Doable(
                f"day {one.phase} {one.slot}",
                _("Go on to {phase}").format(phase=one.text),
                partial(self.page.go_to, one),
                icon="timer",
                subject=today,
            )
            for one in stations(self._bridge.gathering)
        ]
        clock = self.page.time
        steer = (
            ("start", _("Start or stop the clock of the day"), clock.start_or_stop, "play"),
            ("more", _("Five minutes more"), partial(clock.give, 5), "plus"),
            ("show", _("Show the day to everybody"), self.show_to_everybody, "projector-screen"),
        )
        return (
            *(Doable(f"day {key}", text, act, (), icon, today) for key, text, act, icon in steer),
            *go,
            *self._of_groups(),
            *day_rows(),
        )

    def show_to_everybody(self) -> None:
        """Show the day on the whole screen, or no more."""
        if self.projector is not None:
            self.projector.close()
            return
        self.projector = shown = DayProjector(self.clock)
        shown.left.connect(self._leave)
        shown.show_day(self._bridge.gathering)
        screen = whole_screen_for(self)
        shown.setScreen(screen)
        shown.setGeometry(screen.geometry())
        shown.showFullScreen()
        shown.setFocus()

    def show_report(self, group: str) -> None:
        """Show the report of a group."""
        if self.report.show_group(group, names=self._names()):
            self.pages.setCurrentWidget(self.report)
            self.report.fields["summary"].setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        """Show what changed meanwhile."""
        super().showEvent(event)
        if self._stale:
            self._show()
        # Once it is shown: while the places change, Qt gives the focus to the first button.
        QTimer.singleShot(0, self, self._enter)

    def _of_groups(self) -> list[Doable]:
        said = (
            ("report", _("Report of {room}: {question}"), self.do.report, "file-text"),
            ("board", _("Board of {room}: {question}"), self.do.open_board, "note"),
            ("method", _("Method for {room}: {question}"), self.do.choose_method, "layout"),
        )
        return [
            Doable(
                f"day {key} {card.words.group}",
                text.format(room=card.words.room, question=" ".join(card.words.question.split())),
                partial(act, card.words.group),
                icon=icon,
                subject=_("Groups"),
                can=lambda key=key, card=card: key != "method" or not card.words.notes,  # type: ignore[misc]
            )
            for key, text, act, icon in said
            for card in self.page.groups.cards.values()
        ]

    def _names(self) -> bool:
        named = self._bridge.gathering.invitation.mode == "named"
        return named or self.page.groups.names.isChecked()

    def _open(self) -> None:
        file = self._bridge.file
        self.page.news.line.keep_as(f"{file.path} announcement" if file else "")
        self.pages.setCurrentWidget(self.page)
        self.page.groups.follow()
        self._changed()

    def _patch(self, changes: Changes) -> None:
        if changes.document == PLAN or self._has_board(changes.document):
            self._changed()

    def _has_board(self, board: str) -> bool:
        return any(card.words.board == board for card in self.page.groups.cards.values())

    def _changed(self) -> None:
        self._stale = True
        if self.isVisible():
            self._show()
        elif self.projector is not None:
            self.clock.follow(phase(self._bridge.gathering))
        if self.projector is not None:
            self.projector.show_day(self._bridge.gathering)

    def _show(self) -> None:
        self._stale = False
        self.do.know_names()
        self.page.show_day()
        shown = self.pages.currentWidget() is self.report
        if shown and not self.report.show_group(self.report.group, names=self._names()):
            self._back()

    def _back(self) -> None:
        group = self.report.group
        self.pages.setCurrentWidget(self.page)
        card = self.page.groups.cards.get(group)
        if card is not None:
            card.setFocus()

    def _enter(self) -> None:
        at_the_top = self.focusWidget() in (None, self.page.show_it)
        if self.pages.currentWidget() is self.page and at_the_top:
            self.page.phases.enter()

    def _leave(self) -> None:
        self.projector = None

    def _connect(self) -> None:
        self.page.show_asked.connect(self.show_to_everybody)
        self.page.groups.wall_asked.connect(self.wall_asked)
        self.do.board_asked.connect(self.board_asked)
        self.do.report_asked.connect(self.show_report)
        self.report.left.connect(self._back)
        self._bridge.opened.connect(self._open)
        self._bridge.changed.connect(self._patch)
        self._open()
