"""The keys to steer a board with; those with more than a letter work around it too."""

from openspace.words import _
from ui.board.keys import Key


def steer_keys() -> tuple[Key, ...]:
    """Return them; the letter gives dots only while people vote."""
    return (
        Key(("D",), _("Give a dot"), lambda do: do.steer.give(1)),
        Key(("Shift+D",), _("Take a dot back"), lambda do: do.steer.give(-1)),
        Key(("F5", "Shift+F5"), _("Present area by area"), lambda do: do.steer.present()),
        Key(("F11",), _("In large for the back row"), lambda do: do.steer.project()),
    )
