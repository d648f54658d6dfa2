"""Things that come in from the clipboard as they were."""

from collections.abc import Mapping, Sequence

from msgspec.structs import replace

from openspace.commands.bounds import within
from openspace.commands.things import on_top, put_things
from openspace.document import Document
from openspace.gathering import the_timer
from openspace.model import Connector, Note, Point, Thing, new_id
from openspace.ordering import keys_at_end
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


def stick_part(
    board: Document, drafts: Sequence[Note], *, behind: str, total: int, join: str
) -> str:
    """Stick some of many notes that make one step; return the key of the last.

    ``behind`` is what this returned for the part before, "" for the first; ``total`` counts all.
    """
    count, private = len(drafts), the_timer(board).private
    keys = keys_at_end((behind,), count) if behind else on_top(board, count)
    with board.transaction(ngettext("Stick a note", "Stick {n} notes", total), join=join):
        for draft, key in zip(drafts, keys, strict=True):
            hidden = private or draft.face_down
            board.put(within(replace(draft, id=new_id(), order=key, face_down=hidden)))
    return keys[-1] if keys else behind


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
