"""What people do to bring order into a board, whichever way they ask for it."""

from collections.abc import Callable, Iterable

from openspace import commands
from openspace.arranging import (
    Block,
    align,
    blocks_of,
    distribute,
    lanes,
    lay_out,
    places_after,
    tidy,
)
from openspace.arranging.lines import Line
from openspace.document import Document
from openspace.errors import BadInputError
from openspace.gathering import dots_in, find_thing, shown_round
from openspace.model import COLOURS, Connector, Note, Point, on_board
from openspace.words import _
from ui.board.arrange import copies
from ui.board.arrange.choosing import towards
from ui.board.arrange.scopes import Scope, scopes
from ui.board.desk import Desk

_TWO, _THREE = 2, 3

_Find = Callable[[Document, Scope], dict[str, Point]]


class ArrangeDoings:
    """Puts what is chosen in order, what lies in the chosen areas, or all that lies loose."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def align(self, line: Line, label: str) -> None:
        """Align what is chosen, each area with what lies in it, to one line."""
        self._in_line(lambda blocks: align(blocks, line), _TWO, label)

    def distribute(self, label: str, *, across: bool) -> None:
        """Make the gaps between what is chosen even."""
        self._in_line(lambda blocks: distribute(blocks, across=across), _THREE, label)

    def tidy(self) -> None:
        """Put things in a grid, in reading order."""
        self._arrange(lambda _board, scope: tidy(scope.blocks, room=scope.room), _("Tidy up"))

    def tidy_by_dots(self) -> None:
        """Put things in a grid, what has the most dots first."""
        self._arrange(_by_dots, _("Tidy up by dots"))

    def tidy_by_colour(self) -> None:
        """Put things in a grid for each colour."""

        def by_colour(board: Document, scope: Scope) -> dict[str, Point]:
            return lanes(scope.blocks, lambda block: _colour(board, block), room=scope.room)

        self._arrange(by_colour, _("Tidy up by colour"))

    def tidy_by_tag(self) -> None:
        """Put things in a grid for each tag, those without one last."""

        def by_tag(board: Document, scope: Scope) -> dict[str, Point]:
            return lanes(scope.blocks, lambda block: _tag(board, block), room=scope.room)

        self._arrange(by_tag, _("Tidy up by tag"))

    def lay_out(self) -> None:
        """Lay out what is connected so that the lines can be followed."""
        self._arrange(_laid_out, _("Lay out what is connected"))

    def duplicate(self) -> None:
        """Duplicate what is chosen to the next free place, or by the same step again."""
        copies.duplicate(self._desk)

    def go(self, across: int, down: int, *, adding: bool = False) -> None:
        """Choose the nearest thing in a direction, or add it to what is chosen."""
        found = towards(self._desk, (across, down))
        if found:
            self._desk.selection.choose([*self._desk.selection.ids, found] if adding else [found])
            self._desk.reveal([found])

    def _in_line(
        self, find: Callable[[list[Block]], dict[str, Point]], least: int, label: str
    ) -> None:
        def act(board: Document) -> None:
            desk = self._desk
            blocks = blocks_of(board, desk.selection.ids, desk.scene.sheet.box)
            if len(blocks) < least:
                raise BadInputError(_too_few(least))
            places = places_after(board, blocks, find(blocks))
            commands.arrange_things(board, places, label=label)

        self._desk.verbs.do(act)
        self._desk.reveal(list(self._desk.selection.ids))

    def _arrange(self, find: _Find, label: str) -> None:
        def act(board: Document) -> None:
            places: dict[str, Point] = {}
            sizes: dict[str, Point] = {}
            found = scopes(board, self._desk.selection.ids, self._desk.scene.sheet.box)
            if sum(len(scope.blocks) for scope in found) < _TWO:
                raise BadInputError(_("Choose two things or more, or an area with things in it."))
            for scope in found:
                corners = find(board, scope)
                places |= places_after(board, scope.blocks, corners)
                size = scope.size_after(corners)
                if size is not None and scope.area is not None:
                    sizes[scope.area.id] = size
            commands.arrange_things(board, places, label=label, sizes=sizes)

        self._desk.verbs.do(act)
        self._desk.reveal(list(self._desk.selection.ids))


def _too_few(least: int) -> str:
    if least == _TWO:
        return _("Choose two things or more, to put them in line.")
    return _("Choose three things or more, to make the gaps between them even.")


def _by_dots(board: Document, scope: Scope) -> dict[str, Point]:
    voting = shown_round(board)
    if voting is None:
        raise BadInputError(_("No votes to be seen yet; close the voting round first."))

    def rank(block: Block) -> float:
        return -sum(dots_in(note, voting) for note in _notes(board, block))

    return tidy(scope.blocks, room=scope.room, rank=rank)


def _laid_out(board: Document, scope: Scope) -> dict[str, Point]:
    home = {one: block.id for block in scope.blocks for one in block.ids}
    lines = filter(on_board, board.records(Connector).values())
    links = sorted(
        (home[line.start], home[line.end])
        for line in lines
        if isinstance(line, Connector) and line.start in home and line.end in home
    )
    corners = lay_out(scope.blocks, links)
    if not corners:
        raise BadInputError(_("Nothing here is connected; draw arrows between things first."))
    if scope.area is None or scope.room is None:
        return corners
    dx = max(0.0, scope.room.corner[0] - min(left for left, _top in corners.values()))
    dy = max(0.0, scope.room.corner[1] - min(top for _left, top in corners.values()))
    return {one: (left + dx, top + dy) for one, (left, top) in corners.items()}


def _colour(board: Document, block: Block) -> tuple[int, str]:
    thing = find_thing(board, block.id)
    colour = thing.colour if thing is not None else ""
    return (COLOURS.index(colour) if colour in COLOURS else len(COLOURS)), colour


def _tag(board: Document, block: Block) -> tuple[bool, str, str]:
    tags = [tag for note in _notes(board, block) for tag in note.tags]
    first = min(tags, key=lambda tag: (tag.casefold(), tag), default="")
    return not tags, first.casefold(), first


def _notes(board: Document, block: Block) -> Iterable[Note]:
    return (note for one in block.ids if (note := board.find(Note, one)) is not None)
