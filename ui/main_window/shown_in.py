"""Where a change shows: the place the window goes to when it is undone."""

from openspace.changes import Changes
from openspace.gathering import PLAN
from openspace.model import Breakout
from openspace.model.record import Record

_SHOWN_IN = {
    "invitations": "gathering",
    "topics": "marketplace",
    "slots": "wall",
    "rooms": "wall",
    "breakouts": "wall",
    "groups": "day",
    "phases": "day",
    "announcements": "day",
    "people": "people",
    "boards": "boards",
    "themes": "themes",
    "placements": "themes",
    "prose": "harvest",
}
_ON_THE_WALL = ("slot", "room", "pinned", "removed")


def place_of(changes: Changes) -> str:
    """Return the place where changes show."""
    if changes.document != PLAN:
        return "boards"
    kinds = {_kind(before, after) for before, after in changes.records.values()}
    return next((place for kind, place in _SHOWN_IN.items() if kind in kinds), "")


def _kind(before: Record | None, after: Record | None) -> str:
    """Return the kind of a record; "groups" for a group that stays where it meets."""
    if isinstance(before, Breakout) and isinstance(after, Breakout):
        same = all(getattr(before, name) == getattr(after, name) for name in _ON_THE_WALL)
        return "groups" if same else Breakout.kind
    return type(after or before).kind  # type: ignore[union-attr]
