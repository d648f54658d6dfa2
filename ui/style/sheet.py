"""The colours as Qt takes them: a palette and one style sheet for the whole app.

Widgets choose their look by the property ``kind``. Letters are never set here: weights need
``style.font``, which a style sheet's font would replace.
"""

from functools import cache
from pathlib import Path
from string import Template

from msgspec.structs import asdict
from PySide6.QtGui import QColor, QPalette

from openspace.assets import asset
from ui.style.palettes import Palette, mix

_SHEETS = ("frame", "buttons", "fields", "lists")


@cache
def _template(name: str) -> Template:
    return Template(Path(__file__).with_name(f"{name}.qss").read_text(encoding="utf-8"))


def stylesheet(palette: Palette) -> str:
    """Return the style sheet of the whole app in these colours."""
    colours = {key: value for key, value in asdict(palette).items() if isinstance(value, str)}
    colours |= {
        "hover": mix(palette.panel, palette.ink, 0.05),
        "pressed": mix(palette.panel, palette.ink, 0.10),
        "accent_hover": mix(palette.accent, palette.accent_ink, 0.12),
        "accent_line": mix(palette.accent_soft, palette.accent, 0.30),
        "warning_line": mix(palette.warning_soft, palette.warning, 0.30),
        "good_line": mix(palette.good_soft, palette.good, 0.30),
        "faint": mix(palette.panel, palette.secondary, 0.55),
        "caret": asset("icons", f"caret-{palette.name}.svg").as_posix(),
        "check": asset("icons", f"check-{palette.name}.svg").as_posix(),
    }
    return "\n".join(_template(name).substitute(colours) for name in _SHEETS)


def qt_palette(palette: Palette) -> QPalette:
    """Return the colours for what no style sheet reaches."""
    roles = QPalette.ColorRole
    made = QPalette()
    for role, colour in (
        (roles.Window, palette.panel),
        (roles.Base, palette.panel),
        (roles.AlternateBase, palette.panel_quiet),
        (roles.Button, palette.panel),
        (roles.ToolTipBase, palette.ink),
        (roles.ToolTipText, palette.panel),
        (roles.WindowText, palette.ink),
        (roles.Text, palette.ink),
        (roles.ButtonText, palette.ink),
        (roles.PlaceholderText, palette.secondary),
        (roles.Highlight, palette.accent),
        (roles.HighlightedText, palette.accent_ink),
        (roles.Link, palette.accent),
        (roles.Mid, palette.line),
        (roles.Accent, palette.accent),
    ):
        made.setColor(role, QColor(colour))
    disabled = QPalette.ColorGroup.Disabled
    for role in (roles.WindowText, roles.Text, roles.ButtonText):
        made.setColor(disabled, role, QColor(mix(palette.panel, palette.secondary, 0.55)))
    return made
