"""One function for each thing people do; each writes to exactly one document."""

from openspace.commands.boards import add_board, board_for_topic, rename_board
from openspace.commands.draft import write_prose
from openspace.commands.invitation import describe_gathering
from openspace.commands.notes import (
    colour_notes,
    duplicate_notes,
    move_notes,
    peel_notes,
    raise_notes,
    resize_note,
    reword_note,
    stick_notes,
    take_back_notes,
)
from openspace.commands.themes import (
    accept_suggestion,
    colour_theme,
    gather_into_theme,
    make_theme,
    move_theme,
    remove_theme,
    rename_theme,
)
from openspace.commands.topics import merge_topics, part_topic, post_topic, reword_topic

__all__ = [
    "accept_suggestion",
    "add_board",
    "board_for_topic",
    "colour_notes",
    "colour_theme",
    "describe_gathering",
    "duplicate_notes",
    "gather_into_theme",
    "make_theme",
    "merge_topics",
    "move_notes",
    "move_theme",
    "part_topic",
    "peel_notes",
    "post_topic",
    "raise_notes",
    "remove_theme",
    "rename_board",
    "rename_theme",
    "resize_note",
    "reword_note",
    "reword_topic",
    "stick_notes",
    "take_back_notes",
    "write_prose",
]
