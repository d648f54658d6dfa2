"""The keys on the marketplace, for the sheet of keys."""

from openspace.words import _
from ui.doing.doable import Doable, only_by_keys


def topic_rows() -> tuple[Doable, ...]:
    """Return what keys do on a topic."""
    rows = {
        "Return": _("Open its board"),
        "F2": _("Reword the question"),
        "M": _("Merge with another topic"),
    }
    return only_by_keys(_("On a topic"), rows)
