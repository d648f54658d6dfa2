"""What the mouse does on the board, and the keys that do the same."""

from dataclasses import dataclass

from openspace.words import _
from ui.doing import Doable, only_by_keys


@dataclass(frozen=True)
class Gesture:
    """Something the mouse does; ``keys`` do it without, ``how`` says so in a sentence."""

    mouse: str
    keys: tuple[str, ...]
    how: str


def gestures() -> tuple[Gesture, ...]:
    """Return every gesture of the mouse on the board with its way by keys."""
    return (
        Gesture(_("Click a note"), ("Tab",), _("Tab goes from note to note in reading order.")),
        Gesture(
            _("Drag a box around notes"),
            ("Ctrl+Shift+Right", "Ctrl+A"),
            _("With Ctrl and Shift the arrows choose one more; Ctrl+A chooses all."),
        ),
        Gesture(
            _("Double-click on empty board"),
            ("N",),
            _("N takes the note tool; the strip at the foot sticks a note with Enter."),
        ),
        Gesture(
            _("Double-click on a note"), ("Return",), _("Enter rewords it, or just go on typing.")
        ),
        Gesture(
            _("Drag notes"),
            ("Left", "Shift+Left", "Alt+Left"),
            _("The arrows move them, with Shift far, with Alt by one pixel."),
        ),
        *_at_grips(),
        Gesture(
            _("Turn the wheel or push the board"),
            ("Left", "Up"),
            _("The arrows move the view while nothing is chosen."),
        ),
        Gesture(
            _("Ctrl and the wheel, or pinch"), ("Ctrl++", "Ctrl+-"), _("Show it larger or smaller.")
        ),
        Gesture(_("Alt and drag notes"), ("Ctrl+D",), _("Ctrl+D sticks copies beside them.")),
        Gesture(
            _("Press on the map"),
            ("Shift+1", "Shift+2", "Ctrl+J"),
            _("Show all, show what is chosen, jump to an area."),
        ),
        Gesture(_("Press a tab"), ("Ctrl+Tab",), _("Go to the next board.")),
        Gesture(_("Click on empty board"), ("Esc",), _("Let go of what is chosen.")),
        Gesture(_("Press a tool, a colour, the bin"), ("F6",), _("F6 walks round the bars.")),
    )


def _at_grips() -> tuple[Gesture, ...]:
    return (
        Gesture(
            _("Drag a corner or a side"),
            ("Alt+Shift+Right", "Alt+Shift+Down"),
            _("With Alt and Shift the arrows make a thing wider, narrower, higher or lower."),
        ),
        Gesture(
            _("Drag an end of a line"),
            ("Ctrl+Alt+J",),
            _("Ctrl+Alt+J joins two chosen things, by the line that is chosen with them."),
        ),
    )


def canvas_keys() -> dict[str, str]:
    """Return what the keys do that the board takes outside of its table."""
    return {
        "Tab": _("Next note"),
        "Shift+Tab": _("Note before"),
        "F6": _("Walk round the bars"),
        "Shift+F6": _("Walk round the other way"),
    }


def gesture_doables() -> tuple[Doable, ...]:
    """Return the keys outside of the table as rows for the sheet of keys."""
    return only_by_keys(_("On the board"), canvas_keys())
