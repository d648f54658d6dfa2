"""The keys to copy and paste on the board."""

from openspace.words import _
from ui.board.keys import Key


def capture_keys() -> tuple[Key, ...]:
    """Return the keys for the clipboard."""
    subject = _("Notes")
    return (
        Key(("Ctrl+C",), _("Copy notes"), lambda do: do.capture.copy(), subject, "copy"),
        Key(("Ctrl+X",), _("Cut notes"), lambda do: do.capture.cut(), subject, "scissors"),
        Key(
            ("Ctrl+V",),
            _("Paste, one note a line"),
            lambda do: do.capture.paste(),
            subject,
            "clipboard-text",
        ),
        Key(
            ("Ctrl+Shift+V",),
            _("Paste as one note"),
            lambda do: do.capture.paste_as_one(),
            subject,
            "clipboard",
        ),
    )
