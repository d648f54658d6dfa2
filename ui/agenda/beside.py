"""A suggested timetable from a process of its own: what goes there, and what comes back."""

import sys
from pathlib import Path

import msgspec

from openspace.agenda import Question, Timetable, suggest_timetable
from openspace.errors import OpenspaceError

COMMAND = (sys.executable, "-P", "-c", "from ui.agenda.beside import main; main()")
"""What to run to have one :class:`Question` answered."""

MODULES_FROM = str(Path(__file__).parents[2])
"""Where that command finds this package."""


class Answer(msgspec.Struct, frozen=True, omit_defaults=True):
    """How far the work is, from 0 to 1; at its end the timetable, or why there is none."""

    progress: float = 0.0
    timetable: Timetable | None = None
    refusal: str = ""


def main() -> None:
    """Answer the question on standard input: one answer a line."""
    question = msgspec.json.decode(sys.stdin.buffer.read(), type=Question)
    try:
        timetable = suggest_timetable(question, progress=lambda share: _say(Answer(share)))
    except OpenspaceError as refusal:
        _say(Answer(refusal=str(refusal)))
    else:
        _say(Answer(1.0, timetable))


def _say(answer: Answer) -> None:
    sys.stdout.buffer.write(msgspec.json.encode(answer) + b"\n")
    sys.stdout.buffer.flush()
