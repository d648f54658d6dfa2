"""The ways to bring order as one table: the keys, the menu and the palette read it."""

from openspace.arranging.lines import Line
from openspace.words import _
from ui.board.keys import Act, Key
from ui.board.ways import Way

_WAYS = {"Left": (-1, 0), "Right": (1, 0), "Up": (0, -1), "Down": (0, 1)}


def arrangements() -> tuple[Way, ...]:
    """Return all ways to bring order, in the order of the menu."""
    return (
        _aligning("left", "Alt+A", "align-left", _("Align left")),
        _aligning("centre", "Alt+H", "align-center-horizontal", _("Align centre")),
        _aligning("right", "Alt+D", "align-right", _("Align right")),
        _aligning("top", "Alt+W", "align-top", _("Align top")),
        _aligning("middle", "Alt+V", "align-center-vertical", _("Align middle")),
        _aligning("bottom", "Alt+S", "align-bottom", _("Align bottom")),
        _distributing(_("Even gaps across"), "Alt+Shift+H", "columns", across=True),
        _distributing(_("Even gaps down"), "Alt+Shift+V", "rows", across=False),
        *_tidying(),
    )


def arrange_keys() -> tuple[Key, ...]:
    """Return what keys do to bring order and to choose."""
    return (
        *(Key(one.keys, one.does, one.act, _("Arranging"), one.icon) for one in arrangements()),
        Key(("Ctrl+D",), _("Duplicate"), lambda do: do.arrange.duplicate()),
        *(
            Key((f"Ctrl+{name}",), _("Go to the nearest"), _going(*way))
            for name, way in _WAYS.items()
        ),
        *(
            Key((f"Ctrl+Shift+{name}",), _("Choose the nearest too"), _going(*way, adding=True))
            for name, way in _WAYS.items()
        ),
    )


def _tidying() -> tuple[Way, ...]:
    return (
        Way(
            ("Ctrl+Alt+T",),
            _("Tidy up"),
            "grid-four",
            lambda do: do.arrange.tidy(),
            parted=True,
        ),
        Way((), _("Tidy up by colour"), "palette", lambda do: do.arrange.tidy_by_colour()),
        Way((), _("Tidy up by tag"), "tag", lambda do: do.arrange.tidy_by_tag()),
        Way((), _("Tidy up by dots"), "sort-descending", lambda do: do.arrange.tidy_by_dots()),
        Way(
            (),
            _("Lay out what is connected"),
            "tree-structure",
            lambda do: do.arrange.lay_out(),
            parted=True,
        ),
    )


def _aligning(line: Line, keys: str, icon: str, does: str) -> Way:
    return Way(
        (keys,), does, icon, lambda do: do.arrange.align(line, does), parted=line in {"left", "top"}
    )


def _distributing(does: str, keys: str, icon: str, *, across: bool) -> Way:
    return Way(
        (keys,), does, icon, lambda do: do.arrange.distribute(does, across=across), parted=across
    )


def _going(across: int, down: int, *, adding: bool = False) -> Act:
    return lambda do: do.arrange.go(across, down, adding=adding)
