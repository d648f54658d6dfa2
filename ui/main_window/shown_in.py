"""In which place changes show."""

from openspace.changes import Changes
from openspace.gathering import PLAN

_SHOWN_IN = {
    "invitations": "gathering",
    "topics": "marketplace",
    "people": "people",
    "slots": "wall",
    "rooms": "wall",
    "breakouts": "wall",
    "phases": "wall",
    "announcements": "wall",
    "boards": "boards",
    "themes": "themes",
    "placements": "themes",
    "prose": "harvest",
}


def place_of(changes: Changes) -> str:
    """Return the place where changes show."""
    if changes.document != PLAN:
        return "boards"
    kinds = {type(after or before).kind for before, after in changes.records.values()}  # type: ignore[union-attr]
    return next((place for kind, place in _SHOWN_IN.items() if kind in kinds), "")
