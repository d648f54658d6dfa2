"""What a suggested timetable would change on the wall."""

from collections.abc import Mapping

import msgspec

from openspace.agenda import Timetable
from openspace.words import _, ngettext
from ui.agenda.contents import Card, Wall
from ui.agenda.figures import Figures
from ui.agenda.words import spot_in_words


class Difference(msgspec.Struct, frozen=True):
    """A wall before and after: where its groups would go (by their ids), and what that wins.

    ``placed`` counts the topics that would come from those that wait, ``gone`` the groups that
    would leave the wall.
    """

    moves: Mapping[str, str]
    placed: int
    gone: int
    lost: tuple[int, int]
    torn: tuple[int, int]

    @property
    def is_empty(self) -> bool:
        """Whether nothing would change."""
        return not (self.moves or self.placed)


def difference(wall: Wall, figures: Figures, timetable: Timetable) -> Difference:
    """Return what would change: only a topic's first group moves, none where one is pinned."""
    moves: dict[str, str] = {}
    first = _first_cards(wall)
    gone = 0
    for card in first.values():
        place = timetable.places.get(card.topic)
        slot, room = (wall.slot(place.slot), wall.room(place.room)) if place else (None, None)
        if place is None and not card.pinned:
            moves[card.group] = _("→ off the wall")
            gone += 1
        elif slot and room and place != card.spot and not card.pinned:
            moves[card.group] = _("→ {place}").format(place=spot_in_words(slot, room))
    placed = len(timetable.places.keys() - first.keys())
    lost, torn = (figures.lost, timetable.lost), (figures.torn, timetable.torn)
    return Difference(moves, placed, gone, lost, torn)


def _first_cards(wall: Wall) -> dict[str, Card]:
    """Return the card of each topic that counts as its place, as the command that accepts does."""
    ranks = {slot.id: (slot.rest, rank) for rank, slot in enumerate(wall.slots)}
    first: dict[str, Card] = {}
    for card in sorted(
        wall.all_cards(), key=lambda one: (not one.pinned, ranks[one.spot.slot], one.group)
    ):
        first.setdefault(card.topic, card)
    return first


def difference_in_words(change: Difference) -> str:
    """Return in a few sentences what would change."""
    if change.is_empty:
        return _("The wall is as good as it gets: nothing would move.")
    moved = len(change.moves) - change.gone
    parts = [
        _("Wishes lost: {before} → {after}.").format(before=change.lost[0], after=change.lost[1]),
        ngettext("{n} topic would move.", "{n} topics would move.", moved),
    ]
    if change.placed:
        parts.append(
            ngettext("{n} comes from the waiting.", "{n} come from the waiting.", change.placed)
        )
    if change.gone:
        sentence = ngettext(
            "{n} group leaves the wall; pin it to keep it.",
            "{n} groups leave the wall; pin them to keep them.",
            change.gone,
        )
        parts.append(sentence)
    return " ".join((*parts, _("What is pinned stays.")))
