"""The tools of the board, as one table: the toolbar, the keys and the sheet of keys read it."""

from collections.abc import Callable
from typing import NamedTuple

from openspace.words import _
from ui.board.desk import Desk
from ui.board.tools.boxes import area_tool, shape_tool
from ui.board.tools.hand import HandTool
from ui.board.tools.line import line_tool
from ui.board.tools.pen import EraserTool, LaserTool, PenTool
from ui.board.tools.select import SelectTool
from ui.board.tools.stick import StickTool
from ui.board.tools.tool import Tool

Done = Callable[[], None]
"""Told by a tool that has done its one thing."""


class ToolEntry(NamedTuple):
    """One tool: its name, the key for it, its icon, what it is for, and how it is made."""

    name: str
    key: str
    icon: str
    text: str
    make: Callable[[Desk, Done], Tool]


def tool_table() -> tuple[ToolEntry, ...]:
    """Return all tools in the order of the toolbar; the first is the usual one."""
    return (
        ToolEntry("select", "V", "cursor", _("Choose"), lambda desk, _done: SelectTool(desk)),
        ToolEntry(
            "hand", "H", "hand", _("Push the board"), lambda desk, _done: HandTool(desk.canvas)
        ),
        ToolEntry("note", "N", "note", _("Stick a note"), StickTool),
        ToolEntry("area", "F", "selection", _("Mark off an area"), area_tool),
        ToolEntry("text", "T", "text-t", _("Write on the board"), shape_tool("text")),
        ToolEntry("rectangle", "R", "square", _("Draw a rectangle"), shape_tool("rectangle")),
        ToolEntry("ellipse", "O", "circle", _("Draw an ellipse"), shape_tool("ellipse")),
        ToolEntry("line", "L", "line-segment", _("Draw a line"), line_tool("none")),
        ToolEntry("arrow", "A", "arrow-up-right", _("Draw an arrow"), line_tool("end")),
        ToolEntry("pen", "P", "pencil-simple", _("Draw by hand"), PenTool),
        ToolEntry("eraser", "E", "eraser", _("Erase strokes"), EraserTool),
        ToolEntry("laser", "K", "flashlight", _("Point with light"), LaserTool),
    )


def _hand(desk: Desk, _done: Done) -> Tool:
    return HandTool(desk.canvas)
