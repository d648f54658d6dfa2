"""Drawing a thing larger or smaller: the board shows it as one draws, the drop is one command."""

from functools import partial

from msgspec.structs import replace

from openspace import commands
from openspace.gathering import find_thing
from openspace.model import Area, Note, Picture, Shape, Thing
from ui.board.arrange.guides import Guides
from ui.board.box import Box
from ui.board.desk import Desk
from ui.board.shaping.grips import Grip, drawn_to, least_size
from ui.board.touch import Touch

Sized = Note | Area | Shape | Picture
"""What has a size of its own."""


class Resizing:
    """A press on a grip: that corner or side goes where the pointer goes.

    Pictures keep their proportions, other things while Shift is held. What does not keep them
    snaps to the edges of what is near, but not while Ctrl is held.
    """

    def __init__(self, desk: Desk, touch: Touch, thing_id: str, grip: Grip) -> None:
        self._desk = desk
        self._start = touch
        self._id = thing_id
        self._grip = grip
        self._box = desk.scene.sheet.box(thing_id) or Box(0, 0, 1, 1)
        x, y = grip.place(self._box)
        self._off = (x - touch.at[0], y - touch.at[1])
        self._guides = Guides(desk, [thing_id])
        self._begun = False

    def move(self, touch: Touch) -> None:
        """Show the thing as large as it would be."""
        thing = self._desk.scene.sheet.thing(self._id)
        if not isinstance(thing, Sized) or (not self._begun and touch.is_click(self._start)):
            return
        self._begun = True
        to = (touch.at[0] + self._off[0], touch.at[1] + self._off[1])
        in_proportion = touch.adds or isinstance(thing, Picture)
        draw = partial(
            drawn_to, self._box, self._grip, least=least_size(thing), in_proportion=in_proportion
        )
        snaps = not (touch.ctrl or in_proportion)
        dx, dy = self._guides.drawn(draw(to), self._grip, snaps=snaps)
        show(self._desk, self._fitted(thing, draw((to[0] + dx, to[1] + dy))))

    def drop(self, touch: Touch) -> None:
        """Keep it as large as that."""
        self.move(touch)
        self._guides.clear()
        thing = self._desk.scene.sheet.thing(self._id)
        if not self._begun or not isinstance(thing, Sized):
            return

        size, pos = thing.size, thing.pos
        if not self._desk.verbs.do(
            lambda board: commands.resize_thing(board, self._id, size=size, pos=pos)
        ):
            show_as_kept(self._desk, self._id)

    def cancel(self) -> bool:
        """Leave it as large as it was."""
        self._guides.clear()
        if self._begun:
            show_as_kept(self._desk, self._id)
        return self._begun

    def _fitted(self, thing: Sized, box: Box) -> Thing:
        """Return the thing in a box; words may make a note higher than it is drawn."""
        height = box.height if self._grip.down else thing.size[1]
        draft = replace(thing, size=(box.width, height), pos=(box.left, box.top))
        if isinstance(draft, Note) and self._grip.down < 0:
            high = self._desk.scene.sheet.box_for(draft).height
            return replace(draft, pos=(box.left, self._box.bottom - high))
        return draft


def show(desk: Desk, draft: Thing) -> None:
    """Show a thing on the board otherwise than it is kept, for the time of a gesture."""
    desk.scene.put([draft])
    desk.canvas.update()


def show_as_kept(desk: Desk, thing_id: str) -> None:
    """Show a thing again as the document has it."""
    board = desk.verbs.document
    thing = find_thing(board, thing_id) if board is not None else None
    if thing is not None:
        desk.scene.put([thing])
    else:
        desk.scene.take([thing_id])
    desk.canvas.update()
