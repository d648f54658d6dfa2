"""What stands beside the board, page by page; the first says what it is about."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from openspace.words import _
from ui import style
from ui.widgets import (
    BareButton,
    FlowLayout,
    IconButton,
    Label,
    ScrollColumn,
    clear_layout,
    set_kind,
)


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
        self._fit()
        style.theme_signals.changed.connect(self._fit)
        self.pages: dict[str, QWidget] = {}
        self.tabs: dict[str, BareButton] = {}
        self.about = AboutPage()
        self.close_it = IconButton("x", _("Close"), size=16)
        self.close_it.clicked.connect(self.closed.emit)
        self._row = FlowLayout(spacing=2)
        self._stack = QStackedWidget()
        self._lay_out()
        self.add_page("about", _("About"), self.about)

    def add_page(self, name: str, title: str, page: QWidget) -> None:
        """Add a page behind the others."""
        tab = BareButton(title)
        tab.setFont(style.font(13, 500))
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

    def _fit(self) -> None:
        self.setFixedWidth(style.scaled(style.INSPECTOR_WIDTH))

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.addLayout(self._row, 1)
        top.addWidget(self.close_it, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 14, 14, 14)
        column.setSpacing(12)
        column.addLayout(top)
        column.addWidget(self._stack, 1)
