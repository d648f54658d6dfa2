"""What starts when and where, beside the clock: the slot that runs and the next one."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from openspace.words import _
from ui import style
from ui.day.dots import Dot
from ui.day.starting import SlotStarting
from ui.widgets import Card, ElidedLabel, Label, clear_layout

Shown = tuple[SlotStarting | None, SlotStarting | None]


class StartsCard(Card):
    """The rooms and the questions, one line each."""

    def __init__(self) -> None:
        super().__init__()
        self._shown: Shown | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(18, 14, 18, 16)
        self._column.setSpacing(style.SPACE[0])

    def show_starts(self, now: SlotStarting | None, then: SlotStarting | None) -> None:
        """Show both; None where there is no such slot."""
        if (now, then) == self._shown:
            return
        self._shown = (now, then)
        clear_layout(self._column)
        for words, slot in ((_("Now"), now), (_("Next"), then)):
            if slot is not None:
                self._column.addWidget(_Slot(words, slot))
        if now is None and then is None:
            nothing = _("No slot is to come.")
            self._column.addWidget(Label(nothing, 13, kind="secondary", wrap=True))


class _Slot(QWidget):
    """A slot with its rooms."""

    def __init__(self, words: str, slot: SlotStarting) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 2, 0, 6)
        column.setSpacing(5)
        head = QHBoxLayout()
        head.setSpacing(style.SPACE[1])
        head.addWidget(Dot(slot.colour))
        head.addWidget(ElidedLabel(f"{words} · {slot.name}", 13, 600), 1)
        # A slot without a name is called by its time.
        when = slot.when if slot.when != slot.name else ""
        head.addWidget(Label(when, 13, kind="secondary"))
        column.addLayout(head)
        for one in slot.groups:
            line = _("{room}: {question}").format(room=one.room, question=one.question)
            column.addWidget(ElidedLabel(line, 13))
        if not slot.groups:
            words = _("Everybody rests.") if slot.rest else _("Nothing is placed here yet.")
            column.addWidget(Label(words, 13, kind="secondary", wrap=True))
