"""What a voting round came to: each note with its dots as a bar, the most first."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QVBoxLayout, QWidget

from openspace.document import Document
from openspace.gathering import results
from openspace.model import VotingRound
from openspace.words import _, ngettext
from ui import style
from ui.widgets import BareButton, Label, clear_layout

_HIGH, _SIDE, _NUMBER = 30, 8.0, 30.0


class ResultRow(QAbstractButton):
    """One note with its dots; a click shows it on the board."""

    def __init__(self, words: str, dots: int, most: int) -> None:
        super().__init__()
        self.dots = dots
        self.words = " ".join(words.split()) or _("A note without words")
        self._share = dots / most
        self.setAccessibleName(self.words)
        self.setAccessibleDescription(ngettext("{n} dot", "{n} dots", dots))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def sizeHint(self) -> QSize:
        """Return one line's height."""
        return QSize(120, _HIGH)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Paint the bar, the words over it and the number."""
        colours, room = style.current(), QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.accent_soft))
        wide = (room.width() - _NUMBER) * self._share
        painter.drawRoundedRect(QRectF(room.x(), room.y(), wide, room.height()), 6, 6)
        painter.setPen(QColor(colours.ink))
        painter.setFont(style.font(13))
        inside = room.adjusted(_SIDE, 0, -_NUMBER - _SIDE, 0)
        elided = painter.fontMetrics().elidedText(
            self.words, Qt.TextElideMode.ElideRight, int(inside.width())
        )
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(inside, Qt.AlignmentFlag.AlignLeft | middle, elided)
        painter.setFont(style.font(13, 650))
        number = room.adjusted(0, 0, -_SIDE / 2, 0)
        painter.drawText(number, Qt.AlignmentFlag.AlignRight | middle, f"{self.dots:n}")
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(colours.accent), 2))
            painter.drawRoundedRect(room, 6, 6)
        painter.end()


class RoundResults(QWidget):
    """One closed round: its name folds it out; ``asked`` carries the id of a note to show."""

    asked = Signal(str)

    def __init__(self, *, open_at_first: bool) -> None:
        super().__init__()
        self.name = BareButton("")
        self.name.setCheckable(True)
        self.name.setChecked(open_at_first)
        self.rows = QWidget()
        self._column = QVBoxLayout(self.rows)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self.rows.setVisible(open_at_first)
        self._shown: list[ResultRow] = []
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(4)
        whole.addWidget(self.name, 0, Qt.AlignmentFlag.AlignLeft)
        whole.addWidget(self.rows)
        self.name.toggled.connect(self.rows.setVisible)

    def show_round(self, board: Document, voting: VotingRound, name: str) -> None:
        """Show what a round came to."""
        # Two ampersands are one that is shown.
        self.name.setText(name.replace("&", "&&"))
        clear_layout(self._column)
        found = results(board, voting)
        self._shown = [ResultRow(note.text, dots, found[0][1]) for note, dots in found]
        for row, (note, _dots) in zip(self._shown, found, strict=True):
            row.clicked.connect(lambda _on=False, one=note.id: self.asked.emit(one))
            self._column.addWidget(row)
        if not found:
            self._column.addWidget(Label(_("Nobody gave a dot."), 13, kind="secondary"))

    def shown(self) -> list[tuple[str, int]]:
        """Return the words and dots as they are shown, top down."""
        return [(row.words, row.dots) for row in self._shown]
