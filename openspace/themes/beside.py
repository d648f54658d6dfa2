"""Suggesting beside the window's own work: what goes to the other process, and what comes back."""

import msgspec

from openspace import beside
from openspace.beside import MODULES_FROM
from openspace.themes.suggestion import Suggestion

COMMAND = beside.command_of("openspace.themes")
"""What to run to have one :class:`Question` answered."""

Answer = beside.Answer[Suggestion]
"""What comes back, one a line."""


class Question(msgspec.Struct, frozen=True):
    """Themes are wanted for notes of (id, text): so many, or as many as suit them."""

    notes: list[tuple[str, str]]
    count: int | None = None


__all__ = ["COMMAND", "MODULES_FROM", "Answer", "Question"]
