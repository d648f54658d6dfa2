"""The ways to take a board along, for its menu, its keys and the list of keys."""

from openspace.words import _
from ui.board.keys import Key
from ui.board.ways import Way


def ways_out() -> tuple[Way, ...]:
    """Return the ways to take a board along, in the order of the menu."""
    return (
        Way((), _("Save as a picture (PNG)…"), "image", lambda do: do.out.save("png")),
        Way(
            (),
            _("Save as a drawing with its words (SVG)…"),
            "file-text",
            lambda do: do.out.save("svg"),
        ),
        Way((), _("Save as a page (PDF)…"), "file-pdf", lambda do: do.out.save("pdf")),
        Way(
            ("Ctrl+Shift+P",),
            _("Copy as a picture"),
            "image-square",
            lambda do: do.out.copy_picture(),
            parted=True,
        ),
        Way(
            ("Ctrl+Shift+C",),
            _("Copy as a list"),
            "list-bullets",
            lambda do: do.out.copy_list(),
        ),
        Way(("Ctrl+Alt+C",), _("Copy as a table"), "table", lambda do: do.out.copy_table()),
        Way(("Ctrl+P",), _("Print…"), "printer", lambda do: do.out.print(), parted=True),
    )


def out_keys() -> tuple[Key, ...]:
    """Return the keys for them; some have none but a name in the list."""
    return tuple(
        Key(way.keys, way.does, way.act, _("Taking it with you"), way.icon) for way in ways_out()
    )
