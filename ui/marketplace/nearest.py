"""Which card is next, going by the arrows."""

from collections.abc import Mapping

from PySide6.QtCore import QPoint, QRect

_WAYS = {"left": (-1, 0), "right": (1, 0), "up": (0, -1), "down": (0, 1)}
_ASIDE = 3


def nearest(places: Mapping[str, QRect], here: str, way: str) -> str:
    """Return what lies next in a direction: what lies straight ahead before what lies aside."""
    if here not in places:
        return here
    at = places[here]
    found = {
        other: _cost(at, place, _WAYS[way]) for other, place in places.items() if other != here
    }
    ahead = {other: cost for other, cost in found.items() if cost is not None}
    return min(ahead, key=lambda other: ahead[other]) if ahead else here


def _cost(at: QRect, place: QRect, way: tuple[int, int]) -> int | None:
    step = place.center() - at.center() if way[1] == 0 else place.topLeft() - at.topLeft()
    ahead = QPoint.dotProduct(step, QPoint(*way))
    # Cards of one column are of one width; those beside each other may begin at one height.
    if ahead <= 0 or (way[0] and abs(step.x()) < at.width() // 2):
        return None
    aside = abs(place.top() - at.top()) if way[0] else abs(step.x())
    return ahead + _ASIDE * aside
