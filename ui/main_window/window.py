"""The window itself: it places the panels and runs what the menu asks."""

import sys
from collections.abc import Callable

from PySide6.QtCore import QSize
from PySide6.QtGui import QCloseEvent, QShowEvent
from PySide6.QtWidgets import QGridLayout, QMainWindow, QMenu, QWidget

from openspace.changes import Changes
from openspace.words import _
from ui import style
from ui.actions import fill_menu, fill_menu_bar, make_actions, places, recolour
from ui.bridge import Bridge
from ui.main_window.copying import save_copy
from ui.main_window.line import AboutLine
from ui.main_window.making import START
from ui.main_window.overlays import Overlays
from ui.main_window.panels import Panels
from ui.main_window.shown_in import place_of
from ui.widgets import Rail, Toast

_SIZE, _LEAST = (1440, 900), (960, 600)
_FRAME = (0, 40)
"""What a desktop puts around a window: its title bar."""


class MainWindow(QMainWindow):
    """The rail at the left, one line on top, the place one is in."""

    def __init__(self, bridge: Bridge) -> None:
        super().__init__()
        self.bridge = bridge
        self.place = START
        self._warned = False
        self.line = AboutLine(bridge)
        self.rail = Rail(
            places(), home=_("Start"), theme=_("Light or dark"), settings=_("Settings")
        )
        self.panels = Panels(bridge, go=self.go, show_board=self.show_board)
        self.overlays = Overlays(self)
        self.todo = make_actions(self, self._runs())
        self.menu = QMenu(self)
        self.menu.setAccessibleName(_("Menu"))
        self._lay_out()
        self.toast = Toast(self)
        self._connect()
        self._show_opened()

    def go(self, place: str) -> None:
        """Go to a place; to the start page while no gathering is open."""
        self.panels.flush()
        self.place = place if self.bridge.file else START
        self.panels.show_place(self.place)
        self.rail.mark(self.place)
        self.line.show_for(at_start=self.place == START)

    def show_board(self, board: str, note: str = "") -> None:
        """Go to a board and, where one is named, to a note on it."""
        self.go("boards")
        self.panels.boards().show_board(board)
        if note:
            self.panels.boards().show_note(note)

    def showEvent(self, event: QShowEvent) -> None:
        """Get ready for what comes next."""
        super().showEvent(event)
        self.panels.warm_up()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Close the gathering; warn once where its latest change is not saved."""
        self.panels.flush()
        if self.bridge.is_safe() or self._warned:
            self.bridge.close()
            event.accept()
            from ui.widgets.whole_screen import close_beside

            close_beside(self)
            return
        self._warned = True
        event.ignore()
        self.toast.say(_("Your latest change is not saved yet; close again to leave it."))

    def _runs(self) -> dict[str, Callable[[], object]]:
        runs: dict[str, Callable[[], object]] = {
            "new": self._new,
            "open": self._open,
            "copy": self._save_copy,
            "close": self._close_gathering,
            "quit": self.close,
            "undo": lambda: self._walk(self.bridge.undo),
            "redo": lambda: self._walk(self.bridge.redo),
            "start": lambda: self.go(START),
            "theme": self._switch_theme,
            "menu": self.line.menu.click,
        }
        runs |= self.overlays.runs()
        return runs | {f"go-{place.id}": self._goes_to(place.id) for place in places()}

    def _goes_to(self, place: str) -> Callable[[], None]:
        return lambda: self.go(place)

    def _new(self) -> None:
        self.go(START)
        self.panels.start.show_new()

    def _open(self) -> None:
        self.panels.start.ask_for_file()

    def _save_copy(self) -> None:
        saved = save_copy(self, self.bridge)
        if saved is not None:
            self.toast.say(_("A copy is saved as “{file}”.").format(file=saved.name))

    def _close_gathering(self) -> None:
        self.panels.flush()
        if self.bridge.may_leave():
            self.bridge.close()

    def _walk(self, step: Callable[[], None]) -> None:
        self.panels.flush()
        step()

    def _switch_theme(self) -> None:
        name: style.ThemeName = "light" if style.current().name == "dark" else "dark"
        style.remember_theme(name)
        style.use(name)
        recolour(self.todo)

    def _pop_menu(self) -> None:
        self.menu.popup(self.line.menu.mapToGlobal(self.line.menu.rect().bottomLeft()))

    def _show_opened(self) -> None:
        self._warned = False
        is_open = self.bridge.file is not None
        self.rail.show_places(shown=is_open)
        self.go("marketplace" if is_open else START)
        title = self.bridge.gathering.invitation.title
        app = _("Openspace")
        self.setWindowTitle(_("{title} - {app}").format(title=title, app=app) if title else app)
        self._show_history()

    def _show_history(self) -> None:
        history = self.bridge.gathering.history
        for name, label, button, plain, named in (
            ("undo", history.undo_label, self.line.undo, _("Undo"), _("Undo {what}")),
            ("redo", history.redo_label, self.line.redo, _("Redo"), _("Redo {what}")),
        ):
            text = named.format(what=label) if label else plain
            self.todo[name].setText(text.replace("&", "&&"))
            button.set_name(text)
            for one in (self.todo[name], button):
                one.setEnabled(bool(label))

    def _show_taken_back(self, changes: Changes) -> None:
        place = place_of(changes)
        if place == "boards" and changes.document in self.bridge.gathering.open_boards:
            self.show_board(changes.document)
        elif place and place != self.place:
            self.go(place)

    def _connect(self) -> None:
        bridge = self.bridge
        bridge.leaving.connect(self.panels.flush)
        bridge.opened.connect(self._show_opened)
        bridge.history_changed.connect(self._show_history)
        bridge.took_back.connect(self._show_taken_back)
        bridge.refused.connect(self.toast.say)
        bridge.told.connect(self.toast.say)
        self.rail.asked.connect(self.go)
        self.rail.home_asked.connect(lambda: self.go(START))
        self.rail.theme_asked.connect(self._switch_theme)
        self.line.undo.clicked.connect(self.todo["undo"].trigger)
        self.line.redo.clicked.connect(self.todo["redo"].trigger)
        self.line.palette_key.clicked.connect(self.todo["palette"].trigger)
        self.rail.settings_asked.connect(self.todo["settings"].trigger)
        self.line.copy.clicked.connect(self._save_copy)
        self.line.menu.clicked.connect(self._pop_menu)

    def _lay_out(self) -> None:
        inside = QWidget()
        grid = QGridLayout(inside)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(0)
        grid.addWidget(self.rail, 0, 0, 2, 1)
        grid.addWidget(self.line, 0, 1)
        grid.addWidget(self.panels, 1, 1)
        grid.setRowStretch(1, 1)
        self.setCentralWidget(inside)
        room = self.screen().availableSize() - QSize(*_FRAME)
        self.setMinimumSize(QSize(*_LEAST).boundedTo(room))
        self.resize(QSize(*_SIZE).boundedTo(room))
        if sys.platform == "darwin":
            fill_menu_bar(self.menuBar(), self.todo)
            self.line.menu.hide()
        else:
            fill_menu(self.menu, self.todo)
