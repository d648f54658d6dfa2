"""The sheet that asks both convenors before two topics are merged."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from openspace.words import _, ngettext
from ui import style
from ui.doing.over import Over
from ui.marketplace.cards import TopicWords
from ui.marketplace.sorting import found
from ui.widgets import (
    BareButton,
    Heading,
    Label,
    LineEdit,
    PrimaryButton,
    QuietButton,
    clear_layout,
    set_kind,
)

_WIDE, _TOP, _ROWS, _ROW = 600, 72, 6, 36
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_WAYS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -6, Qt.Key.Key_PageDown: 6}


class MergeSheet(Over):
    """Lets one choose the other topic, turn the two around, and say that both convenors agree.

    ``agreed`` carries the main topic and the one that complements it.
    """

    agreed = Signal(str, str)

    def __init__(self, over: QWidget) -> None:
        super().__init__(over, wide=_WIDE, top=_TOP)
        self.setAccessibleName(_("Merge two topics"))
        self._topics: Mapping[str, TopicWords] = {}
        self._main = self._other = ""
        self.chooser = Chooser()
        self.pair = QWidget()
        self._questions = QVBoxLayout(self.pair)
        self._questions.setContentsMargins(0, 0, 0, 0)
        self._questions.setSpacing(style.SPACE[1])
        self.turn = QuietButton(_("Turn around"), icon="arrows-down-up")
        self.agree = PrimaryButton(_("Both convenors agree"))
        self.leave_it = BareButton(_("Not now"))
        self._lay_out()
        self.chooser.chosen.connect(self._choose)
        self.turn.clicked.connect(self._turn)
        self.agree.clicked.connect(self._agree)
        self.leave_it.clicked.connect(self.leave)

    def ask(self, topics: Sequence[TopicWords], main: str, other: str = "") -> None:
        """Ask about two topics; without another one, which one it is first."""
        self._topics = {topic.topic: topic for topic in topics}
        self._main, self._other = main, other
        self._show()
        self.open(self.agree if other else self.chooser.line)

    def questions(self) -> tuple[str, str]:
        """Return the main and the complementary topic as they would be merged."""
        return self._main, self._other

    def _choose(self, other: str) -> None:
        self._other = other
        self._show()
        self.place()
        self.agree.setFocus()

    def _turn(self) -> None:
        self._main, self._other = self._other, self._main
        self._show()
        self.place()

    def _agree(self) -> None:
        main, other = self._main, self._other
        self.leave()
        self.agreed.emit(main, other)

    def _show(self) -> None:
        choosing = not self._other
        main = self._topics[self._main]
        self.title.setText(
            _("Which question complements this one?") if choosing else _("Merge these two topics?")
        )
        self.chooser.setVisible(choosing)
        for one in (self.turn, self.agree, self.hint):
            one.setVisible(not choosing)
        clear_layout(self._questions)
        self._questions.addWidget(Asked(main, with_it=False))
        if choosing:
            self.chooser.show_topics([one for one in self._topics.values() if one is not main])
        else:
            self._questions.addWidget(Asked(self._topics[self._other], with_it=True))
        self._column.invalidate()

    def _lay_out(self) -> None:
        self.title = Heading("", part=True)
        self.hint = Label(
            _("Both questions stay, word for word, with both convenors and all who are interested.")
            + " " + _("They can be parted again."),
            13, kind="secondary", wrap=True,
        )  # fmt: skip
        self._column = column = QVBoxLayout(self.card)
        column.setContentsMargins(22, 18, 22, 16)
        column.setSpacing(style.SPACE[2])
        for one in (self.title, self.pair, self.chooser, self.hint):
            column.addWidget(one)
        row = QHBoxLayout()
        row.addWidget(self.turn)
        row.addStretch(1)
        row.addWidget(self.leave_it)
        row.addWidget(self.agree)
        column.addLayout(row)


class Asked(QFrame):
    """One of the two questions, with what was merged into it and who convenes it."""

    def __init__(self, topic: TopicWords, *, with_it: bool) -> None:
        super().__init__()
        set_kind(self, "with" if with_it else "card")
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 10, 14, 10)
        column.setSpacing(style.SPACE[0])
        if with_it:
            column.addWidget(Label(_("WITH"), 11, 600, kind="accent"))
        size, weight = (14, 400) if with_it else (17, 600)
        column.addWidget(Label(topic.question.words, size, weight, wrap=True))
        for one in topic.complementary:
            column.addWidget(Label(one.words, 13, kind="secondary", wrap=True))
        column.addWidget(Label(_hosts(topic), 13, kind="secondary", wrap=True))


class Chooser(QWidget):
    """A line to look for the other topic, and the topics found."""

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._topics: Sequence[TopicWords] = ()
        self.line = LineEdit(_("Find the other topic"))
        self.list = QListWidget()
        self.list.setAccessibleName(_("Topics"))
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setUniformItemSizes(True)
        self.list.setFixedHeight(_ROWS * style.scaled(_ROW))
        self.list.setFont(style.font(14))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(style.SPACE[1])
        column.addWidget(self.line)
        column.addWidget(self.list)
        self.line.textChanged.connect(self._find)
        self.list.itemClicked.connect(self._take)
        for one in (self.line, self.list):
            one.installEventFilter(self)

    def show_topics(self, topics: Sequence[TopicWords]) -> None:
        """Offer these topics."""
        self._topics = topics
        self.line.clear()
        self._find("")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Go through the topics with the arrows while one writes."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in _ENTER:
                self._take(self.list.currentItem())
                return True
            way = _WAYS.get(Qt.Key(event.key()), 0)
            if way:
                last = self.list.count() - 1
                self.list.setCurrentRow(min(max(0, self.list.currentRow() + way), last))
                return True
        return super().eventFilter(watched, event)

    def _find(self, typed: str) -> None:
        self.list.clear()
        for topic in found(self._topics, typed):
            item = QListWidgetItem(" ".join(topic.question.words.split()))
            item.setData(Qt.ItemDataRole.UserRole, topic.topic)
            self.list.addItem(item)
        self.list.setCurrentRow(0)

    def _take(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.chosen.emit(item.data(Qt.ItemDataRole.UserRole))


def _hosts(topic: TopicWords) -> str:
    if topic.names:
        return _("Convened by {names}").format(names=", ".join(topic.names))
    if not topic.convenors:
        return _("no convenor yet")
    return ngettext("{n} convenor", "{n} convenors", topic.convenors)
