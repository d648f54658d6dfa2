"""The card that says what colours mean, a line to write in for each."""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from openspace.model import COLOURS
from openspace.words import _
from ui import style
from ui.board.swatches import colour_name
from ui.widgets import BareButton, GrowingEdit, Label, set_kind

_WIDTH, _SIDE = 208, 16


class LegendCard(QFrame):
    """A line for each colour; ``said`` carries a colour and what it means.

    ``left`` tells that one has done with writing, ``folded`` that it was folded or unfolded.
    """

    said = Signal(str, str)
    left = Signal()
    folded = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        set_kind(self, "card")
        self.setAccessibleName(_("What colours mean"))
        self.fold = BareButton(_("What colours mean"), icon="caret-down")
        self.fold.setFont(style.font(12, 600))
        self.empty = Label(
            _("Stick a note; then say here what its colour means."), 12, kind="secondary", wrap=True
        )
        self.lines = {colour: LegendLine(colour) for colour in COLOURS}
        self._open = True
        self._lay_out()
        self.hide()

    @property
    def is_open(self) -> bool:
        """Whether its lines are shown, not its name alone."""
        return self._open

    def show_meanings(self, meanings: Mapping[str, str]) -> None:
        """Show these colours, each with what it means."""
        for colour, line in self.lines.items():
            line.setVisible(self._open and (colour in meanings or line.edit.hasFocus()))
            line.edit.show_words(meanings.get(colour, ""))
        self.empty.setVisible(self._open and not meanings)
        self.fit()

    def event(self, event: QEvent) -> bool:
        """Go along with lines that grow."""
        heard = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self.fit()
        return heard

    def is_written_in(self) -> bool:
        """Tell whether somebody is writing in one of the lines."""
        return any(line.edit.hasFocus() for line in self.lines.values())

    def turn(self) -> None:
        """Fold it, or unfold it."""
        self._open = not self._open
        self.fold.set_icon("caret-down" if self._open else "caret-right")
        self.folded.emit()

    def flush(self) -> None:
        """Tell at once what was written."""
        for line in self.lines.values():
            line.edit.flush()

    def fit(self) -> None:
        """Be as high as the lines are."""
        self.setFixedWidth(style.scaled(_WIDTH))
        layout = self.layout()
        if layout is not None:
            layout.activate()
            wide = self.width()
            wraps = layout.hasHeightForWidth()
            hint = layout.totalSizeHint().height()
            self.resize(wide, layout.totalHeightForWidth(wide) if wraps else hint)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(6, 4, 8, 6)
        column.setSpacing(0)
        column.addWidget(self.fold, 0, Qt.AlignmentFlag.AlignLeft)
        self.empty.setContentsMargins(8, 0, 4, 4)
        column.addWidget(self.empty)
        for colour, line in self.lines.items():
            column.addWidget(line)
            line.edit.edited.connect(lambda words, colour=colour: self.said.emit(colour, words))
            line.edit.focus_left.connect(self.left)
            line.edit.escaped.connect(self.left)
            line.edit.entered.connect(self.left)
        self.fold.clicked.connect(self.turn)


class LegendLine(QWidget):
    """A piece of paper and what its colour means."""

    def __init__(self, colour: str) -> None:
        super().__init__()
        self._colour = colour
        hint = _("What does {colour} mean?").format(colour=colour_name(colour))
        self.edit = GrowingEdit("", style.font(13), one_paragraph=True)
        self.edit.setPlaceholderText("…")
        self.edit.setAccessibleName(hint)
        self.edit.setToolTip(hint)
        row = QHBoxLayout(self)
        row.setContentsMargins(8 + _SIDE + 4, 0, 0, 0)
        row.addWidget(self.edit)
        style.theme_signals.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the paper."""
        super().paintEvent(event)
        paper = style.current().paper[self._colour]
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(paper.line), 1))
        painter.setBrush(QColor(paper.fill))
        top = (min(self.height(), self.edit.fontMetrics().height() + 12) - _SIDE) // 2
        painter.drawRoundedRect(8, top, _SIDE, _SIDE, 4, 4)
        painter.end()
