"""Work beside the window's own, in another process: one question in, answers out, one a line."""

import sys
from collections.abc import Callable
from pathlib import Path
from typing import Generic, TypeVar

import msgspec

from openspace.errors import BadInputError

MODULES_FROM = str(Path(__file__).parents[1])
"""Where a command made by :func:`command_of` finds this package."""

Progress = Callable[[float], None]
Q = TypeVar("Q")
R_co = TypeVar("R_co", covariant=True)


class Answer(msgspec.Struct, Generic[R_co], frozen=True, omit_defaults=True):
    """How far the work is, from 0 to 1; at its end the suggestion, or why there is none."""

    progress: float = 0.0
    suggestion: R_co | None = None
    refusal: str = ""


def command_of(package: str) -> tuple[str, ...]:
    """Return what to run to have a package answer one question."""
    return (sys.executable, "-P", "-m", package)


def answer(question_type: type[Q], suggest: Callable[[Q, Progress], R_co]) -> None:
    """Answer the question on standard input."""
    question = msgspec.json.decode(sys.stdin.buffer.read(), type=question_type)
    try:
        suggestion = suggest(question, lambda share: _say(Answer[R_co](progress=share)))
    except BadInputError as refusal:
        _say(Answer[R_co](refusal=str(refusal)))
    else:
        _say(Answer(progress=1.0, suggestion=suggestion))


def _say(said: Answer[R_co]) -> None:
    sys.stdout.buffer.write(msgspec.json.encode(said) + b"\n")
    sys.stdout.buffer.flush()
