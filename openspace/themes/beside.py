"""Suggesting beside the window's own work: what goes to the other process, and what comes back."""

import sys
from pathlib import Path

import msgspec

from openspace.themes.suggestion import Suggestion

COMMAND = (sys.executable, "-P", "-m", "openspace.themes")
"""What to run to have one :class:`Question` answered."""

MODULES_FROM = str(Path(__file__).parents[2])
"""Where that command finds this package."""


class Question(msgspec.Struct, frozen=True):
    """Themes are wanted for notes of (id, text): so many, or as many as suit them."""

    notes: list[tuple[str, str]]
    count: int | None = None


class Answer(msgspec.Struct, frozen=True, omit_defaults=True):
    """How far the work is, from 0 to 1; at its end the suggestion, or why there is none."""

    progress: float = 0.0
    suggestion: Suggestion | None = None
    refusal: str = ""
