"""The tools at hand: which is in use, whether one goes on with it, and the pen."""

from ui.board.desk import Desk, Pen
from ui.board.stage import Stage
from ui.board.tools.table import tool_table

USUAL = "select"
_DRAWING = "pen"


class Toolbox:
    """Takes tools in use as the bars on the stage ask for them; ``tools`` has them by name."""

    def __init__(self, desk: Desk, stage: Stage) -> None:
        self._desk = desk
        self._stage = stage
        self._kept = False
        self.tools = {tool.name: tool.make(desk, self._done) for tool in tool_table()}
        stage.tools.asked.connect(self.take)
        stage.tools.keep_asked.connect(self.keep)
        stage.ink.pen_asked.connect(self._take_pen)
        stage.ink.ink_asked.connect(self._take_ink)
        self.take(USUAL)

    def take(self, name: str) -> None:
        """Work with a tool from now on."""
        self._desk.canvas.use(self.tools[name])
        self._stage.tools.mark(name)
        draws = name == _DRAWING
        if draws:
            self._desk.selection.choose(())
        self._stage.ink.setVisible(draws)

    def keep(self) -> None:
        """Go on with a tool after it has done its one thing, or take the usual one again."""
        self._kept = not self._kept
        self._stage.tools.show_kept(kept=self._kept)

    def _done(self) -> None:
        if not self._kept:
            self.take(USUAL)

    def _take_pen(self, pen: Pen) -> None:
        self._desk.pen = pen
        self._stage.ink.show_pen(pen, self._desk.ink)

    def _take_ink(self, ink: str) -> None:
        self._desk.ink = ink
        self._stage.ink.show_pen(self._desk.pen, ink)
