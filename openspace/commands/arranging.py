"""What people do to bring order into what lies on a board."""

from collections.abc import Mapping

from msgspec.structs import replace

from openspace.commands.bounds import within
from openspace.commands.things import place_things
from openspace.document import Document
from openspace.model import Area, Point


def arrange_things(
    board: Document,
    places: Mapping[str, Point],
    *,
    label: str,
    sizes: Mapping[str, Point] | None = None,
) -> None:
    """Move things each to a place of its own and let areas grow with them, as one step."""
    with board.transaction(label):
        place_things(board, places, label=label)
        for area_id, size in (sizes or {}).items():
            area = board.get(Area, area_id)
            if not area.locked:
                board.put(within(replace(area, size=size)))
