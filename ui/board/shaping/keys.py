"""The keys that do what grips do."""

from openspace.words import _
from ui.board.keys import Act, Key

_STEP = 10.0


def shape_keys() -> tuple[Key, ...]:
    """Return the keys to resize and to join."""
    ways = (
        ("Left", _("Narrower"), (-_STEP, 0.0)),
        ("Right", _("Wider"), (_STEP, 0.0)),
        ("Up", _("Lower"), (0.0, -_STEP)),
        ("Down", _("Higher"), (0.0, _STEP)),
    )
    heading = _("What is chosen")
    return (
        *(Key((f"Alt+Shift+{name}",), does, _growing(*by), heading) for name, does, by in ways),
        Key(
            ("Ctrl+Alt+J",),
            _("Join what is chosen by an arrow"),
            lambda do: do.shape.join(),
            heading,
            "arrow-up-right",
        ),
    )


def _growing(across: float, down: float) -> Act:
    return lambda do: do.shape.grow(across, down)
