"""The bounds of a board: what somebody puts beyond them lies at their edge."""

from typing import TypeVar, get_args

import msgspec
from msgspec.structs import replace

from openspace.model import Area, Connector, Note, Picture, Point, Shape, Thing
from openspace.model.things import Extent, Place

T = TypeVar("T", bound=Thing)

_PLACE: msgspec.Meta = get_args(Place)[1]
_EXTENT: msgspec.Meta = get_args(Extent)[1]


def within(thing: T) -> T:
    """Return a thing with its place and size as a board can have them.

    A record beyond the bounds would be set aside, with its words, wherever it is read.
    """
    pos = _kept(thing.pos, _PLACE)
    if isinstance(thing, Note | Area | Shape | Picture):
        size = _kept(thing.size, _EXTENT)
        same = (pos, size) == (thing.pos, thing.size)
        return thing if same else replace(thing, pos=pos, size=size)
    if isinstance(thing, Connector):
        reach = _kept(thing.reach, _PLACE)
        same = (pos, reach) == (thing.pos, thing.reach)
        return thing if same else replace(thing, pos=pos, reach=reach)
    return thing if pos == thing.pos else replace(thing, pos=pos)


def _kept(values: Point, bounds: msgspec.Meta) -> Point:
    return _between(values[0], bounds), _between(values[1], bounds)


def _between(value: float, bounds: msgspec.Meta) -> float:
    least, most = bounds.ge, bounds.le
    assert least is not None  # noqa: S101
    assert most is not None  # noqa: S101
    return min(max(value, least), most)
