"""The keys to steer a board with; those with more than a letter work around it too."""

from typing import TYPE_CHECKING

from openspace.words import _
from ui.board.keys import Act, Key

if TYPE_CHECKING:
    from ui.board.doings import Doings


def steer_keys() -> tuple[Key, ...]:
    """Return them; the letter gives dots only while people vote."""
    acts: tuple[tuple[tuple[str, ...], str, Act, str], ...] = (
        (("D",), _("Give a dot"), lambda do: do.steer.give(1), "plus-circle"),
        (("Shift+D",), _("Take a dot back"), lambda do: do.steer.give(-1), "minus-circle"),
        (("F5", "Shift+F5"), _("Present area by area"), _presenting, "presentation"),
        (("F11",), _("In large for the back row"), _projecting, "projector-screen"),
        ((), _("Start or pause the timer"), lambda do: do.steer.start_or_pause(), "timer"),
        ((), _("Go to the next step"), lambda do: do.steer.go_by(1), "skip-forward"),
        ((), _("Reveal what was written privately"), lambda do: do.steer.reveal(), "eye"),
        ((), _("Make from a template…"), lambda do: do.steer.template_asked.emit(), "layout"),
        ((), _("Save as template…"), lambda do: do.steer.keep_template_asked.emit(), "floppy-disk"),
    )
    return tuple(Key(keys, does, act, _("Facilitating"), icon) for keys, does, act, icon in acts)


def _presenting(do: "Doings") -> None:
    do.steer.present()


def _projecting(do: "Doings") -> None:
    do.steer.project()
