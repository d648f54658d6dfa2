"""The keys on the themes, for the sheet of keys."""

from openspace.words import _
from ui.doing.doable import Doable, only_by_keys

_ARROWS = ("Left", "Up", "Right", "Down")


def theme_rows() -> tuple[Doable, ...]:
    """Return what keys do on a note among themes and on the head of a theme."""
    along = {arrow: _("Go from note to note") for arrow in _ARROWS}
    moving = {f"Ctrl+{arrow}": _("Move it there") for arrow in _ARROWS}
    on_note = {
        **along,
        **moving,
        "Space": _("Choose it too"),
        "M": _("Move to a theme"),
        "Return": _("Show it on its board"),
        "Del": _("Take it out of the theme"),
        "Esc": _("Choose none"),
    }
    on_head = {
        "F2": _("Rename the theme"),
        "Ctrl+Left": _("Move the theme back"),
        "Ctrl+Right": _("Move the theme on"),
        "Del": _("Take the theme away"),
    }
    return (
        *only_by_keys(_("On a note among themes"), on_note),
        *only_by_keys(_("On the head of a theme"), on_head),
    )
