"""What people draw and put on a board besides notes."""

from msgspec.structs import replace

from openspace.commands.bounds import within
from openspace.commands.things import put_things
from openspace.document import Document
from openspace.gathering import get_thing
from openspace.model import Area, Connector, Picture, Point, Shape, Stroke, new_id
from openspace.model.things import Form, Heads
from openspace.words import _

_WORDS = {"areas": "title", "shapes": "text", "connectors": "label", "pictures": "alt"}
"""The field with the words of a thing, by its kind."""


def draw_area(board: Document, *, at: Point, size: Point, title: str = "", prompt: str = "") -> str:
    """Mark off an area with a title; return its id."""
    area = Area(id=new_id(), pos=at, size=size, title=title, prompt=prompt)
    return put_things(board, [area], label=_("Draw an area"))[0]


def draw_shape(
    board: Document, *, form: Form, at: Point, size: Point, colour: str, text: str = ""
) -> str:
    """Draw a rectangle or an ellipse, or write words without paper; return its id."""
    shape = Shape(id=new_id(), form=form, pos=at, size=size, colour=colour, text=text)
    label = _("Write on the board") if form == "text" else _("Draw a shape")
    return put_things(board, [shape], label=label)[0]


def write_on_board(board: Document, draft: Shape, *, join: str = "") -> str:
    """Write words without paper, as they are drafted; return their id."""
    words = replace(draft, id=new_id())
    return put_things(board, [words], label=_("Write on the board"), join=join)[0]


def draw_stroke(board: Document, stroke: Stroke) -> str:
    """Draw a line of the pen as it is drafted; return its id."""
    draft = replace(stroke, id=new_id())
    return put_things(board, [draft], label=_("Draw a stroke"))[0]


def connect(board: Document, draft: Connector) -> str:
    """Draw a line or an arrow as it is drafted; return its id."""
    connector = replace(draft, id=new_id())
    label = _("Draw a line") if draft.heads == "none" else _("Draw an arrow")
    return put_things(board, [connector], label=label)[0]


def change_connector(
    board: Document, connector_id: str, *, curved: bool | None = None, heads: Heads | None = None
) -> None:
    """Give a line other heads, or another bend."""
    line = board.get(Connector, connector_id)
    with board.transaction(_("Change a connector")):
        board.put(
            replace(
                line,
                curved=line.curved if curved is None else curved,
                heads=heads or line.heads,
            )
        )


def reconnect(board: Document, connector_id: str, draft: Connector) -> None:
    """Take the ends of a line elsewhere, to those of a draft."""
    line = board.get(Connector, connector_id)
    ends = replace(line, pos=draft.pos, reach=draft.reach, start=draft.start, end=draft.end)
    with board.transaction(_("Move an end")):
        board.put(within(ends))


def put_picture(board: Document, *, blob: str, at: Point, size: Point, alt: str = "") -> str:
    """Put a picture on the board, its bytes kept already; return its id."""
    picture = Picture(id=new_id(), blob=blob, pos=at, size=size, alt=alt)
    return put_things(board, [picture], label=_("Add a picture"))[0]


def reword_thing(board: Document, thing_id: str, *, text: str, join: str = "") -> None:
    """Write anew the words of an area, a shape or a connector, or what a picture shows."""
    thing = get_thing(board, thing_id)
    field = _WORDS.get(thing.kind)
    if field is not None:
        with board.transaction(_("Reword"), join=join):
            board.put(replace(thing, **{field: text}))
