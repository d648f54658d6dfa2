"""Suggestions that a person steers; works on (id, text) pairs and knows no gathering."""

from openspace.themes.drafting import suggest
from openspace.themes.suggestion import SuggestedTheme, Suggestion

__all__ = ["SuggestedTheme", "Suggestion", "suggest"]
