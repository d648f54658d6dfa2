"""The keys for what is done with the chosen things, for canvas, menu and the list of keys."""

from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

from openspace.model import Connector, Note, Thing
from openspace.words import _
from ui.board.keys import Key

if TYPE_CHECKING:
    from ui.board.doings import Doings


class ThingKey(NamedTuple):
    """One thing to do: its keys, name and icon, what it does, and to what kind it applies."""

    keys: tuple[str, ...]
    does: str
    icon: str
    act: Callable[["Doings"], object]
    kind: type[Thing] = Thing


def thing_doings() -> tuple[ThingKey, ...]:
    """Return what can be done with chosen things, in the order of the menu."""
    return (
        ThingKey(
            (), _("Off the record"), "eye-slash", lambda do: do.things.keep_off_record(), Note
        ),
        ThingKey((), _("Straight or curved"), "path", lambda do: do.things.bend(), Connector),
        ThingKey(
            (), _("Arrow heads"), "arrow-up-right", lambda do: do.things.change_heads(), Connector
        ),
        ThingKey(
            ("Ctrl+Shift+L",), _("Lock or unlock"), "lock-simple", lambda do: do.things.lock()
        ),
        ThingKey(("Ctrl+G",), _("Group"), "selection-all", lambda do: do.things.group()),
        ThingKey(("Ctrl+Shift+G",), _("Ungroup"), "selection", lambda do: do.things.ungroup()),
        ThingKey(("Ctrl+Alt+Up",), _("To the front"), "arrow-line-up", _lay_on_top),
        ThingKey(
            ("Ctrl+Alt+Down",),
            _("To the back"),
            "arrow-line-down",
            lambda do: do.things.lay_below(),
        ),
    )


def thing_keys() -> tuple[Key, ...]:
    """Return the keys for them."""
    return tuple(
        Key(one.keys, one.does, one.act, _("What is chosen"), one.icon) for one in thing_doings()
    )


def _lock(do: "Doings") -> None:
    do.things.lock()


def _lay_on_top(do: "Doings") -> None:
    do.things.lay_on_top()


def _lay_below(do: "Doings") -> None:
    do.things.lay_below()
