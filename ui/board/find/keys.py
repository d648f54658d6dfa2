"""The keys to find one's way with."""

from openspace.words import _
from ui.board.keys import Key


def find_keys() -> tuple[Key, ...]:
    """Return the keys to find one's way with; those with more than a letter work everywhere."""
    return (
        Key(("Ctrl+F",), _("Find on this board"), lambda do: do.find.find(), _("Finding")),
        Key(("F3",), _("Next hit"), lambda do: do.find.step(1), _("Finding")),
        Key(("Shift+F3",), _("Previous hit"), lambda do: do.find.step(-1), _("Finding")),
        Key(("Ctrl+J",), _("Jump to an area"), lambda do: do.find.jump(), _("Finding")),
        Key(
            ("Ctrl+Shift+O",),
            _("Show as a list or as a board"),
            lambda do: do.find.outline(),
            _("Finding"),
        ),
        Key(("Ctrl+H",), _("The board as it was"), lambda do: do.find.history(), _("Finding")),
        Key(("M",), _("Show or hide the map"), lambda do: do.find.map(), _("Finding")),
        Key(
            ("Ctrl+Tab", "Ctrl+PgDown"),
            _("Next board"),
            lambda do: do.find.show_board(1),
            _("Finding"),
        ),
        Key(
            ("Ctrl+Shift+Tab", "Ctrl+Shift+Backtab", "Ctrl+PgUp"),
            _("Previous board"),
            lambda do: do.find.show_board(-1),
            _("Finding"),
        ),
    )
