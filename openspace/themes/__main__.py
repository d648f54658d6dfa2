"""Suggests themes in a process of its own: one question comes in, answers go out, one a line."""

import sys

import msgspec

from openspace.errors import BadInputError
from openspace.themes import suggest
from openspace.themes.beside import Answer, Question


def _say(answer: Answer) -> None:
    sys.stdout.buffer.write(msgspec.json.encode(answer) + b"\n")
    sys.stdout.buffer.flush()


def main() -> None:
    """Answer the question on standard input."""
    question = msgspec.json.decode(sys.stdin.buffer.read(), type=Question)
    try:
        suggestion = suggest(
            question.notes,
            count=question.count,
            progress=lambda share: _say(Answer(progress=share)),
        )
    except BadInputError as refusal:
        _say(Answer(refusal=str(refusal)))
    else:
        _say(Answer(progress=1.0, suggestion=suggestion))


if __name__ == "__main__":
    main()
