"""Suggests a timetable in a process of its own: a question comes in, answers go out as lines."""

from openspace.agenda import Question, Timetable, suggest_timetable
from openspace.beside import Progress, answer


def _suggest(question: Question, progress: Progress) -> Timetable:
    return suggest_timetable(question, progress=progress)


if __name__ == "__main__":
    answer(Question, _suggest)
