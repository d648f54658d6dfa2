"""Suggests themes in a process of its own: one question comes in, answers go out, one a line."""

from openspace.beside import Progress, answer
from openspace.themes import Suggestion, suggest
from openspace.themes.beside import Question


def _suggest(question: Question, progress: Progress) -> Suggestion:
    return suggest(question.notes, count=question.count, progress=progress)


if __name__ == "__main__":
    answer(Question, _suggest)
