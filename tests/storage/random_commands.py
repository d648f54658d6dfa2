"""A person who does this and that, for gatherings whose content does not matter."""

import random
from collections.abc import Callable, Iterable
from typing import TypeVar

from openspace.commands import (
    describe_gathering,
    duplicate_things,
    gather_into_theme,
    make_theme,
    merge_topics,
    move_things,
    part_topic,
    peel_things,
    post_topic,
    remove_theme,
    reword_note,
    stick_notes,
    take_back_things,
)
from openspace.document import Document
from openspace.gathering import Gathering, marketplace, themes
from openspace.model import Note, Topic

T = TypeVar("T")


def dice(seed: int) -> random.Random:
    return random.Random(seed)


class Person:
    """Does random things to a gathering and to one of its boards."""

    def __init__(self, gathering: Gathering, board: Document, seed: int) -> None:
        self.gathering, self.board, self.dice = gathering, board, dice(seed)

    def do(self, count: int) -> None:
        for _turn in range(count):
            deed = self.dice.choice(DEEDS) if self.board.records(Note) else Person.stick
            deed(self)

    def any(self, things: Iterable[T]) -> T:
        return self.dice.choice(list(things))

    def word(self) -> str:
        return f"word {self.dice.random()}"

    def note(self) -> str:
        return self.any(self.board.records(Note))

    def stick(self) -> None:
        stick_notes(self.board, [self.word()], at=[(self.dice.random(), 0.5)])

    def reword(self) -> None:
        reword_note(self.board, self.note(), text=self.word())

    def move(self) -> None:
        move_things(self.board, [self.note()], by=(3.5, -1))

    def duplicate(self) -> None:
        duplicate_things(self.board, [self.note()], by=(20, 20))

    def peel_or_take_back(self) -> None:
        self.any([peel_things, take_back_things])(self.board, [self.note()])

    def post(self) -> None:
        post_topic(self.gathering, self.word(), convenor=self.any(["A", "B", ""]))

    def merge(self) -> None:
        topics = marketplace(self.gathering)
        if len(topics) > 1:
            main, other = self.dice.sample(topics, 2)
            merge_topics(self.gathering, main=main.id, complementary=other.id)

    def part(self) -> None:
        topics = self.gathering.plan.records(Topic).values()
        if merged := [topic.id for topic in topics if topic.merged_into]:
            part_topic(self.gathering, self.any(merged))

    def describe(self) -> None:
        describe_gathering(self.gathering, title=self.word())

    def make_theme(self) -> None:
        make_theme(self.gathering, title=self.word())

    def gather(self) -> None:
        theme = self.any([theme.id for theme in themes(self.gathering)] or [""])
        gather_into_theme(self.gathering, [self.note()], theme=theme)

    def remove_theme(self) -> None:
        if there := themes(self.gathering):
            remove_theme(self.gathering, self.any(there).id)

    def undo_or_redo(self) -> None:
        self.any([self.gathering.history.undo, self.gathering.history.redo])()


DEEDS: list[Callable[[Person], None]] = [
    *(Person.stick, Person.reword, Person.move, Person.duplicate, Person.peel_or_take_back),
    *(Person.post, Person.merge, Person.part, Person.describe, Person.undo_or_redo),
    *(Person.make_theme, Person.gather, Person.remove_theme),
]
