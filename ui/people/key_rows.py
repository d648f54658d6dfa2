"""The keys in the list of people, for the sheet of keys."""

from openspace.words import _
from ui.doing.doable import Doable, only_by_keys


def person_rows() -> tuple[Doable, ...]:
    """Return what keys do in the list of people."""
    rows = {
        "Ctrl+V": _("Paste people, one a line"),
        "Ctrl+F": _("Find somebody"),
        "Return": _("Change who is chosen"),
        "Del": _("Erase somebody from everything"),
    }
    return only_by_keys(_("In the list of people"), rows)
