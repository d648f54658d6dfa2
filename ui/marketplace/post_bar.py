"""Where a topic is posted: the question, who convenes it, and Enter."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from openspace.words import _
from ui import style
from ui.marketplace.names_edit import NamesEdit
from ui.marketplace.written import question_and_tags, tags_in
from ui.widgets import GrowingEdit, IconButton, KeptAside, KeptLine, PrimaryButton, set_kind

if TYPE_CHECKING:
    from openspace.commands.drafts import TopicDraft

_FOCUS = (QEvent.Type.FocusIn, QEvent.Type.FocusOut)
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class PostBar(QFrame):
    """A field for the question and one for the convenors' names; Enter in either posts.

    ``posted`` carries a TopicDraft. #words behind the question are its tags; details, a link and
    more tags have fields that unfold.
    """

    posted = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        # One begins to write here; and the first QStyle that Python sees, where a look changes,
        # takes it 10 ms to describe.
        set_kind(self, "field", active=True)
        self.question = KeptLine(_("Which question do you want to work on?"), size=17, kind="bare")
        self.convenor = NamesEdit(_("Convenor"), size=14, kind="pill")
        self.convenor.setToolTip(_("Several names are parted by commas"))
        self.convenor.setFixedWidth(180)
        self.more = IconButton("caret-down", _("Details, link, tags (Alt+Down)"))
        self.post = PrimaryButton(_("Post"), icon="arrow-elbow-down-left")
        self.post.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self.unfolded: Unfolded | None = None
        self._kept_as = ""
        self._lay_out()
        for line in (self.question, self.convenor):
            line.returnPressed.connect(self.send)
            line.installEventFilter(self)
        self.more.clicked.connect(self.unfold)
        self.post.clicked.connect(self.send)

    def send(self) -> None:
        """Post what was written; without a question go to where it is written."""
        if self.question.text().strip():
            self.posted.emit(self.draft())
        self.question.setFocus()

    def draft(self) -> "TopicDraft":
        """Return the topic as it is written."""
        from openspace.commands.drafts import TopicDraft

        question, tags = question_and_tags(self.question.text())
        names, also = self.convenor.names(), self.unfolded
        if also is None:
            return TopicDraft(question, names, tags=tags)
        every = tuple(dict.fromkeys((*tags, *tags_in(also.tags.text()))))
        details = also.details.words().strip()
        return TopicDraft(question, names, (), details, also.link.text().strip(), every)

    def empty(self) -> None:
        """Be ready for the next topic."""
        # Other than clear, setText leaves nothing for the field's own undo.
        for line in (self.question, self.convenor):
            line.setText("")
        if self.unfolded is not None:
            self.unfolded.empty()
        self.keep()
        self.convenor.hide_offer()
        self.question.setFocus()

    def unfold(self) -> None:
        """Show the fields for details, link and tags, or fold them in again."""
        if self.unfolded is None:
            self.unfolded = Unfolded(self)
            self.unfolded.keep_as(self._kept_as)
            self._column.addWidget(self.unfolded)
        elif not self.unfolded.isHidden():
            self.unfolded.hide()
            self.more.set_icon("caret-down")
            self.question.setFocus()
            return
        self.unfolded.show()
        self.more.set_icon("caret-up")
        self.unfolded.details.setFocus()

    def allow(self, *, writing: bool) -> None:
        """Let topics be posted, or not."""
        self.setEnabled(writing)
        if not writing:
            set_kind(self, active=False)

    def keep_as(self, name: str) -> None:
        """Keep what is written under a name from now on, and show what is kept there."""
        self._kept_as = name
        self.question.keep_as(f"{name} question" if name else "")
        self.convenor.keep_as(f"{name} convenor" if name else "")
        if self.unfolded is not None:
            self.unfolded.keep_as(name)

    def keep(self) -> None:
        """Keep at once what is written."""
        self.question.keep()
        self.convenor.keep()
        if self.unfolded is not None:
            self.unfolded.keep()

    def know_names(self, names: Iterable[str]) -> None:
        """Offer these names while one writes the convenor's."""
        self.convenor.know(names)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Show the frame as active while one writes in it; unfold with Alt+Down."""
        if event.type() in _FOCUS:
            set_kind(self, active=event.type() == QEvent.Type.FocusIn)
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            alt = event.modifiers() & Qt.KeyboardModifier.AltModifier
            if alt and event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
                self.unfold()
                return True
            ctrl = event.modifiers() & Qt.KeyboardModifier.ControlModifier
            if ctrl and event.key() in _ENTER:
                self.send()
                return True
        return super().eventFilter(watched, event)

    def last(self) -> QWidget:
        """Return the last thing in it at which Tab stops."""
        return self.post

    def _lay_out(self) -> None:
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(16, 10, 12, 10)
        column.setSpacing(style.SPACE[1])
        row = QHBoxLayout()
        row.setSpacing(style.SPACE[2])
        row.addWidget(self.question, 1)
        row.addWidget(self.convenor)
        row.addWidget(self.more)
        row.addWidget(self.post)
        column.addLayout(row)


class Unfolded(QWidget):
    """The fields for what else can be said of a topic at once."""

    def __init__(self, bar: PostBar) -> None:
        super().__init__(bar)
        self.details = GrowingEdit(_("Details: what is it about?"), kind="", most_lines=5)
        self._aside = KeptAside(self.details, self.details.words)
        self.details.textChanged.connect(self._aside.wait)
        self.link = KeptLine(_("Link"))
        self.tags = KeptLine(_("Tags, parted by commas"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 2)
        column.setSpacing(style.SPACE[1])
        column.addWidget(self.details)
        row = QHBoxLayout()
        row.addWidget(self.link, 3)
        row.addWidget(self.tags, 2)
        column.addLayout(row)
        for one in (self.details, self.link, self.tags):
            one.installEventFilter(bar)
        for line in (self.link, self.tags):
            line.returnPressed.connect(bar.send)
        before: QWidget = bar.more
        stops: tuple[QWidget, ...] = (self.details, self.link, self.tags, bar.post)
        for stop in stops:
            QWidget.setTabOrder(before, stop)
            before = stop

    def empty(self) -> None:
        """Be ready for the next topic."""
        self.details.setPlainText("")
        self.link.setText("")
        self.tags.setText("")

    def keep_as(self, name: str) -> None:
        """Keep what is written under a name from now on, and show what is kept there."""
        for line, part in ((self.link, "link"), (self.tags, "tags")):
            line.keep_as(f"{name} {part}" if name else "")
        self._aside.keep_as(f"{name} details" if name else "", self.details.setPlainText)

    def keep(self) -> None:
        """Keep at once what is written."""
        self._aside.keep()
        self.link.keep()
        self.tags.keep()
