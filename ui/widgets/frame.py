"""The frame around every place: the rail at the left and the line on top."""

from collections.abc import Iterable

import msgspec
from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from ui import style
from ui.widgets.buttons import IconButton
from ui.widgets.labels import Chip, ElidedLabel
from ui.widgets.layouts import put_at
from ui.widgets.surfaces import set_kind


class Place(msgspec.Struct, frozen=True):
    """One place of the window, as the rail shows it."""

    id: str
    text: str
    icon: str


class PlaceButton(QToolButton):
    """One place on the rail: its icon (without one, the app's mark) above its name."""

    def __init__(self, text: str, icon: str) -> None:
        super().__init__()
        self._icon = icon
        self.setFont(style.font(11, 500))
        set_kind(self, "place")
        self.setText(text)
        self.setCheckable(True)
        self.setIconSize(QSize(22, 22))
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.toggled.connect(self._recolour)
        style.theme_signals.changed.connect(self._recolour)
        self._recolour()

    def _recolour(self) -> None:
        colours = style.current()
        self.setFixedWidth(style.scaled(style.RAIL_WIDTH - 12))
        self.setFont(style.font(11, 600 if self.isChecked() else 500))
        if not self._icon:
            self.setIcon(style.app_mark())
            return
        self.setIcon(
            style.icon(self._icon, colours.accent if self.isChecked() else colours.secondary)
        )


class Rail(QWidget):
    """The places at the left, at the foot light or dark and the settings."""

    asked = Signal(str)
    home_asked = Signal()
    theme_asked = Signal()
    settings_asked = Signal()

    def __init__(self, places: Iterable[Place], *, home: str, theme: str, settings: str) -> None:
        super().__init__()
        set_kind(self, "rail")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(5, 8, 5, 12)
        self._column.setSpacing(style.SPACE[0])
        self.home = PlaceButton(home, "")
        self.home.clicked.connect(self.home_asked)
        self._group = QButtonGroup(self)
        self._group.addButton(self.home)
        self._column.addWidget(self.home)
        self.buttons = {place.id: self._add(place) for place in places}
        self._column.addStretch()
        self.theme = IconButton("moon", theme)
        self.theme.clicked.connect(self.theme_asked)
        self.settings = PlaceButton(settings, "gear")
        self.settings.setCheckable(False)
        self.settings.clicked.connect(self.settings_asked)
        self._column.addWidget(self.theme, 0, Qt.AlignmentFlag.AlignHCenter)
        self._column.addWidget(self.settings)
        style.theme_signals.changed.connect(self._show_theme)
        self._show_theme()

    def mark(self, place: str) -> None:
        """Show in which place one is; any other name means the start page."""
        self.buttons.get(place, self.home).setChecked(True)

    def show_places(self, *, shown: bool) -> None:
        """Show the places, or hide them while no gathering is open."""
        for button in self.buttons.values():
            button.setVisible(shown)

    def _add(self, place: Place) -> PlaceButton:
        button = PlaceButton(place.text, place.icon)
        button.clicked.connect(lambda: self.asked.emit(place.id))
        self._group.addButton(button)
        self._column.addWidget(button)
        return button

    def _show_theme(self) -> None:
        self.setFixedWidth(style.scaled(style.RAIL_WIDTH - 12) + 12)
        self.theme.set_icon("sun" if style.current().name == "dark" else "moon")


class TopLine(QWidget):
    """One line on top: what this is about, how far names may go, whether all is saved."""

    def __init__(self, *buttons: QWidget) -> None:
        super().__init__()
        set_kind(self, "top")
        self.setFixedHeight(style.TOP_HEIGHT)
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(20, 0, 12, 0)
        row.setSpacing(style.SPACE[2])
        self.title = ElidedLabel("", 15, 600)
        self.question = ElidedLabel("", 14, kind="secondary")
        self.mode = Chip()
        self.status = Chip()
        row.addWidget(self.title)
        row.addWidget(self.question, 1)
        row.addWidget(self.mode)
        row.addWidget(self.status)
        for button in buttons:
            row.addWidget(button)

    def show_about(self, title: str, question: str) -> None:
        """Show what the gathering is called and asks."""
        self.title.setText(title)
        self.question.setText(question)

    def show_mode(self, text: str, tone: str = "") -> None:
        """Show how far names may go; nothing without a text."""
        _show_chip(self.mode, text, tone)

    def put_beside_mode(self, widget: QWidget) -> None:
        """Put something more between the mode and the status."""
        put_at(self._row, self._row.indexOf(self.status), widget)

    def show_status(self, text: str, tone: str = "") -> None:
        """Show whether all is saved; nothing without a text."""
        _show_chip(self.status, text, tone)


def _show_chip(chip: Chip, text: str, tone: str) -> None:
    if chip.text() != text:
        chip.setText(text)
        chip.set_tone(tone)
    chip.setVisible(bool(text))
