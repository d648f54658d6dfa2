"""One function for each thing people do; each writes to exactly one document.

A room of them is read when one of its functions is asked for first: the window opens without most.
"""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openspace.commands.arranging import *
    from openspace.commands.boards import *
    from openspace.commands.carrying import *
    from openspace.commands.day import *
    from openspace.commands.draft import *
    from openspace.commands.drawing import *
    from openspace.commands.groups import *
    from openspace.commands.interest import *
    from openspace.commands.invitation import *
    from openspace.commands.notes import *
    from openspace.commands.pasting import *
    from openspace.commands.people import *
    from openspace.commands.places import *
    from openspace.commands.placing import *
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
    "carrying": (
        "carry_notes",
        "carry_themes",
        "carry_topics",
    ),
    "day": (
        "announce",
        "give_minutes",
        "go_to_phase",
        "set_clock",
        "start_clock",
        "stop_clock",
        "take_down",
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
    "groups": (
        "count_others",
        "form_group",
        "join_group",
        "leave_group",
        "name_note_taker",
        "walk",
        "write_report",
    ),
    "interest": (
        "count_hands",
        "lower_hand",
        "raise_hand",
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
    "people": (
        "add_people",
        "add_person",
        "change_person",
        "give_consent",
        "give_role",
    ),
    "places": (
        "add_room",
        "add_rooms",
        "add_slot",
        "add_slots",
        "change_room",
        "change_slot",
        "lay_out_day",
        "move_room",
        "remove_room",
        "remove_slot",
    ),
    "placing": (
        "accept_timetable",
        "move_breakout",
        "pin_breakout",
        "place_topic",
        "unplace",
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
        "bring_back_topic",
        "describe_topic",
        "lead_with",
        "merge_topics",
        "park_topic",
        "part_topic",
        "post_topic",
        "post_topics",
        "reword_topic",
        "take_up_topics",
        "withdraw_topic",
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
