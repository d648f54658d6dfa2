"""What the writer of the draft does."""

from msgspec.structs import replace

from openspace.gathering import Gathering, prose_at
from openspace.model import Prose, new_id
from openspace.words import _


def write_prose(
    gathering: Gathering, *, anchor: str, text: str, prose_id: str = "", join: str = ""
) -> None:
    """Write at a place of the draft: the prose with that id, new if need be; else the first there.

    With an id of one's own, two people who begin at one place at once both keep their words.
    """
    known = {prose.id: prose for prose in prose_at(gathering).get(anchor, ())}
    prose = known.get(prose_id) if prose_id else next(iter(known.values()), None)
    if prose is None:
        if not text:
            return
        prose = Prose(id=prose_id or new_id(), anchor=anchor)
    with gathering.plan.transaction(_("Write in the draft"), join=join):
        gathering.plan.put(replace(prose, text=text))
