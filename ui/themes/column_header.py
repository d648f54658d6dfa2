"""The head of a column: bar of colour, title, count and what can be done with the theme."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from openspace.commands import rename_theme
from openspace.words import _, ngettext
from ui import style
from ui.bridge import Bridge
from ui.themes.contents import Contents
from ui.themes.title import Title
from ui.widgets import ROLE, IconButton, Label
from ui.widgets.draggable import Draggable

_BAR = 4
HeaderKeyTaken = Callable[["ColumnHeader", QKeyEvent], bool]
AskMenu = Callable[["ColumnHeader", QPoint], None]


class ColumnHeader(Draggable):
    """Shows a theme's title and count; it can be renamed in place and carried elsewhere.

    With the theme "" it heads the notes under none, and says what to do with them.
    """

    def __init__(
        self, bridge: Bridge, theme: str, take_key: HeaderKeyTaken, ask_menu: AskMenu
    ) -> None:
        super().__init__()
        self.theme = theme
        self.colour = ""
        self._take_key = take_key
        self.title = Title("")
        self.count = Label("", 12, kind="secondary", wrap=True)
        self.menu_button = IconButton("dots-three", _("What to do with this theme"), size=18)
        self.menu_button.clicked.connect(lambda: ask_menu(self, self._below_button()))
        self.can_be_carried = bool(theme)
        self.setProperty(ROLE, "group")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._lay_out()
        self.menu_button.setVisible(bool(theme))
        self.title.left.connect(self._end_writing)
        self._bridge = bridge
        self.title.typed.connect(self._rename)
        self.title.written.connect(self._rename)
        if theme:
            self.setCursor(Qt.CursorShape.OpenHandCursor)
            self.clicked.connect(lambda _modifiers: self.title.write())

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(5, _BAR + 10, 2, 4)
        row.setSpacing(4)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.title)
        words.addWidget(self.count)
        row.addLayout(words, 1)
        row.addWidget(self.menu_button, 0, Qt.AlignmentFlag.AlignTop)

    def show_contents(self, contents: Contents) -> None:
        """Show title, colour and count as they are now."""
        self.title.say(contents.title)
        self.colour = contents.colour
        count = ngettext("{n} note", "{n} notes", len(contents.notes))
        self.count.setText(count if self.theme else _not_sorted(len(contents.notes)))
        self.setAccessibleName(contents.title)
        self.setAccessibleDescription(count)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Rename with Enter or F2; let the columns' keys have their way."""
        rename = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2)
        if self.theme and event.key() in rename:
            self.title.write()
        elif not self._take_key(self, event):
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the ring."""
        super().focusInEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Paint the bar of colour, and the ring of focus."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(bar_colour(self.colour)))
        painter.drawRoundedRect(QRectF(3, 2, self.width() - 6, _BAR), 2, 2)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(style.current().accent), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 8, -1, -1), 8, 8)
        painter.end()

    def _rename(self, title: str) -> None:
        gathering, join = self._bridge.gathering, f"theme {self.theme}"
        self._bridge.attempt(lambda: rename_theme(gathering, self.theme, title=title, join=join))

    def _below_button(self) -> QPoint:
        return self.menu_button.mapToGlobal(self.menu_button.rect().bottomLeft())

    def _end_writing(self, by_key: bool) -> None:  # noqa: FBT001 - Qt hands it over so
        if by_key:
            self.setFocus()


def bar_colour(colour: str) -> str:
    """Return the strong colour that belongs to a paper colour; the quiet line for none."""
    colours = style.current()
    paper = colours.paper.get(colour)
    if paper is None:
        return colours.edge
    if colours.name == "dark":
        return paper.fill
    hue = QColor(paper.fill).hslHueF()
    return QColor.fromHslF(hue, 0.72, 0.42).name() if hue >= 0 else paper.secondary


def _not_sorted(count: int) -> str:
    return ngettext(
        "{n} note waits. Drag it under a theme, or let Suggest make a start.",
        "{n} notes wait. Drag them under a theme, or let Suggest make a start.",
        count,
    )
