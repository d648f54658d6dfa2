"""Rooms from a table."""

from openspace.commands.drafts import RoomDraft
from openspace.intake.cells import seats_in
from openspace.intake.columns import Column
from openspace.intake.reading import Cells, Reading, read_rows
from openspace.intake.tables import Table

ROOMS = (
    Column("name", ("names", "room", "rooms", "place"), needed=True),
    Column("capacity", ("seats", "size", "chairs")),
    Column("link", ("links", "url", "zoom", "teams")),
)


def rooms_in(table: Table) -> Reading[RoomDraft]:
    """Return the rooms in a table.

    Raises :class:`BadInputError` with a sentence where the table cannot be used as it stands.
    """
    return read_rows(table, (ROOMS,), _room)


def _room(cells: Cells) -> RoomDraft:
    return RoomDraft(
        name=" ".join(cells.needed("name").split()),
        capacity=cells.read("capacity", seats_in),
        link=cells.line("link"),
    )
