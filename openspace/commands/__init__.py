"""One function for each thing people do; each writes to exactly one document.

A room of them is read when one of its functions is asked for first: the window opens without most.
"""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openspace.commands.arranging import *
    from openspace.commands.boards import *
    from openspace.commands.draft import *
    from openspace.commands.drawing import *
    from openspace.commands.invitation import *
    from openspace.commands.notes import *
    from openspace.commands.pasting import *
    from openspace.commands.steering import *
    from openspace.commands.themes import *
    from openspace.commands.things import *
    from openspace.commands.topics import *

_ROOMS: dict[str, tuple[str, ...]] = {
    "arranging": ("arrange_things",),
    "boards": (
        "add_board",
        "board_for_topic",
        "rename_board",
    ),
    "draft": ("write_prose",),
    "drawing": (
        "change_connector",
        "connect",
        "draw_area",
        "draw_shape",
        "draw_stroke",
        "put_picture",
        "reconnect",
        "reword_thing",
        "write_on_board",
    ),
    "invitation": (
        "describe_gathering",
        "show_authors",
    ),
    "notes": (
        "keep_off_record",
        "mean_notes",
        "mend_note",
        "reword_note",
        "stick",
        "stick_in_area",
        "stick_notes",
        "tag_notes",
        "turn_notes",
    ),
    "pasting": (
        "paste_things",
        "stick_part",
    ),
    "steering": (
        "add_step",
        "add_time",
        "change_step",
        "close_voting",
        "give_dot",
        "go_to_step",
        "move_step",
        "open_voting",
        "pause_timer",
        "remove_step",
        "say_meaning",
        "set_timer",
        "start_timer",
        "write_privately",
    ),
    "themes": (
        "accept_suggestion",
        "colour_theme",
        "gather_into_theme",
        "make_theme",
        "move_theme",
        "remove_theme",
        "rename_theme",
    ),
    "things": (
        "colour_things",
        "duplicate_things",
        "group_things",
        "lock_things",
        "lower_things",
        "move_things",
        "peel_things",
        "place_things",
        "put_things",
        "raise_things",
        "resize_thing",
        "restore_things",
        "return_to",
        "take_back_things",
        "ungroup_things",
    ),
    "topics": (
        "merge_topics",
        "part_topic",
        "post_topic",
        "reword_topic",
    ),
}
_ROOM_OF = {name: room for room, names in _ROOMS.items() for name in names}


def _asked_for(name: str) -> object:
    if name not in _ROOM_OF:
        message = f"module {__name__!r} has no attribute {name!r}"
        raise AttributeError(message)
    found: object = getattr(import_module(f"{__name__}.{_ROOM_OF[name]}"), name)
    globals()[name] = found
    return found


if not TYPE_CHECKING:
    # Hidden from the types, which would take any name for one that is there.
    __getattr__ = _asked_for
