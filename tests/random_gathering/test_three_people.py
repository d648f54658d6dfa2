"""Three people with a gathering each, who do anything and take over from each other at random."""

import random
from collections.abc import Callable, Iterator
from contextlib import suppress
from functools import partial
from itertools import permutations

import pytest

from openspace import commands
from openspace.document import Document
from openspace.errors import BadInputError
from openspace.gathering import (
    Gathering,
    all_things,
    complementary,
    going_along,
    marketplace,
    theme_notes,
)
from openspace.model import (
    BOARD_RECORDS,
    PLAN_RECORDS,
    Board,
    Connector,
    Note,
    Record,
    Stroke,
    Theme,
    Topic,
)
from openspace.opening import OpenGathering, check_gathering, new_gathering, open_gathering

STEPS = 60
SHARE_OF_TAKING = 0.25


def acts(gathering: Gathering, dice: random.Random) -> Iterator[Callable[[], object]]:
    """Yield what can be done now, with things picked at random."""
    word = dice.choice(["a", "é🎉", "汉"])
    yield gathering.history.undo
    yield gathering.history.redo
    yield partial(commands.post_topic, gathering, word, convenor=dice.choice(["", "Ada"]))
    yield partial(commands.make_theme, gathering, title=word)
    yield partial(commands.write_prose, gathering, anchor="opening", text=word)
    if topics := sorted(gathering.plan.records(Topic)):
        one, other = dice.choice(topics), dice.choice(topics)
        yield partial(commands.merge_topics, gathering, main=one, complementary=other)
        yield partial(commands.part_topic, gathering, one)
    [board_id] = gathering.plan.records(Board)
    board = gathering.board(board_id)
    yield partial(commands.stick_notes, board, [word], at=[(1.0, 1.0)])
    if notes := sorted(board.records(Note)):
        note = dice.choice(notes)
        theme = dice.choice(["", *sorted(gathering.plan.records(Theme))])
        yield partial(commands.reword_note, board, note, text=board.get(Note, note).text + word)
        yield partial(commands.peel_things, board, [note])
        for at in (None, 0, 1):
            yield partial(commands.gather_into_theme, gathering, [note], theme=theme, at=at)
        yield partial(commands.tag_notes, board, [note], tag=word)
        yield partial(commands.give_dot, board, note, voter=dice.choice("AB"), dots=1)
        yield partial(commands.give_dot, board, note, voter=dice.choice("AB"), dots=-1)
    yield from on_a_board(board, dice)


def on_a_board(board: Document, dice: random.Random) -> Iterator[Callable[[], object]]:
    """Yield what can be done with things of all kinds."""
    at = (dice.uniform(-300, 300), dice.uniform(-300, 300))
    yield partial(commands.draw_area, board, at=at, size=(400.0, 400.0))
    yield partial(commands.draw_stroke, board, Stroke(id="", pos=at, points=(0.0, 0.0, *at)))
    yield partial(commands.open_voting, board, dots=2)
    yield partial(commands.close_voting, board)
    yield partial(commands.write_privately, board, on=dice.random() < SHARE_OF_TAKING)
    yield partial(commands.say_meaning, board, "blue", text=dice.choice(["a", "b"]))
    yield partial(commands.set_timer, board, seconds=dice.choice([60.0, 120.0]))
    things = sorted(thing.id for thing in all_things(board))
    if things:
        ids = dice.choices(things, k=3)
        line = Connector(id="", pos=at, start=ids[0], end=ids[1])
        yield partial(commands.connect, board, line)
        yield partial(commands.move_things, board, going_along(board, ids), by=at)
        yield partial(commands.peel_things, board, ids)
        yield partial(commands.take_back_things, board, ids)
        yield partial(commands.group_things, board, ids)
        yield partial(commands.lock_things, board, ids, locked=dice.random() < SHARE_OF_TAKING)
        yield partial(commands.duplicate_things, board, set(ids), by=at)
        yield partial(commands.raise_things, board, ids)


def do_anything(gathering: Gathering, dice: random.Random) -> None:
    # Topics together already cannot be merged, nor what is locked be moved.
    with suppress(BadInputError):
        dice.choice(list(acts(gathering, dice)))()


def take(gathering: Gathering, other: Gathering) -> None:
    gathering.plan.apply(other.plan.update_since(gathering.plan.state()), "peer")
    for name in {*gathering.open_boards, *other.open_boards}:
        board = gathering.board(name)
        board.apply(other.board(name).update_since(board.state()), "peer")


def look_at(board: Document) -> list[object]:
    kinds: tuple[type[Record], ...] = BOARD_RECORDS
    return [board.name, [dict(board.records(kind)) for kind in kinds], board.set_aside]


def look(gathering: Gathering) -> list[object]:
    columns = theme_notes(gathering).by_theme
    kinds: tuple[type[Record], ...] = PLAN_RECORDS
    return [
        [dict(gathering.plan.records(kind)) for kind in kinds],
        [look_at(gathering.board(name)) for name in gathering.plan.records(Board)],
        [(topic, complementary(gathering, topic)) for topic in marketplace(gathering)],
        {theme: [note.id for note in notes] for theme, notes in columns.items()},
        gathering.plan.set_aside,
    ]


def take_all(people: list[Gathering]) -> None:
    for person, other in 2 * list(permutations(people, 2)):
        take(person, other)


@pytest.fixture
def opened(tmp_path) -> Iterator[OpenGathering]:
    with new_gathering(tmp_path / "days after.openspace", title="Days after") as made:
        commands.add_board(made.gathering, title="A board")
    with open_gathering(made.path) as opened:
        yield opened


@pytest.mark.parametrize("seed", range(25))
def test_three_people_end_with_the_same_gathering_and_the_file_with_theirs(opened, seed):
    dice = random.Random(seed)
    people = [opened.gathering, Gathering(), Gathering()]
    take_all(people)
    for _step in range(STEPS):
        person, other = dice.sample(people, 2)
        do_anything(person, dice)
        if dice.random() < SHARE_OF_TAKING:
            take(person, other)
    take_all(people)
    assert look(people[0]) == look(people[1]) == look(people[2])
    opened.close()
    assert check_gathering(opened.path).problems == []
    with open_gathering(opened.path) as again:
        assert look(again.gathering) == look(people[0])
