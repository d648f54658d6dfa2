"""The groups of a slot as cards, and those who are in none of them."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from openspace.gathering import breakouts, slots
from openspace.words import _, ngettext
from ui import style
from ui.day.doings import GroupDoings
from ui.day.dots import dot_icon
from ui.day.group_card import GroupCard
from ui.day.groups import GroupWords, groups_in_words, nowhere
from ui.day.nowhere import NowhereCard
from ui.day.starting import slot_next, slot_now
from ui.day.stations import name_of, when_of
from ui.widgets import ColumnLayout, Heading, Label, QuietButton


class GroupsView(QWidget):
    """The running slot's groups, or those of the slot that is chosen."""

    wall_asked = Signal()

    def __init__(self, do: GroupDoings) -> None:
        super().__init__()
        self._do = do
        self._chosen = ""
        self._left = ""
        self.slot = ""
        self.cards: dict[str, GroupCard] = {}
        self.slots = QComboBox()
        self.slots.setFont(style.font(14))
        self.slots.setAccessibleName(_("Groups of which slot?"))
        self.names = QuietButton(_("Show names"), icon="eye")
        self.names.setCheckable(True)
        self.summary = Label("", 13, kind="secondary")
        self.empty = Label("", 14, kind="secondary", wrap=True)
        self.wall = QuietButton(_("To the wall"), icon="calendar-blank")
        self.nowhere = NowhereCard(do)
        self._lay_out()
        self.slots.activated.connect(self._choose)
        self.names.toggled.connect(self.show_groups)
        self.wall.clicked.connect(self.wall_asked)

    def show_groups(self) -> None:
        """Show the groups as they are now; cards that stay are patched."""
        gathering = self._do.gathering
        self._show_slots()
        named = gathering.invitation.mode == "named"
        self.names.setVisible(not named and bool(self.slot))
        names = named or self.names.isChecked()
        words = groups_in_words(gathering, self.slot)
        cards = {one.group: self.cards.get(one.group) or self._card(one) for one in words}
        gone = [card for group, card in self.cards.items() if group not in cards]
        self.cards = cards
        self._columns.set_widgets(list(cards.values()))
        for card in gone:
            card.hide()
            card.deleteLater()
        for one in words:
            cards[one.group].show_words(one, names=names)
        self._show_left()
        without = nowhere(gathering, self.slot)
        self.nowhere.show_people(self.slot, without, names=names)
        self.nowhere.setVisible(bool(words))
        self._show_summary(words)

    def show_left(self, words: str) -> None:
        """Show how much time is left, on the cards of the slot that runs."""
        self._left = words
        self._show_left()

    def follow(self) -> None:
        """Show the slot that runs from now on."""
        self._chosen = ""

    def flush(self) -> None:
        """Pass on what is still being written."""
        for card in self.cards.values():
            card.flush()

    def _show_left(self) -> None:
        running = slot_now(self._do.gathering)
        words = self._left if running is not None and running.id == self.slot else ""
        for card in self.cards.values():
            card.show_left(words)

    def _show_slots(self) -> None:
        there = [slot for slot in slots(self._do.gathering) if not slot.rest]
        ids = [slot.id for slot in there]
        gathering = self._do.gathering
        running = slot_now(gathering)
        usual = running if running is not None and not running.rest else slot_next(gathering)
        self.slot = self._chosen if self._chosen in ids else usual.id if usual else ""
        if not self.slot and ids:
            self.slot = ids[-1]
        self.slots.clear()
        for slot in there:
            when = when_of(slot)
            name = name_of(slot)
            words = f"{name} · {when}" if when and slot.label.strip() else name
            self.slots.addItem(dot_icon(slot.colour), words, slot.id)
        self.slots.setCurrentIndex(ids.index(self.slot) if self.slot else -1)
        self.slots.setVisible(bool(ids))

    def _choose(self, at: int) -> None:
        self.flush()
        self._chosen = str(self.slots.itemData(at))
        self.show_groups()

    def _card(self, words: GroupWords) -> GroupCard:
        return GroupCard(words, self._do)

    def _show_summary(self, words: list[GroupWords]) -> None:
        meeting = ngettext("{n} group", "{n} groups", len(words))
        inside = ngettext("{n} person in them", "{n} people in them", _count(words))
        self.summary.setText(f"{meeting} · {inside}" if words else "")
        self.empty.setVisible(not words)
        self.wall.setVisible(not words)
        if not self.slot:
            self.empty.setText(_("Groups meet once there are slots and rooms on the wall."))
        elif breakouts(self._do.gathering):
            self.empty.setText(_("Nothing is placed in this slot yet; place topics on the wall."))
        else:
            self.empty.setText(_("No topic has a place yet; put them on the wall."))

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(style.SPACE[2])
        head = QHBoxLayout()
        head.setSpacing(style.SPACE[2])
        head.addWidget(Heading(_("Groups"), part=True))
        head.addWidget(self.slots)
        head.addWidget(self.summary, 1)
        head.addWidget(self.names)
        column.addLayout(head)
        column.addWidget(self.empty)
        left = QHBoxLayout()
        left.addWidget(self.wall)
        left.addStretch(1)
        column.addLayout(left)
        self._columns = ColumnLayout(spacing=12, column=340, most=3)
        column.addLayout(self._columns)
        column.addWidget(self.nowhere)
        column.addStretch(1)


def _count(words: list[GroupWords]) -> int:
    """Return how many are in groups, each known by name once."""
    known = {who.person for one in words for who in one.people}
    return len(known) + sum(one.others for one in words)
