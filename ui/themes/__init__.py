"""Themes: the notes of all boards in columns, sorted by people, with suggestions on request."""

from ui.themes.panel import ThemesPanel

__all__ = ["ThemesPanel"]
