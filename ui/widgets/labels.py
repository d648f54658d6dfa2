"""Words on the screen, always shown literally, never read as markup."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from ui import style
from ui.widgets.surfaces import set_kind


class Label(QLabel):
    """Plain words of a size and weight; ``wrap`` lets them take several lines."""

    def __init__(
        self, text: str = "", size: float = 14, weight: int = 400, *, kind: str = "",
        wrap: bool = False, italic: bool = False,
    ) -> None:  # fmt: skip
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFont(style.font(size, weight, italic=italic))
        self.setWordWrap(wrap)
        if not wrap:
            self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        if kind:
            set_kind(self, kind)
        self.setText(text)


class Heading(Label):
    """The title of a place (22 px) or of a part of it (17 px)."""

    def __init__(self, text: str = "", *, part: bool = False) -> None:
        super().__init__(text, 17 if part else 22, 600 if part else 650)


class Chip(Label):
    """A small rounded mark; ``tone`` is "", "accent", "warning" or "good"."""

    def __init__(self, text: str = "", tone: str = "") -> None:
        super().__init__(text, 12, 500, kind="chip")
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.set_tone(tone)

    def set_tone(self, tone: str) -> None:
        """Show another tone."""
        set_kind(self, tone=tone)


class ElidedLabel(Label):
    """One line with "…" where the room ends, whole in its tooltip."""

    elided_at = Qt.TextElideMode.ElideRight

    def setText(self, text: str) -> None:  # noqa: N802
        """Show other words."""
        super().setText(text)
        self.updateGeometry()

    def minimumSizeHint(self) -> QSize:
        """Return the size of a few letters: it can shrink to that."""
        return QSize(self.fontMetrics().horizontalAdvance("MMM…"), super().sizeHint().height())

    def sizeHint(self) -> QSize:
        """Return the size of the whole line."""
        width = self.fontMetrics().horizontalAdvance(self._line()) + 2
        return QSize(width, super().sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Draw as much of the line as there is room for."""
        room = self.contentsRect()
        elided = self.fontMetrics().elidedText(self._line(), self.elided_at, room.width())
        painter = QPainter(self)
        painter.setPen(self.palette().windowText().color())
        flags = self.alignment() | Qt.TextFlag.TextSingleLine
        painter.drawText(room, int(flags), elided)
        painter.end()
        self.setToolTip(as_tooltip(self.text()) if elided != self._line() else "")

    def _line(self) -> str:
        return " ".join(self.text().split())


def as_tooltip(words: str) -> str:
    """Return words so that a tooltip shows them literally, wrapped."""
    escaped = words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return f"<p>{escaped}</p>"


def explain(widget: QWidget, words: str) -> None:
    """Give a widget a tooltip that shows the words literally."""
    widget.setToolTip(as_tooltip(words) if words else "")
