"""Who is in a group: names to take elsewhere, a line for one more, a count of the others."""

from itertools import pairwise

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from openspace.words import _, ngettext
from ui import style
from ui.day.doings import GroupDoings
from ui.day.groups import GroupWords
from ui.day.name_line import NameLine
from ui.day.person_chip import PersonChip, show_chips
from ui.widgets import BareButton, FlowLayout, IconButton, Label, set_kind

_NAME_WIDTH = 132


class PeopleRow(QWidget):
    """The people of one group; without ``names`` only how many they are."""

    def __init__(self, words: GroupWords, do: GroupDoings) -> None:
        super().__init__()
        self._group = words.group
        self._do = do
        self.chips: dict[str, PersonChip] = {}
        self.add = NameLine(_("Add a name"), do.names, kind="name")
        self.add.setFixedWidth(style.scaled(_NAME_WIDTH))
        self.fewer = IconButton("minus", _("One fewer without a name"), size=14)
        self.more = IconButton("plus", _("One more without a name"), size=14)
        self.others = Label("", 13, kind="secondary")
        self.form = BareButton("")
        self.form.setFont(style.font(13, 500))
        set_kind(self.form, "take")
        self._lay_out()
        self.add.returnPressed.connect(self._join)
        self.fewer.clicked.connect(lambda: do.count(self._group, -1))
        self.more.clicked.connect(lambda: do.count(self._group, 1))
        self.form.clicked.connect(lambda: do.form(self._group))

    def show_words(self, words: GroupWords, *, names: bool) -> None:
        """Show who is there now."""
        there = words.people if names else ()
        chips = show_chips(self.chips, there, self._do, slot=words.slot, group=words.group)
        self._flow.set_widgets([*chips, self.add, self.form])
        for one, following in pairwise([*chips, self.add, self.form]):
            QWidget.setTabOrder(one, following)
        unnamed = words.others if names else words.count
        self.others.setText(
            _others_in_words(unnamed) if names else ngettext("{n} there", "{n} there", unnamed)
        )
        self.fewer.setEnabled(words.others > 0)
        self.form.setVisible(words.waiting > 0)
        count = words.waiting
        self.form.setText(
            ngettext("Take {n} who raised a hand", "Take {n} who raised a hand", count)
        )

    def _join(self) -> None:
        if self._do.join(self._group, self.add.text()):
            self.add.empty()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(style.SPACE[1])
        self._flow = FlowLayout(spacing=6)
        column.addLayout(self._flow)
        row = QHBoxLayout()
        row.setSpacing(2)
        row.addWidget(self.fewer)
        row.addWidget(self.others)
        row.addWidget(self.more)
        row.addStretch(1)
        self.foot = row
        column.addLayout(row)


def _others_in_words(count: int) -> str:
    if not count:
        return _("nobody else")
    return ngettext("and {n} more", "and {n} more", count)
