"""Those who are in no group just now: butterflies, and who has not chosen yet."""

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout

from openspace.words import _, ngettext
from ui import style
from ui.day.doings import GroupDoings
from ui.day.dropping import DropCard
from ui.day.groups import Who
from ui.day.person_chip import PersonChip, show_chips
from ui.widgets import ROLE, FlowLayout, Label

_MOST = 120


class NowhereCard(DropCard):
    """Takes who is dropped on it out of the groups of the slot."""

    def __init__(self, do: GroupDoings) -> None:
        super().__init__(self._take)
        self._do = do
        self._slot = ""
        self.chips: dict[str, PersonChip] = {}
        self.setProperty(ROLE, "group")
        self.setAccessibleName(_("In no group just now"))
        self.title = Label("", 13, 600)
        self.hint = Label("", 13, kind="secondary", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 12, 16, 14)
        column.setSpacing(style.SPACE[1])
        column.addWidget(self.title)
        column.addWidget(self.hint)
        self._flow = FlowLayout(spacing=6)
        column.addLayout(self._flow)

    def show_people(self, slot: str, there: Sequence[Who], *, names: bool) -> None:
        """Show who is in no group of a slot."""
        if slot != self._slot:
            self._slot = slot
            show_chips(self.chips, (), self._do, slot=slot)
        shown = tuple(there[:_MOST]) if names else ()
        self._flow.set_widgets(show_chips(self.chips, shown, self._do, slot=slot))
        count = len(there)
        self.title.setText(
            ngettext("{n} in no group just now", "{n} in no group just now", count)
            if count
            else _("Everybody known is in a group")
        )
        self.hint.setText(_hint(count - len(shown) if names else 0, names=names))

    def _take(self, person: str, stays: bool) -> None:  # noqa: FBT001
        if not stays:
            self._do.walk(person, "", slot=self._slot)


def _hint(more: int, *, names: bool) -> str:
    if not names:
        return _("Names are not shown here.")
    if more:
        return ngettext(
            "{n} more is not shown; write the name in a group.",
            "{n} more are not shown; write a name in a group.",
            more,
        )
    return _("Take a name to where somebody walks; with Ctrl they stay in both.")
