"""What there is to look at, beside the wall: warnings with their remedies, and who is torn."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from openspace.agenda import Clash, time_of
from openspace.words import _, ngettext
from ui import style
from ui.agenda.contents import Card as WallCard
from ui.agenda.contents import Wall
from ui.agenda.figures import Figures, TornPair
from ui.agenda.remedies import Remedies, Remedy
from ui.agenda.suggest_card import SuggestCard
from ui.widgets import (
    Card,
    FlowLayout,
    Label,
    QuietButton,
    ScrollColumn,
    clear_layout,
    set_kind,
)

_MOST_PAIRS, _MOST_NAMES = 12, 5
_WIDE = 280


class LookCard(Card):
    """One thing to look at; a click shows it on the wall."""

    def __init__(self, sentence: str, detail: str, remedies: Sequence[Remedy]) -> None:
        super().__init__(opens=True)
        self.sentence = sentence
        self.buttons: list[QuietButton] = []
        self.setAccessibleName(f"{sentence} {detail}")
        column = QVBoxLayout(self)
        column.setContentsMargins(13, 11, 10, 12)
        column.setSpacing(3)
        column.addWidget(Label(sentence, 13, 600, wrap=True))
        if detail:
            column.addWidget(Label(detail, 12.5, kind="secondary", wrap=True))
        if remedies:
            column.addSpacing(style.SPACE[0])
            column.addWidget(self._row(remedies))

    def _row(self, remedies: Sequence[Remedy]) -> QWidget:
        inside = QWidget()
        row = FlowLayout(inside, spacing=5)
        for text, deed in remedies:
            button = QuietButton(text)
            button.setFont(style.font(12.5, 500))
            set_kind(button, "small")
            button.clicked.connect(lambda _on=False, do=deed: do())
            row.addWidget(button)
            self.buttons.append(button)
        return inside


class Side(ScrollColumn):
    """A suggested timetable, what is wrong, and which wishes stand against each other.

    ``look_asked`` carries the ids of groups to be shown on the wall.
    """

    look_asked = Signal(object)

    def __init__(self, remedies: Remedies) -> None:
        super().__init__("board", spacing=10)
        self._remedies = remedies
        self._shown: object = None
        self.suggestion = SuggestCard()
        self.warnings: list[LookCard] = []
        self.torn: list[LookCard] = []
        self._list = QVBoxLayout()
        self._list.setSpacing(10)
        self.column.setContentsMargins(2, 2, 8, 24)
        self.column.addWidget(self.suggestion)
        self.column.addLayout(self._list)
        self.column.addStretch(1)
        self.fit()
        self.setAccessibleName(_("To look at"))

    def show_figures(self, wall: Wall, figures: Figures) -> None:
        """Show what there is to look at; what is the same stays untouched."""
        shown = (wall.cards, wall.rooms, wall.slots, figures)
        if shown == self._shown:
            return
        self._shown = shown
        clear_layout(self._list)
        self.warnings = [self._warning(clash, wall) for clash in figures.clashes]
        self._add(_("To look at"), self.warnings)
        pairs = figures.pairs[:_MOST_PAIRS]
        self.torn = [self._pair(pair, wall) for pair in pairs]
        self._add(_("Wanted at one time"), self.torn)
        more = len(figures.pairs) - len(pairs)
        if more > 0:
            words = ngettext("and {n} more pair", "and {n} more pairs", more)
            self._list.addWidget(Label(words, 12.5, kind="secondary"))
        if not figures.clashes and not figures.pairs and wall.cards:
            words = _("Nothing is in anybody's way: no warnings, nobody torn.")
            self._list.addWidget(Label(words, 13, kind="secondary", wrap=True))

    def fit(self) -> None:
        """Be as wide as letters of this size need."""
        self.setFixedWidth(style.scaled(_WIDE))

    def reveal(self, cards: Sequence[LookCard]) -> None:
        """Go to the first of some cards."""
        if cards:
            self.ensureWidgetVisible(cards[0])
            cards[0].setFocus()

    def _add(self, title: str, cards: Sequence[LookCard]) -> None:
        if cards:
            self._list.addWidget(Label(title, 14, 600))
        for card in cards:
            self._list.addWidget(card)
            card.show()

    def _warning(self, clash: Clash, wall: Wall) -> LookCard:
        cards = [card for card in wall.all_cards() if card.group in clash.groups]
        card = LookCard(clash.sentence, _where(cards, wall), self._remedies.of(clash, wall))
        set_kind(card, tone="warning")
        card.asked.connect(lambda: self.look_asked.emit(clash.groups))
        return card

    def _pair(self, pair: TornPair, wall: Wall) -> LookCard:
        here = [one for one in wall.all_cards() if one.spot.slot == pair.slot]
        cards = [one for one in here if one.topic in pair.topics]
        slot = wall.slot(pair.slot)
        sentence = ngettext("{n} person wants both", "{n} people want both", pair.people)
        questions = _("{one} and {other}").format(
            one=cards[0].question if cards else "", other=cards[-1].question if cards else ""
        )
        detail = f"{time_of(slot)}: {questions}" if slot else questions
        names = ", ".join(pair.names[:_MOST_NAMES])
        more = len(pair.names) - _MOST_NAMES
        if more > 0:
            names += " " + ngettext("and {n} more", "and {n} more", more)
        card = LookCard(sentence, "\n".join(filter(None, (detail, names))), ())
        card.asked.connect(lambda: self.look_asked.emit(tuple(one.group for one in cards)))
        return card


def _where(cards: Sequence[WallCard], wall: Wall) -> str:
    if not cards:
        return ""
    slot = wall.slot(cards[0].spot.slot)
    questions = " · ".join(card.question for card in cards)
    return f"{questions}, {time_of(slot)}" if slot else questions
