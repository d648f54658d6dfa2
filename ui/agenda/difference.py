"""What a suggested timetable would change on the wall."""

from collections.abc import Mapping

import msgspec

from openspace.agenda import Spot, Timetable
from openspace.words import _, ngettext
from ui.agenda.contents import Wall
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


def difference(
    wall: Wall, first: Mapping[str, str], figures: Figures, timetable: Timetable
) -> Difference:
    """Return what would change; only the ``first`` group of a topic moves, and no pinned one."""
    moves: dict[str, str] = {}
    gone = 0
    for card in wall.all_cards():
        place = timetable.places.get(card.topic)
        if card.pinned or card.group != first.get(card.topic) or place == card.spot:
            continue
        if place is None:
            moves[card.group] = _("→ off the wall")
            gone += 1
        else:
            moves[card.group] = _going_to(wall, place)
    settled = {card.topic for card in wall.all_cards()}
    placed = len(timetable.places.keys() - settled)
    lost, torn = (figures.lost, timetable.lost), (figures.torn, timetable.torn)
    return Difference(moves, placed, gone, lost, torn)


def _going_to(wall: Wall, place: Spot) -> str:
    slot, room = wall.slot(place.slot), wall.room(place.room)
    words = spot_in_words(slot, room) if slot is not None and room is not None else ""
    return _("→ {place}").format(place=words)


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
            "{n} topic leaves the wall; pin it to keep it.",
            "{n} topics leave the wall; pin them to keep them.",
            change.gone,
        )
        parts.append(sentence)
    return " ".join((*parts, _("What is pinned stays.")))
