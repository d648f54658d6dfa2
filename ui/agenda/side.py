"""What there is to look at, beside the wall: warnings with their remedies, and who is torn."""

from collections.abc import Sequence
from typing import TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout

from openspace.agenda import Clash, time_of
from openspace.words import _, ngettext
from ui import style
from ui.agenda.contents import Wall
from ui.agenda.figures import Figures, TornPair
from ui.agenda.look_card import LookCard
from ui.agenda.remedies import Remedies
from ui.agenda.suggest_card import SuggestCard
from ui.widgets import BareButton, Label, ScrollColumn, put_at, set_kind

_MOST_AT_FIRST, _MOST_NAMES = 10, 5
_WIDE = 280
One = TypeVar("One")
_Key = tuple[str, str, tuple[str, ...]]


class Side(ScrollColumn):
    """A suggested timetable, what is wrong, and which wishes stand against each other.

    ``look_asked`` carries the ids of groups to be shown on the wall.
    """

    look_asked = Signal(object)

    def __init__(self, remedies: Remedies) -> None:
        super().__init__("board", spacing=10)
        self._remedies = remedies
        self._shown = (Wall(), Figures())
        self._made: dict[_Key, LookCard] = {}
        self.suggestion = SuggestCard()
        self.warnings: list[LookCard] = []
        self.torn: list[LookCard] = []
        self.more_warnings = BareButton()
        self.more_torn = BareButton()
        self._all: set[BareButton] = set()
        self._warnings_title = Label(_("To look at"), 14, 600)
        self._torn_title = Label(_("Wanted at one time"), 14, 600)
        words = _("Nothing is in anybody's way: no warnings, nobody torn.")
        self._calm = Label(words, 13, kind="secondary", wrap=True)
        self._list = QVBoxLayout()
        self._list.setSpacing(10)
        self.column.setContentsMargins(2, 2, 8, 24)
        self.column.addWidget(self.suggestion)
        self.column.addLayout(self._list)
        self.column.addStretch(1)
        for more in (self.more_warnings, self.more_torn):
            more.clicked.connect(lambda _on=False, button=more: self._show_all(button))
        self.fit()
        self.setAccessibleName(_("To look at"))

    def show_figures(self, wall: Wall, figures: Figures) -> None:
        """Show what there is to look at; cards that say the same stay."""
        self._shown = (wall, figures)
        before, self._made = self._made, {}
        clashes = self._some(figures.clashes, self.more_warnings)
        self.warnings = [self._warning(clash, wall, before) for clash in clashes]
        pairs = self._some(figures.pairs, self.more_torn)
        self.torn = [self._pair(pair, wall, before) for pair in pairs]
        for gone in before.values():
            gone.hide()
            gone.deleteLater()
        self._warnings_title.setVisible(bool(clashes))
        self._torn_title.setVisible(bool(pairs))
        self._calm.setVisible(not clashes and not pairs and bool(wall.cards))
        rows = (
            *(self._warnings_title, *self.warnings, self.more_warnings),
            *(self._torn_title, *self.torn, self.more_torn, self._calm),
        )
        for rank, widget in enumerate(rows):
            put_at(self._list, rank, widget)
        for card in (*self.warnings, *self.torn):
            card.show()

    def fit(self) -> None:
        """Be as wide as letters of this size need."""
        self.setFixedWidth(style.scaled(_WIDE))

    def go_up(self) -> None:
        """Go to the suggested timetable."""
        self.verticalScrollBar().setValue(0)

    def reveal(self, cards: Sequence[LookCard]) -> None:
        """Go to the first of some cards."""
        if cards:
            self.ensureWidgetVisible(cards[0])
            cards[0].setFocus()

    def _some(self, found: Sequence[One], button: BareButton) -> Sequence[One]:
        more = len(found) - _MOST_AT_FIRST
        hidden = more > 0 and button not in self._all
        button.setText(ngettext("Show {n} more", "Show {n} more", more))
        button.setVisible(hidden)
        return found[:_MOST_AT_FIRST] if hidden else found

    def _show_all(self, button: BareButton) -> None:
        self._all.add(button)
        self.show_figures(*self._shown)

    def _warning(self, clash: Clash, wall: Wall, before: dict[_Key, LookCard]) -> LookCard:
        cards = [card for card in wall.all_cards() if card.group in clash.groups]
        detail = " · ".join(card.question for card in cards)
        slot = wall.slot(cards[0].spot.slot) if cards else None
        if slot is not None and time_of(slot) not in clash.sentence:
            detail = f"{time_of(slot)}: {detail}"
        card = self._card((clash.sentence, detail, clash.groups), before)
        set_kind(card, tone="warning")
        card.show_remedies(self._remedies.of(clash, wall))
        return card

    def _pair(self, pair: TornPair, wall: Wall, before: dict[_Key, LookCard]) -> LookCard:
        here = [one for one in wall.all_cards() if one.spot.slot == pair.slot]
        cards = [one for one in here if one.topic in pair.topics]
        sentence = ngettext("{n} person wants both", "{n} people want both", pair.people)
        questions = _("{one} and {other}").format(
            one=cards[0].question if cards else "", other=cards[-1].question if cards else ""
        )
        slot = wall.slot(pair.slot)
        detail = f"{time_of(slot)}: {questions}" if slot else questions
        names = ", ".join(pair.names[:_MOST_NAMES])
        more = len(pair.names) - _MOST_NAMES
        if more > 0:
            names += " " + ngettext("and {n} more", "and {n} more", more)
        words = "\n".join(filter(None, (detail, names)))
        return self._card((sentence, words, tuple(one.group for one in cards)), before)

    def _card(self, key: _Key, before: dict[_Key, LookCard]) -> LookCard:
        card = before.pop(key, None)
        if card is None:
            card = LookCard(*key)
            card.look_asked.connect(self.look_asked)
        self._made[key] = card
        return card
