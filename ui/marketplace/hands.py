"""Who wants to join a topic: hands raised by name, or only counted."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from openspace.gathering import hands_for, interested_in, people
from openspace.model import Topic
from openspace.words import _
from ui import style
from ui.marketplace.names_edit import NamesEdit
from ui.marketplace.verbs import Verbs
from ui.widgets import (
    FlowLayout,
    Heading,
    IconButton,
    Label,
    QuietButton,
    clear_layout,
    set_kind,
)

_WIDTH = 320


class HandsBox(QWidget):
    """A line for a name, the names whose hands are up, and a count of the others.

    Where the gathering does not name people, hands are only counted.
    """

    def __init__(self, verbs: Verbs) -> None:
        super().__init__()
        self._verbs = verbs
        self.topic = ""
        self.name = NamesEdit(_("Whose hand? Write a name, Enter"))
        self.name.returnPressed.connect(self._raise)
        self.names: dict[str, QuietButton] = {}
        self._there: list[str] | None = None
        self._chips = QWidget()
        self._flow = FlowLayout(self._chips, spacing=6)
        self.fewer = IconButton("minus", _("One hand less (-)"), size=16)
        self.more = IconButton("plus", _("One hand more (+)"), size=16)
        self.count = Label("0", 15, 600)
        self.count.setMinimumWidth(34)
        self.count.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.fewer.clicked.connect(lambda: self._verbs.count(self.topic, -1))
        self.more.clicked.connect(lambda: self._verbs.count(self.topic, 1))
        self._lay_out()

    def show_topic(self, topic: str) -> None:
        """Show the hands that are up for a topic."""
        self.topic = topic
        gathering = self._verbs.gathering
        found = gathering.plan.find(Topic, topic)
        if found is None:
            return
        named = gathering.invitation.mode == "named"
        self.name.setVisible(named)
        self._chips.setVisible(named)
        self.name.know(person.name for person in people(gathering))
        self._show_names([one.name for one in interested_in(gathering, found)] if named else [])
        counted = hands_for(gathering, found)
        self.count.setText(str(counted if named else self._all(found)))
        self.fewer.setEnabled(counted > 0)

    def _all(self, topic: Topic) -> int:
        gathering = self._verbs.gathering
        return hands_for(gathering, topic) + len(interested_in(gathering, topic))

    def _show_names(self, names: list[str]) -> None:
        if names == self._there:
            return
        self._there = names
        clear_layout(self._flow)
        self.names = {}
        for name in names:
            button = QuietButton(name.replace("&", "&&"), icon="x")
            button.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
            set_kind(button, "keycap")
            said = _("Lower the hand of {name}").format(name=name)
            button.setAccessibleName(said)
            button.clicked.connect(lambda _on=False, one=name: self._lower(one))
            self._flow.addWidget(button)
            self.names[name] = button
        self._chips.updateGeometry()

    def _raise(self) -> None:
        for name in self.name.names():
            if not self._verbs.raise_hand(self.topic, name):
                return
        self.name.setText("")
        self.name.hide_offer()

    def _lower(self, name: str) -> None:
        self.name.setFocus()
        self._verbs.lower_hand(self.topic, name)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(style.SPACE[1])
        column.addWidget(self.name)
        column.addWidget(self._chips)
        row = QHBoxLayout()
        row.addWidget(Label(_("Hands only counted"), 13, kind="secondary"), 1)
        for one in (self.fewer, self.count, self.more):
            row.addWidget(one)
        column.addLayout(row)


class HandsCard(QFrame):
    """The hands of one topic, in a small card under it; Esc or a click beside it closes it."""

    def __init__(self, parent: QWidget, verbs: Verbs, topic: str, at: QPoint) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        set_kind(self, "card")
        self.setAccessibleName(_("Raise a hand"))
        self.setFixedWidth(style.scaled(_WIDTH))
        self.box = HandsBox(verbs)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.addWidget(Heading(_("Who wants to join?"), part=True))
        column.addWidget(self.box)
        self.box.show_topic(topic)
        self.adjustSize()
        self.move(_inside(parent.window(), at, self))

    def open(self) -> None:
        """Show the card, ready for a name."""
        self.show()
        (self.box.more if self.box.name.isHidden() else self.box.name).setFocus()

    def hear(self) -> None:
        """Show what changed."""
        self.box.show_topic(self.box.topic)
        self.adjustSize()


def _inside(window: QWidget, at: QPoint, card: QWidget) -> QPoint:
    """Return a place for a card within its window."""
    place = window.mapFromGlobal(at)
    left = min(place.x(), window.width() - card.width() - 8)
    top = min(place.y() + 4, window.height() - card.height() - 8)
    return window.mapToGlobal(QPoint(max(0, left), max(0, top)))
