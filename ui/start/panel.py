"""The start page: begin, open, try the sample, or pick up where one left off."""

from pathlib import Path

from PySide6.QtGui import QKeySequence, QShowEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from openspace.words import _
from ui import style
from ui.bridge import Bridge
from ui.start.new_form import NewForm
from ui.start.places import ENDING, usual_folder
from ui.start.recent import RecentCard
from ui.start.when import moment_in_words
from ui.widgets import (
    EmptyState,
    FlowLayout,
    Heading,
    Label,
    LinkButton,
    ScrollColumn,
    StartButton,
    clear_layout,
)

_LEFT_WIDTH = 390


class StartPanel(QWidget):
    """The page shown while no gathering is open, or when one asks for all gatherings."""

    def __init__(self, bridge: Bridge) -> None:
        super().__init__()
        self._bridge = bridge
        self.cards: list[RecentCard] = []
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self.form = NewForm(bridge)
        self.form.left.connect(self.show_welcome)
        self._left = QStackedWidget()
        self._left.addWidget(self._welcome())
        self._left.addWidget(self._in_column(self.form))
        self._show_width()
        style.theme_signals.changed.connect(self._show_width)
        row.addWidget(self._left)
        row.addWidget(self._recents(), 1)

    def _show_width(self) -> None:
        self._left.setFixedWidth(style.scaled(_LEFT_WIDTH))

    def show_new(self) -> None:
        """Show the form for a new gathering."""
        self._left.setCurrentIndex(1)
        self.form.title.setFocus()

    def show_welcome(self) -> None:
        """Show the ways to begin."""
        self._left.setCurrentIndex(0)
        if self.isVisible():
            self.new.setFocus()

    def ask_for_file(self) -> None:
        """Let a person choose a file, and open it."""
        folder = usual_folder()
        path, _kind = QFileDialog.getOpenFileName(
            self, _("Open a gathering"), str(folder if folder.is_dir() else Path.home()),
            f"Openspace (*{ENDING})",
        )  # fmt: skip
        if path:
            self._bridge.open(Path(path))

    def try_sample(self) -> None:
        """Open one's own copy of the sample gathering."""
        from openspace.opening import sample_path

        self._bridge.sample(sample_path())

    def flush(self) -> None:
        """Keep aside what stands in the form."""
        self.form.flush()

    def showEvent(self, event: QShowEvent) -> None:
        """Show what was opened in the meantime."""
        super().showEvent(event)
        if self._left.currentIndex() == 0:
            self.new.setFocus()
        self.show_recents()

    def show_recents(self) -> None:
        """Show the gatherings opened last, or what to do when there are none."""
        from openspace.opening import recent_gatherings

        clear_layout(self._flow)
        self.cards = []
        found = recent_gatherings()
        for recent in found:
            card = RecentCard(recent, moment_in_words(recent.opened_at))
            card.opening.connect(self._bridge.open)
            self._flow.addWidget(card)
            self.cards.append(card)
        self._none.setVisible(not found)
        self._recent_head.setVisible(bool(found))

    def _welcome(self) -> QWidget:
        self.new = StartButton(_("New gathering"), _keys("Ctrl+N"), primary=True)
        self.open = StartButton(_("Open a file…"), _keys("Ctrl+O"))
        self.sample = LinkButton(_("Try the sample gathering →"))
        self.new.clicked.connect(self.show_new)
        self.open.clicked.connect(self.ask_for_file)
        self.sample.clicked.connect(self.try_sample)
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 24, 0, 0)
        column.setSpacing(style.SPACE[2])
        column.addWidget(Label(_("A question,\nsome people,\na wall of notes."), 34, 700))
        line = _("Open a gathering, let topics find their people, and take the harvest home.")
        column.addWidget(Label(line, 15, kind="secondary", wrap=True))
        column.addSpacing(style.SPACE[2])
        for button in (self.new, self.open, self.sample):
            column.addWidget(button)
        column.addStretch()
        calm = _("Everything stays on this computer.")
        column.addWidget(Label(calm, 12, kind="secondary", wrap=True))
        return self._in_column(page)

    def _in_column(self, page: QWidget) -> QWidget:
        scroll = ScrollColumn("column")
        scroll.column.setContentsMargins(44, 40, 44, 24)
        scroll.column.addWidget(page)
        return scroll

    def _recents(self) -> QWidget:
        scroll = ScrollColumn("board")
        scroll.column.setContentsMargins(44, 44, 44, 24)
        scroll.column.setSpacing(style.SPACE[2])
        self._recent_head = QWidget()
        head = QVBoxLayout(self._recent_head)
        head.setContentsMargins(0, 0, 0, 8)
        head.setSpacing(style.SPACE[0])
        head.addWidget(Heading(_("Recent")))
        head.addWidget(Label(_("Always saved. Pick up where you left off."), 14, kind="secondary"))
        scroll.column.addWidget(self._recent_head)
        cards = QWidget()
        self._flow = FlowLayout(cards, spacing=18)
        scroll.column.addWidget(cards)
        self._none = EmptyState(
            _("Your gatherings will stand here."),
            hint=_("Begin a new one at the left, or look around in the sample first."),
        )
        scroll.column.addWidget(self._none, 100)
        scroll.column.addStretch(1)
        return scroll


def _keys(shortcut: str) -> str:
    return QKeySequence(shortcut).toString(QKeySequence.SequenceFormat.NativeText)
