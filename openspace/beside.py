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
R = TypeVar("R")


class Answer(msgspec.Struct, Generic[R], frozen=True, omit_defaults=True):
    """How far the work is, from 0 to 1; at its end the suggestion, or why there is none."""

    progress: float = 0.0
    suggestion: R | None = None
    refusal: str = ""


def command_of(package: str) -> tuple[str, ...]:
    """Return what to run to have a package answer one question."""
    return (sys.executable, "-P", "-m", package)


def answer(question_type: type[Q], suggest: Callable[[Q, Progress], R]) -> None:
    """Answer the question on standard input."""
    question = msgspec.json.decode(sys.stdin.buffer.read(), type=question_type)
    try:
        suggestion = suggest(question, lambda share: _say(Answer[R](progress=share)))
    except BadInputError as refusal:
        _say(Answer[R](refusal=str(refusal)))
    else:
        _say(Answer(progress=1.0, suggestion=suggestion))


def _say(said: Answer[R]) -> None:
    sys.stdout.buffer.write(msgspec.json.encode(said) + b"\n")
    sys.stdout.buffer.flush()
