"""One topic on the marketplace."""

from PySide6.QtCore import QMimeData, QPoint, Qt, Signal
from PySide6.QtGui import (
    QDrag,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QKeyEvent,
    QMouseEvent,
)
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QVBoxLayout

from openspace.words import _, ngettext
from ui import style
from ui.marketplace.cards import Question, TopicWords
from ui.marketplace.question import QuestionWords
from ui.widgets import (
    ROLE,
    Card,
    Chip,
    IconButton,
    Label,
    QuietButton,
    clear_layout,
    set_kind,
)

TOPIC_MIME = "application/x-openspace-topic"


class ComplementaryQuestion(QFrame):
    """A question that was merged into the topic, word for word, and the way to part it."""

    def __init__(self, question: Question) -> None:
        super().__init__()
        set_kind(self, "with")
        self.topic = question.topic
        row = QHBoxLayout(self)
        row.setContentsMargins(11, 7, 5, 9)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(Label(_("WITH"), 11, 600, kind="accent"))
        self.question = QuestionWords(question.words, style.font(14))
        words.addWidget(self.question)
        row.addLayout(words, 1)
        self.part = IconButton("link-break", _("Part: let this question stand for itself again"))
        row.addWidget(self.part, 0, Qt.AlignmentFlag.AlignTop)


class TopicCard(Card):
    """A topic's card: its questions, its convenors, its notes, and what can be done with it.

    Enter opens the board, F2 rewords, M merges; the card can be dragged on another.
    """

    board_asked = Signal(str)
    merge_asked = Signal(str, QPoint)
    part_asked = Signal(str)
    reworded = Signal(str, str)
    dropped = Signal(str, str)

    def __init__(self, words: TopicWords) -> None:
        super().__init__()
        self.words = words
        self.topic = words.question.topic
        self._drag_from: QPoint | None = None
        set_kind(self, open=True)
        self.setProperty(ROLE, "group")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAcceptDrops(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 16, 14)
        column.setSpacing(style.SPACE[2])
        self.question = QuestionWords(words.question.words, style.font(17, 600))
        self._connect_rewording(self.question, self.topic)
        column.addWidget(self.question)
        self._blocks: list[ComplementaryQuestion] = []
        self._withs = QVBoxLayout()
        self._withs.setSpacing(style.SPACE[1])
        column.addLayout(self._withs)
        self._names = Label("", 14, kind="secondary", wrap=True)
        column.addWidget(self._names)
        column.addLayout(self._foot())
        self._show_withs()
        self._show_foot()

    @property
    def complementary(self) -> list[ComplementaryQuestion]:
        """The blocks of the questions merged into this one, in order."""
        return list(self._blocks)

    def show_words(self, words: TopicWords) -> None:
        """Show what changed."""
        before, self.words = self.words, words
        self.question.say(words.question.words)
        if [q.topic for q in before.complementary] != [q.topic for q in words.complementary]:
            self._show_withs()
        for block, question in zip(self.complementary, words.complementary, strict=True):
            block.question.say(question.words)
        self._show_foot()

    def flush(self) -> None:
        """Pass on what is still being written."""
        for question in (self.question, *(block.question for block in self.complementary)):
            question.flush()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the board, reword or merge by keys."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.board_asked.emit(self.topic)
        elif event.key() == Qt.Key.Key_F2:
            self.question.reword()
        elif event.key() == Qt.Key.Key_M and not event.modifiers():
            self._ask_to_merge()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember where a drag may begin."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._drag_from = event.position().toPoint()
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Begin to drag the card."""
        if self._drag_from is None:
            return
        way = event.position().toPoint() - self._drag_from
        if way.manhattanLength() >= QApplication.startDragDistance():
            start, self._drag_from = self._drag_from, None
            self._drag(start)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Show that another topic can be dropped here."""
        if _topic_in(event.mimeData()) not in ("", self.topic):
            event.acceptProposedAction()
            set_kind(self, target=True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Show it no more."""
        set_kind(self, target=False)
        super().dragLeaveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Let the dropped topic complement this one."""
        set_kind(self, target=False)
        event.acceptProposedAction()
        self.dropped.emit(self.topic, _topic_in(event.mimeData()))

    def _drag(self, start: QPoint) -> None:
        drag = QDrag(self)
        data = QMimeData()
        data.setData(TOPIC_MIME, self.topic.encode())
        drag.setMimeData(data)
        drag.setPixmap(self.grab())
        drag.setHotSpot(start)
        drag.exec(Qt.DropAction.MoveAction)

    def _foot(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(style.SPACE[0])
        self._convenors = Label("", 13, kind="secondary")
        self._notes = Chip("", "accent")
        self.reword = IconButton("pencil-simple", _("Reword the question (F2)"), size=18)
        self.merge = IconButton("git-merge", _("Merge with another topic… (M)"), size=18)
        self.open_board = QuietButton(_("Board"))
        self.open_board.setToolTip(_("Open the board of this topic (Enter)"))
        self.reword.clicked.connect(self.question.reword)
        self.merge.clicked.connect(self._ask_to_merge)
        self.open_board.clicked.connect(lambda: self.board_asked.emit(self.topic))
        row.addWidget(self._convenors, 1)
        row.addWidget(self._notes)
        row.addSpacing(style.SPACE[0])
        for button in (self.reword, self.merge, self.open_board):
            row.addWidget(button)
        return row

    def _show_foot(self) -> None:
        self._names.setText(", ".join(self.words.names))
        self._names.setVisible(bool(self.words.names))
        self._convenors.setText(_convenors_in_words(self.words.convenors))
        notes = self.words.notes
        self._notes.setVisible(bool(notes))
        self._notes.setText(ngettext("{n} note", "{n} notes", notes or 0))
        self.setAccessibleName(self.words.question.words)
        self.setAccessibleDescription(
            " ".join(question.words for question in self.words.complementary)
        )

    def _show_withs(self) -> None:
        clear_layout(self._withs)
        self._blocks = []
        for question in self.words.complementary:
            block = ComplementaryQuestion(question)
            block.part.clicked.connect(
                lambda _on, topic=question.topic: self.part_asked.emit(topic)
            )
            self._connect_rewording(block.question, question.topic)
            self._withs.addWidget(block)
            self._blocks.append(block)

    def _connect_rewording(self, question: QuestionWords, topic: str) -> None:
        question.reworded.connect(lambda words: self.reworded.emit(topic, words))
        question.left.connect(self.setFocus)

    def _ask_to_merge(self) -> None:
        self.merge_asked.emit(self.topic, self.merge.mapToGlobal(self.merge.rect().bottomLeft()))


def _topic_in(data: QMimeData) -> str:
    return bytes(data.data(TOPIC_MIME).data()).decode()


def _convenors_in_words(count: int) -> str:
    return ngettext("{n} convenor", "{n} convenors", count) if count else _("no convenor yet")
