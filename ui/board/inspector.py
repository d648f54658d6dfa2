"""What stands beside the board, page by page: what it is about, its bin."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from openspace.model import Note
from openspace.words import _
from ui import style
from ui.widgets import (
    BareButton,
    FlowLayout,
    IconButton,
    Label,
    ScrollColumn,
    clear_layout,
    hairline,
    set_kind,
)

_WORDS_SHOWN = 280


class _Paper(QWidget):
    """A small piece of a note's paper."""

    def __init__(self, colour: str) -> None:
        super().__init__()
        self._colour = colour
        self.setFixedSize(QSize(14, 20))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        paper = style.current().paper.get(self._colour, style.current().paper["yellow"])
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor(paper.line))
        painter.setBrush(QColor(paper.fill))
        painter.drawRoundedRect(QRectF(QRect(0, 3, 14, 14)).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
        painter.end()


class Peeled(QFrame):
    """A note in the bin and the button that takes it back."""

    take_back_asked = Signal(str)

    def __init__(self, note: Note) -> None:
        super().__init__()
        self.note = note
        words = " ".join(note.text.split())
        shown = words if len(words) <= _WORDS_SHOWN else words[: _WORDS_SHOWN - 1] + "…"
        self.words = Label(shown, 13, wrap=True)
        self.take_back = BareButton(_("Take back"), icon="arrow-u-up-left")
        self.take_back.setAccessibleName(_("Take back: {words}").format(words=shown))
        self.take_back.clicked.connect(lambda: self.take_back_asked.emit(self.note.id))
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(_Paper(note.colour), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.words, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 4)
        column.setSpacing(2)
        column.addLayout(row)
        column.addWidget(self.take_back, 0, Qt.AlignmentFlag.AlignRight)


class BinPage(ScrollColumn):
    """The notes in the bin, the latest first."""

    take_back_asked = Signal(str)

    def __init__(self) -> None:
        super().__init__("quiet", margin=0, spacing=4)
        self.peeled: list[Peeled] = []
        self._bin = QVBoxLayout()
        self._bin.setSpacing(0)
        self.column.addLayout(self._bin)
        self.column.addStretch(1)

    def show_bin(self, notes: Sequence[Note]) -> None:
        """Show the notes that were peeled off."""
        clear_layout(self._bin)
        self.peeled = [Peeled(note) for note in notes]
        for one in self.peeled:
            one.take_back_asked.connect(self.take_back_asked)
            self._bin.addWidget(one)
            self._bin.addWidget(hairline())
        if not notes:
            line = _("Notes you peel off wait here until you take them back.")
            self._bin.addWidget(Label(line, 13, kind="secondary", wrap=True))


class AboutPage(ScrollColumn):
    """The questions of the board's topic."""

    def __init__(self) -> None:
        super().__init__("quiet", margin=0, spacing=4)
        self._about = QVBoxLayout()
        self._about.setSpacing(4)
        self.column.addLayout(self._about)
        self.column.addStretch(1)

    def show_about(self, questions: Sequence[str]) -> None:
        """Show the questions of the board's topic, those merged into it after the first."""
        clear_layout(self._about)
        for at, question in enumerate(questions):
            self._about.addWidget(
                Label(_("Question") if at == 0 else _("With"), 12, kind="secondary")
            )
            self._about.addWidget(Label(question, 14, 600 if at == 0 else 400, wrap=True))
            self._about.addSpacing(8)
        if not questions:
            line = _("This board stands for itself; it belongs to no topic.")
            self._about.addWidget(Label(line, 13, kind="secondary", wrap=True))


class Inspector(QFrame):
    """What stands beside the board, one page at a time; ``pages`` has them by name."""

    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        set_kind(self, "inspector")
        self.setFixedWidth(style.INSPECTOR_WIDTH)
        self.pages: dict[str, QWidget] = {}
        self.tabs: dict[str, BareButton] = {}
        self.about, self.bin = AboutPage(), BinPage()
        self.close_it = IconButton("x", _("Close"), size=16)
        self.close_it.clicked.connect(self.closed.emit)
        self._row = FlowLayout(spacing=2)
        self._stack = QStackedWidget()
        self._lay_out()
        self.add_page("about", _("About"), self.about)
        self.add_page("bin", _("Bin"), self.bin)

    def add_page(self, name: str, title: str, page: QWidget) -> None:
        """Add a page behind the others."""
        tab = BareButton(title)
        tab.setCheckable(True)
        tab.clicked.connect(lambda: self.show_page(name))
        self.pages[name], self.tabs[name] = page, tab
        self._row.addWidget(tab)
        self._stack.addWidget(page)
        self.show_page(next(iter(self.pages)))

    def show_page(self, name: str) -> None:
        """Show the page of that name."""
        self._stack.setCurrentWidget(self.pages[name])
        for one, tab in self.tabs.items():
            tab.setChecked(one == name)

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.addLayout(self._row, 1)
        top.addWidget(self.close_it, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 14, 14, 14)
        column.setSpacing(12)
        column.addLayout(top)
        column.addWidget(self._stack, 1)
