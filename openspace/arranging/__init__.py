"""Where things on a board go when people arrange them: geometry alone, nothing is written."""

from openspace.arranging.blocks import Block, blocks_of, places_after
from openspace.arranging.free import clear_of, not_upon
from openspace.arranging.grid import Room, lanes, lines_of, tidy
from openspace.arranging.layout import lay_out
from openspace.arranging.lines import align, distribute
from openspace.arranging.snapping import Guide, Neighbours, Snap
from openspace.arranging.towards import nearest_towards

__all__ = [
    "Block",
    "Guide",
    "Neighbours",
    "Room",
    "Snap",
    "align",
    "blocks_of",
    "clear_of",
    "distribute",
    "lanes",
    "lay_out",
    "lines_of",
    "nearest_towards",
    "not_upon",
    "places_after",
    "tidy",
]
