"""The keys on the wall, for the sheet of keys."""

from openspace.words import _
from ui.doing.doable import Doable, only_by_keys

_ARROWS = ("Left", "Up", "Right", "Down")


def wall_rows() -> tuple[Doable, ...]:
    """Return what keys do on a card, on a free place and on a head of the wall."""
    on_wall = {
        **{arrow: _("Go from place to place") for arrow in _ARROWS},
        "Return": _("Open the board of a topic; on a free place choose who comes there"),
        "M": _("Lift a topic; arrows choose the place, Space puts it there"),
        "Space": _("Lift a topic, or put it down"),
        "R": _("Place a topic once more"),
        "P": _("Pin a topic to its place, or unpin it"),
        "Del": _("Take a topic off the wall"),
        "Esc": _("Leave what is lifted where it was"),
        "F11": _("Show the wall on the whole screen"),
    }
    on_head = {
        "F2": _("Change a slot or a room"),
        "Ctrl+Left": _("Move a room to the left"),
        "Ctrl+Right": _("Move a room to the right"),
        "Del": _("Take a slot or a room away"),
    }
    return (
        *only_by_keys(_("On the wall of the day"), on_wall),
        *only_by_keys(_("On the head of a slot or a room"), on_head),
    )
