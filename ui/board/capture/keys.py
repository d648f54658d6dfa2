"""The keys for what comes onto a board and leaves it by the clipboard."""

from openspace.words import _
from ui.board.keys import Key


def capture_keys() -> tuple[Key, ...]:
    """Return what keys do with the clipboard."""
    subject = _("Clipboard")
    return (
        Key(("Ctrl+C", "Ctrl+Ins"), _("Copy"), lambda do: do.capture.copy(), subject, "copy"),
        Key(("Ctrl+X",), _("Cut"), lambda do: do.capture.cut(), subject, "scissors"),
        Key(
            ("Ctrl+V", "Shift+Ins"),
            _("Paste, a note for each line"),
            lambda do: do.capture.paste(),
            subject,
            "clipboard-text",
        ),
        Key(
            ("Ctrl+Shift+V",),
            _("Paste as a single note"),
            lambda do: do.capture.paste_as_one(),
            subject,
            "note",
        ),
    )
