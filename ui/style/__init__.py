"""How everything looks: colours, letters, icons and measures, light and dark."""

from ui.style.comfort import (
    TEXT_SIZES,
    Comfort,
    author,
    comfort,
    motion_ms,
    recall_comfort,
    scaled,
    text_scale,
    wheel_zooms,
)
from ui.style.fonts import FONT_FAMILY, font, load_fonts, paper_font
from ui.style.icons import app_mark, icon, icon_family, icon_letter
from ui.style.palettes import DARK, LIGHT, Palette, Paper, contrast, mix
from ui.style.settings import settings
from ui.style.sheet import qt_palette, stylesheet
from ui.style.theme import (
    THEMES,
    ThemeName,
    current,
    dress,
    remember_theme,
    remembered_theme,
    theme_signals,
    use,
)
from ui.style.wearing import calm, wear

SPACE = (4, 8, 12, 16, 24, 32)
"""The steps of spacing in pixels."""

RADIUS_BUTTON, RADIUS_CARD, RADIUS_AREA = 8, 10, 14
"""Roundness of notes and buttons, of cards, of areas, in pixels."""

RAIL_WIDTH, TOP_HEIGHT, INSPECTOR_WIDTH = 84, 56, 300
"""Measures of the window's frame in pixels."""

__all__ = [
    "DARK",
    "FONT_FAMILY",
    "INSPECTOR_WIDTH",
    "LIGHT",
    "RADIUS_AREA",
    "RADIUS_BUTTON",
    "RADIUS_CARD",
    "RAIL_WIDTH",
    "SPACE",
    "TEXT_SIZES",
    "THEMES",
    "TOP_HEIGHT",
    "Comfort",
    "Palette",
    "Paper",
    "ThemeName",
    "app_mark",
    "author",
    "calm",
    "comfort",
    "contrast",
    "current",
    "dress",
    "font",
    "icon",
    "icon_family",
    "icon_letter",
    "load_fonts",
    "mix",
    "motion_ms",
    "paper_font",
    "qt_palette",
    "recall_comfort",
    "remember_theme",
    "remembered_theme",
    "scaled",
    "settings",
    "stylesheet",
    "text_scale",
    "theme_signals",
    "use",
    "wear",
    "wheel_zooms",
]
