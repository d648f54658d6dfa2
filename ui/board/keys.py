"""The keys of the board as data: what each does, for the canvas and for a list of them."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

from openspace.words import _
from ui.board.tools.table import tool_table

if TYPE_CHECKING:
    from ui.board.doings import Doings


Act = Callable[["Doings"], object]


@dataclass(frozen=True)
class Key:
    """One thing to do and the keys for it, as Qt names them; ``subject`` is its heading."""

    keys: tuple[str, ...]
    does: str
    act: Act
    subject: str = ""
    icon: str = ""


ZOOM_STEP = 1.25
_WAYS = {"Left": (-1, 0), "Right": (1, 0), "Up": (0, -1), "Down": (0, 1)}
_STEPS = (("", 10.0), ("Shift+", 100.0), ("Alt+", 1.0))
_IGNORED = Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.GroupSwitchModifier


def board_keys() -> tuple[Key, ...]:
    """Return what the keys do on the board, outside of a note's words."""
    from ui.board.arrange.keys import arrange_keys
    from ui.board.capture.keys import capture_keys
    from ui.board.find.keys import find_keys
    from ui.board.out.keys import out_keys
    from ui.board.shaping.keys import shape_keys
    from ui.board.steer.keys import steer_keys
    from ui.board.things.keys import thing_keys

    return (
        *_tools(),
        *find_keys(),
        *steer_keys(),
        *thing_keys(),
        *capture_keys(),
        *shape_keys(),
        *_basics(),
        *_looking(),
        *_nudges(),
        *arrange_keys(),
        *out_keys(),
    )


def _basics() -> tuple[Key, ...]:
    return (
        Key(("Q",), _("Keep the tool"), lambda do: do.basic.toolbox.keep()),
        Key(("Alt+L",), _("What colours mean"), lambda do: do.legend.turn(), icon="swatches"),
        Key((), _("Open a link…"), lambda do: do.links.ask(), _("What is chosen"), "link"),
        Key(("Return", "Enter", "F2"), _("Reword the note"), lambda do: do.basic.reword_chosen()),
        Key(("Del", "Backspace"), _("Peel off into the bin"), lambda do: do.basic.peel()),
        Key(("Ctrl+A",), _("Choose all notes"), lambda do: do.basic.choose_all()),
        Key(("Esc",), _("Let go"), lambda do: do.basic.let_go()),
    )


def _looking() -> tuple[Key, ...]:
    looking = _("Looking")
    return (
        Key(("Ctrl+0",), _("Show at 100 %"), lambda do: do.basic.zoom_to(1.0), looking),
        Key(
            ("Ctrl++", "Ctrl+=", "Ctrl+Shift++", "Ctrl+Shift+="),
            _("Zoom in"),
            lambda do: do.basic.zoom_by(ZOOM_STEP),
            looking,
        ),
        Key(("Ctrl+-",), _("Zoom out"), lambda do: do.basic.zoom_by(1 / ZOOM_STEP), looking),
        Key(
            ("Shift+1", "Shift+!", "Alt+1"),
            _("Show all notes"),
            lambda do: do.basic.fit_all(),
            looking,
        ),
        Key(
            ("Shift+2", "Shift+@", 'Shift+"', "Alt+2"),
            _("Show the chosen notes"),
            lambda do: do.basic.fit_chosen(),
            looking,
        ),
    )


def _tools() -> tuple[Key, ...]:
    return tuple(
        Key((tool.key,), tool.text, _taking(tool.name), _("Tools"), tool.icon)
        for tool in tool_table()
    )


def _taking(name: str) -> Act:
    return lambda do: do.basic.toolbox.take(name)


def _nudges() -> tuple[Key, ...]:
    names = {"": _("Move"), "Shift+": _("Move far"), "Alt+": _("Move by one pixel")}
    return tuple(
        Key((prefix + name,), names[prefix], _nudge(x * step, y * step))
        for prefix, step in _STEPS
        for name, (x, y) in _WAYS.items()
    )


def _nudge(dx: float, dy: float) -> Act:
    return lambda do: do.basic.nudge(dx, dy)


class Keyboard:
    """Finds what a key press does."""

    def __init__(self) -> None:
        self._acts = {
            QKeySequence(keys).toString(): key.act for key in board_keys() for keys in key.keys
        }

    def act_for(self, event: QKeyEvent) -> Act | None:
        """Return what a key press does, None if nothing."""
        modifiers = event.modifiers() & ~_IGNORED
        pressed = QKeySequence(QKeyCombination(modifiers, Qt.Key(event.key())))
        return self._acts.get(pressed.toString())


def is_writing(event: QKeyEvent) -> bool:
    """Tell whether a key press writes a letter."""
    commands = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.MetaModifier
    letters = event.text()
    written = letters.isprintable() and bool(letters.strip())
    return written and not event.modifiers() & commands
