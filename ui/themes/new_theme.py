"""The place at the right where a new theme gets its title."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from openspace.commands import make_theme
from openspace.words import _
from ui import style
from ui.bridge import Bridge
from ui.themes.title import Title
from ui.widgets import KeptAside, Label


class NewTheme(QWidget):
    """A column to be: it becomes a theme with the words written into it, or goes again."""

    def __init__(self, bridge: Bridge) -> None:
        super().__init__()
        self._bridge = bridge
        self.title = Title("", _("What is the theme?"))
        self.title.written.connect(self._make)
        self.title.left.connect(self._leave)
        self._aside = KeptAside(self, self.title.edit.words)
        self.title.edit.textChanged.connect(self._aside.wait)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 16, 14, 14)
        column.setSpacing(style.SPACE[0])
        column.addWidget(self.title)
        column.addWidget(
            Label(_("Enter makes it, Esc lets it be."), 12, kind="secondary", wrap=True)
        )
        self.hide()

    def open(self) -> None:
        """Show the title that was being written when the open gathering was left, if any."""
        file = self._bridge.file
        writable = file is not None and not file.read_only
        self._aside.keep_as(f"{file.path} theme" if file and writable else "", self._show_kept)

    def keep(self) -> None:
        """Keep at once what stands in the field."""
        self._aside.keep()

    def _show_kept(self, words: str) -> None:
        self.title.edit.setPlainText("")
        self.hide()
        if words:
            self.title.write()
            self.title.edit.setPlainText(words)
            self.show()

    def _leave(self) -> None:
        self.hide()
        self.title.edit.clear()
        self._aside.keep()

    def _make(self, title: str) -> None:
        self._bridge.attempt(lambda: make_theme(self._bridge.gathering, title=title))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Paint the outline of a column to be."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(style.current().edge), 1, Qt.PenStyle.DashLine))
        painter.setBrush(QColor(style.current().panel_quiet))
        area = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(area, style.RADIUS_AREA, style.RADIUS_AREA)
        painter.end()
