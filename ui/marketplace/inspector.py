"""All there is to a topic, beside the marketplace: what it is about, who, its link, its tags."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from openspace.gathering import people
from openspace.model import Person, Topic
from openspace.words import _
from ui import style
from ui.marketplace.cards import TopicWords
from ui.marketplace.hands import HandsBox
from ui.marketplace.names_edit import NamesEdit
from ui.marketplace.verbs import Verbs
from ui.marketplace.written import names_line, tags_in
from ui.widgets import (
    Field,
    GrowingEdit,
    Heading,
    IconButton,
    Label,
    LineEdit,
    QuietButton,
    ScrollColumn,
    set_kind,
)


class Inspector(QFrame):
    """One topic in full; everything can be changed where it stands. ``left`` tells its end."""

    left = Signal()

    def __init__(self, verbs: Verbs) -> None:
        super().__init__()
        self._verbs = verbs
        self.words: TopicWords | None = None
        set_kind(self, "inspector")
        self.setFixedWidth(style.scaled(style.INSPECTOR_WIDTH))
        self.question = Label("", 15, 600, wrap=True)
        self.where = Label("", 13, kind="secondary", wrap=True)
        self.details = GrowingEdit(_("What is it about?"), kind="")
        self.convenors = NamesEdit(_("Nobody yet"))
        self.link = LineEdit(_("https://…"))
        self.open_link = QuietButton(_("Open the link…"), icon="link")
        self.tags = LineEdit(_("None"))
        self.hands = HandsBox(verbs)
        self.take: Callable[[str], object] = _open_outside
        self.close_it = IconButton("x", _("Close (Esc)"), size=16)
        self._lay_out()
        self._connect()

    def show_topic(self, words: TopicWords) -> None:
        """Show a topic as it is now; what one is just writing stays."""
        other = self.words is None or self.words.topic != words.topic
        if other:
            self.flush()
        self.words = words
        self.question.setText(words.question.words)
        self.where.setText(" · ".join(words.places) or (_("waiting") if words.waits else ""))
        self.where.setVisible(bool(self.where.text()))
        self.details.show_words(words.details)
        _show_line(self.link, words.link, other=other)
        self.open_link.setVisible(bool(words.link.strip()))
        own = self._own()
        _show_line(self.tags, ", ".join(own.tags) if own else "", other=other)
        self._show_convenors(own, other=other)
        self.hands.show_topic(words.topic)

    def forget(self) -> None:
        """Be about no topic any more, and keep nothing that was written."""
        self.words = None

    def flush(self) -> None:
        """Pass on what is still being written."""
        self.details.flush()
        self._keep_lines()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close with Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _own(self) -> Topic | None:
        topic = self.words.topic if self.words else ""
        return self._verbs.gathering.plan.find(Topic, topic)

    def _show_convenors(self, own: Topic | None, *, other: bool) -> None:
        gathering = self._verbs.gathering
        self.hosts.setVisible(gathering.invitation.mode == "named")
        self.convenors.know(person.name for person in people(gathering))
        known = gathering.plan.records(Person)
        hosts = own.convenors if own else {}
        names = [known[one].name for one in sorted(hosts, key=hosts.__getitem__) if one in known]
        _show_line(self.convenors, names_line(names), other=other)

    def _keep_details(self, words: str) -> None:
        if self.words is not None and words != self.words.details:
            self._verbs.describe(self.words.topic, {"details": words})

    def _keep_link(self) -> None:
        if self.words is not None and self.link.text().strip() != self.words.link:
            self._verbs.describe(self.words.topic, {"link": self.link.text().strip()})

    def _keep_tags(self) -> None:
        own = self._own()
        if own is not None and set(tags_in(self.tags.text())) != set(own.tags):
            self._verbs.describe(own.id, {"tags": tags_in(self.tags.text())})

    def _keep_convenors(self) -> None:
        if self.words is not None:
            self._verbs.describe(self.words.topic, {"convenors": self.convenors.names()})

    def ask_to_open(self) -> QWidget | None:
        """Ask whether to open the link; return the card that asks."""
        from ui.widgets.found_links import links_in
        from ui.widgets.link_card import ask_to_open

        text = self.link.text().strip()
        links = links_in(text) or links_in(f"https://{text}")
        return ask_to_open(self.open_link, links, self.take) if links else None

    def _keeps(self) -> tuple[tuple[QLineEdit, Callable[[], None]], ...]:
        return (
            (self.link, self._keep_link),
            (self.tags, self._keep_tags),
            (self.convenors, self._keep_convenors),
        )

    def _connect(self) -> None:
        self.details.edited.connect(self._keep_details)
        for line, _keep in self._keeps():
            line.editingFinished.connect(self._keep_lines)
        self.open_link.clicked.connect(self.ask_to_open)
        self.close_it.clicked.connect(self.left)

    def _keep_lines(self) -> None:
        for line, keep in self._keeps():
            if line.isModified():
                line.setModified(False)
                keep()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        scroll = ScrollColumn("quiet", margin=16, spacing=style.SPACE[2])
        column.addWidget(scroll)
        top = QHBoxLayout()
        top.addWidget(Heading(_("Topic"), part=True), 1)
        top.addWidget(self.close_it)
        inside = scroll.column
        inside.addLayout(top)
        self.hosts = Field(_("Convenors"), self.convenors, _("Several are parted by commas."))
        for one in (self.question, self.where):
            inside.addWidget(one)
        inside.addWidget(Field(_("Details"), self.details))
        inside.addWidget(self.hosts)
        inside.addWidget(Field(_("Link"), self.link))
        inside.addWidget(self.open_link)
        inside.addWidget(Field(_("Tags"), self.tags))
        inside.addWidget(Label(_("Who wants to join?"), 13, 500))
        inside.addWidget(self.hands)
        inside.addStretch(1)


def _show_line(line: QLineEdit, words: str, *, other: bool) -> None:
    """Show words from elsewhere, unless one is just writing there."""
    if other or not line.isModified():
        if line.text() != words:
            line.setText(words)
        line.setModified(False)


def _open_outside(address: str) -> None:
    from ui.widgets.link_card import open_outside

    open_outside(address)
