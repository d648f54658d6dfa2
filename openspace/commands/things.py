"""What people do with anything on a board, of whatever kind."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import UTC, datetime
from typing import TypeVar

from msgspec.structs import replace

from openspace.commands import labels
from openspace.commands.bounds import within
from openspace.commands.labels import Label
from openspace.document import Document
from openspace.errors import BadInputError
from openspace.gathering import all_things, bottom_up, get_thing
from openspace.model import Area, Connector, Note, Picture, Point, Shape, Thing, new_id, on_board
from openspace.ordering import keys_at_end, keys_behind
from openspace.words import _

T = TypeVar("T", bound=Thing)


def put_things(board: Document, things: Sequence[T], *, label: str, join: str = "") -> list[str]:
    """Put new things on top of the pile, in their order; return their ids."""
    with board.transaction(label, join=join):
        for thing, order in zip(things, on_top(board, len(things)), strict=True):
            board.put(within(replace(thing, order=order)))
    return [thing.id for thing in things]


def move_things(board: Document, thing_ids: Iterable[str], *, by: Point, join: str = "") -> None:
    """Move things by so many board units to the right and down; what is locked stays."""

    def moved(thing: Thing) -> Thing:
        return within(replace(thing, pos=(thing.pos[0] + by[0], thing.pos[1] + by[1])))

    _change(board, thing_ids, moved, labels.move, join=join)


def place_things(board: Document, places: Mapping[str, Point], *, label: str) -> None:
    """Move things each to a place of its own, as one step with a name; what is locked stays."""
    with board.transaction(label):
        for thing_id, place in places.items():
            thing = get_thing(board, thing_id)
            if not thing.locked:
                board.put(within(replace(thing, pos=place)))


def colour_things(board: Document, thing_ids: Iterable[str], *, colour: str) -> None:
    """Give things another colour."""
    _change(board, thing_ids, lambda thing: replace(thing, colour=colour), labels.colour)


def resize_thing(board: Document, thing_id: str, *, size: Point, pos: Point | None = None) -> None:
    """Give a thing another width and (least) height, and another corner where that moves."""
    thing = get_thing(board, thing_id)
    if not isinstance(thing, Note | Area | Shape | Picture):
        raise BadInputError(_("This has no size of its own; move its ends instead."))
    _refuse_locked([thing])
    with board.transaction(_("Resize a note") if isinstance(thing, Note) else _("Resize a thing")):
        board.put(within(replace(thing, size=size, pos=pos or thing.pos)))


def peel_things(board: Document, thing_ids: Iterable[str], *, join: str = "") -> None:
    """Peel things off into the bin; what is locked stays."""
    now = _now()
    _change(board, thing_ids, lambda thing: replace(thing, peeled=now), labels.peel, join=join)


def take_back_things(board: Document, thing_ids: Iterable[str]) -> None:
    """Take things back from the bin to where they were, also what somebody locked meanwhile."""
    things = [get_thing(board, thing_id) for thing_id in thing_ids]
    with board.transaction(labels.take_back(things)):
        for thing in things:
            board.put(replace(thing, peeled=""))


def duplicate_things(board: Document, thing_ids: Iterable[str], *, by: Point) -> list[str]:
    """Put copies of things so many board units away; return the ids of the copies.

    Connectors between copied things join the copies, and copies of a group are one of their own.
    """
    originals = bottom_up(get_thing(board, thing_id) for thing_id in thing_ids)
    ids = {thing.id: new_id() for thing in originals}
    groups = {thing.group: new_id() for thing in originals if thing.group}
    copies = [_copy(thing, ids, groups, by) for thing in originals]
    with board.transaction(labels.duplicate(originals)):
        for thing, order in zip(copies, on_top(board, len(copies)), strict=True):
            board.put(within(replace(thing, order=order)))
    return [thing.id for thing in copies]


def raise_things(board: Document, thing_ids: Iterable[str]) -> None:
    """Lay things on top of the pile, in the order they lie in."""
    things = bottom_up(get_thing(board, thing_id) for thing_id in thing_ids)
    _reorder(board, things, on_top(board, len(things)), labels.raised)


def lower_things(board: Document, thing_ids: Iterable[str]) -> None:
    """Lay things at the bottom of the pile, in the order they lie in."""
    things = bottom_up(get_thing(board, thing_id) for thing_id in thing_ids)
    orders = keys_behind("", (thing.order for thing in all_things(board)), len(things))
    _reorder(board, things, orders, labels.lowered)


def lock_things(board: Document, thing_ids: Iterable[str], *, locked: bool) -> None:
    """Lock things where they are, or let them be moved again."""
    things = [get_thing(board, thing_id) for thing_id in thing_ids]
    with board.transaction((labels.lock if locked else labels.unlock)(things)):
        for thing in things:
            board.put(replace(thing, locked=locked))


def group_things(board: Document, thing_ids: Iterable[str]) -> None:
    """Let things go together from now on."""
    group = new_id()
    _change(board, thing_ids, lambda thing: replace(thing, group=group), labels.group)


def ungroup_things(board: Document, thing_ids: Iterable[str]) -> None:
    """Let things go each its own way again."""
    _change(board, thing_ids, lambda thing: replace(thing, group=""), labels.ungroup)


def restore_things(board: Document, things: Iterable[Thing]) -> None:
    """Make things again what they were at an earlier moment."""
    kept = list(things)
    with board.transaction(labels.bring_back(kept)):
        for thing in kept:
            board.put(thing)


def return_to(board: Document, things: Iterable[Thing]) -> None:
    """Make the board what it was when these things lay on it; what came since goes into the bin."""
    earlier = {thing.id: thing for thing in things}
    now = _now()
    since = [one for one in all_things(board) if on_board(one) and one.id not in earlier]
    with board.transaction(_("Go back to an earlier moment")):
        for thing in earlier.values():
            board.put(thing)
        for thing in since:
            board.put(replace(thing, peeled=now))


def on_top(board: Document, count: int) -> list[str]:
    """Return so many keys above all that lies on the board."""
    return keys_at_end((thing.order for thing in all_things(board)), count)


def _change(
    board: Document,
    thing_ids: Iterable[str],
    change: Callable[[Thing], Thing],
    label: Label,
    *,
    join: str = "",
) -> None:
    things = [get_thing(board, thing_id) for thing_id in thing_ids]
    free = [thing for thing in things if not thing.locked]
    if things and not free:
        _refuse_locked(things)
    with board.transaction(label(free), join=join):
        for thing in free:
            board.put(change(thing))


def _refuse_locked(things: Iterable[Thing]) -> None:
    if any(thing.locked for thing in things):
        raise BadInputError(_("This is locked; unlock it first (Ctrl+Shift+L)."))


def _reorder(board: Document, things: Sequence[Thing], orders: Iterable[str], label: Label) -> None:
    with board.transaction(label(things)):
        for thing, order in zip(things, orders, strict=True):
            board.put(replace(thing, order=order))


def _copy(thing: T, ids: Mapping[str, str], groups: Mapping[str, str], by: Point) -> T:
    pos = (thing.pos[0] + by[0], thing.pos[1] + by[1])
    copy = replace(
        thing, id=ids[thing.id], pos=pos, group=groups.get(thing.group, ""), locked=False
    )
    if isinstance(copy, Connector):
        return replace(copy, start=ids.get(copy.start, ""), end=ids.get(copy.end, ""))
    return replace(copy, dots={}) if isinstance(copy, Note) else copy


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="milliseconds")
