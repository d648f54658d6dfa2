"""The keys of the day, for the sheet of keys."""

from openspace.words import _
from ui.doing.doable import Doable, only_by_keys


def day_rows() -> tuple[Doable, ...]:
    """Return what keys do while the day runs."""
    return (
        *only_by_keys(_("Today"), {"F11": _("Show the day to everybody, and back")}),
        *only_by_keys(_("On a group"), _on_a_group()),
        *only_by_keys(_("On a name in a group"), _on_a_name()),
        *only_by_keys(_("Shown to everybody"), _on_the_screen()),
    )


def _on_a_group() -> dict[str, str]:
    return {
        "Return": _("Open its board"),
        "M": _("Make its board from a method"),
        "R": _("Write its report"),
        "H": _("Take those who raised a hand"),
        "A": _("Add a name"),
        "N": _("Say who takes notes"),
        "+": _("One more without a name"),
        "-": _("One fewer without a name"),
    }


def _on_a_name() -> dict[str, str]:
    return {
        "Return": _("Choose where the person walks, or which group they visit too"),
        "Delete": _("Let the person leave the group"),
    }


def _on_the_screen() -> dict[str, str]:
    return {
        "Right": _("Next slide"),
        "Left": _("Slide before"),
        "Home": _("Back to what is now"),
        "Esc": _("Leave"),
    }
