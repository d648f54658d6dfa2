"""Templates: how a board is laid out for a method, as data, without anybody's notes."""

from collections.abc import Callable, Mapping
from typing import TypeVar

import msgspec
from msgspec.structs import replace

from openspace.document import Document
from openspace.gathering import all_things, bottom_up, box_of, legend, steps
from openspace.model import (
    Area,
    Connector,
    LegendEntry,
    Note,
    Picture,
    Point,
    Shape,
    Step,
    Stroke,
    Thing,
    new_id,
    on_board,
)
from openspace.ordering import keys_at_end
from openspace.words import _

T = TypeVar("T", bound=Thing)


class TemplateStep(msgspec.Struct, frozen=True, omit_defaults=True):
    """One step of the method."""

    title: str
    minutes: int = 0
    private: bool = False
    votes: int = 0


class Template(msgspec.Struct, frozen=True, omit_defaults=True):
    """A board's layout: areas, shapes, connectors and strokes, legend and steps.

    ``purpose`` says in one line what it is for. Things join each other by the ids they have here;
    on a board they get ids of their own.
    """

    title: str
    purpose: str = ""
    areas: list[Area] = []
    shapes: list[Shape] = []
    connectors: list[Connector] = []
    strokes: list[Stroke] = []
    legend: dict[str, str] = {}
    steps: list[TemplateStep] = []

    def things(self) -> list[Thing]:
        """Return all that lies on the board, areas first."""
        return [*self.areas, *self.shapes, *self.connectors, *self.strokes]


def template_of(board: Document, *, title: str, purpose: str = "") -> Template:
    """Return the layout of a board as a template, its top left corner at the origin.

    Notes and pictures are left out, and so are the lines to them.
    """
    kept = _layout(board)
    left, top = _corner(kept)
    moved = [replace(one, pos=(one.pos[0] - left, one.pos[1] - top), group="") for one in kept]
    return Template(
        title=title,
        purpose=purpose,
        areas=[one for one in moved if isinstance(one, Area)],
        shapes=[one for one in moved if isinstance(one, Shape)],
        connectors=[one for one in moved if isinstance(one, Connector)],
        strokes=[one for one in moved if isinstance(one, Stroke)],
        legend=legend(board),
        steps=[TemplateStep(s.title, s.minutes, s.private, s.votes) for s in steps(board)],
    )


def lay_template(board: Document, template: Template, *, at: Point = (0.0, 0.0)) -> list[str]:
    """Lay a template on a board as one step, its corner at a place; return the ids of its things.

    What the legend says already stays; the method's steps come behind those there are.
    """
    things = template.things()
    ids = {thing.id: new_id() for thing in things}
    orders = keys_at_end((one.order for one in all_things(board)), len(things))
    said = legend(board)
    with board.transaction(_("Lay out “{template}”").format(template=template.title)):
        for thing, order in zip(things, orders, strict=True):
            pos = (thing.pos[0] + at[0], thing.pos[1] + at[1])
            board.put(_joined(replace(thing, id=ids[thing.id], pos=pos, order=order), ids))
        for colour, text in template.legend.items():
            if colour not in said:
                board.put(LegendEntry(id=colour, text=text))
        for step in _steps(board, template):
            board.put(step)
    return list(ids.values())


def read_template(data: bytes) -> Template:
    """Read a template's JSON; raise ``msgspec.MsgspecError`` for what is none."""
    return msgspec.json.decode(data, type=Template)


def written(template: Template) -> bytes:
    """Return a template as JSON that people can read."""
    return msgspec.json.format(msgspec.json.encode(template), indent=2) + b"\n"


def in_words(template: Template, say: Callable[[str], str]) -> Template:
    """Return a template with its words in the person's language."""
    return replace(
        template,
        title=say(template.title),
        purpose=say(template.purpose),
        areas=[
            replace(one, title=say(one.title), prompt=one.prompt and say(one.prompt))
            for one in template.areas
        ],
        shapes=[replace(one, text=one.text and say(one.text)) for one in template.shapes],
        steps=[replace(step, title=say(step.title)) for step in template.steps],
    )


def _layout(board: Document) -> list[Thing]:
    things = [
        thing
        for thing in bottom_up(all_things(board))
        if on_board(thing) and not isinstance(thing, Note | Picture)
    ]
    there = {thing.id for thing in things} | {""}
    return [
        thing
        for thing in things
        if not isinstance(thing, Connector) or {thing.start, thing.end} <= there
    ]


def _corner(things: list[Thing]) -> Point:
    """Return the top left corner of things; lines that hang on others have none of their own."""
    free = [one for one in things if not (isinstance(one, Connector) and (one.start or one.end))]
    boxes = [box_of(thing) for thing in free] or [(0.0, 0.0, 0.0, 0.0)]
    return min(box[0] for box in boxes), min(box[1] for box in boxes)


def _joined(thing: T, ids: Mapping[str, str]) -> T:
    if isinstance(thing, Connector):
        return replace(thing, start=ids.get(thing.start, ""), end=ids.get(thing.end, ""))
    return thing


def _steps(board: Document, template: Template) -> list[Step]:
    orders = keys_at_end((step.order for step in board.records(Step).values()), len(template.steps))
    return [
        Step(
            id=new_id(),
            title=step.title,
            minutes=step.minutes,
            private=step.private,
            votes=step.votes,
            order=order,
        )
        for step, order in zip(template.steps, orders, strict=True)
    ]
