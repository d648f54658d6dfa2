"""Things that come in from the clipboard as they were."""

from collections.abc import Mapping, Sequence

from msgspec.structs import replace

from openspace.commands.things import put_things
from openspace.document import Document
from openspace.model import Connector, Note, Point, Thing, new_id
from openspace.words import _, ngettext


def paste_things(board: Document, things: Sequence[Thing], *, by: Point) -> list[str]:
    """Put copies of things that need not be on this board so far away; return their ids.

    Lines between them join the copies, groups stay together, votes stay with the originals.
    """
    ids = {thing.id: new_id() for thing in things}
    groups = {thing.group: new_id() for thing in things if thing.group}
    fresh = [_fresh(thing, ids, groups, by) for thing in things]
    notes = sum(isinstance(thing, Note) for thing in fresh)
    whole = notes == len(fresh)
    label = ngettext("Paste a note", "Paste {n} notes", notes) if whole else _("Paste")
    return put_things(board, fresh, label=label)


def _fresh(thing: Thing, ids: Mapping[str, str], groups: Mapping[str, str], by: Point) -> Thing:
    fresh = replace(
        thing,
        id=ids[thing.id],
        pos=(thing.pos[0] + by[0], thing.pos[1] + by[1]),
        group=groups.get(thing.group, ""),
        locked=False,
        peeled="",
    )
    if isinstance(fresh, Connector):
        return replace(fresh, start=ids.get(fresh.start, ""), end=ids.get(fresh.end, ""))
    return replace(fresh, dots={}) if isinstance(fresh, Note) else fresh
