"""A random facilitator who also votes, goes through steps, and lets people write in private."""

import pytest
from hypothesis import strategies as st
from hypothesis.stateful import precondition, rule

from openspace import commands
from openspace.errors import BadInputError
from openspace.gathering import steps
from openspace.model import COLOURS
from tests.random_gathering.facilitator import RandomFacilitator
from tests.random_gathering.machine import RANK, WORDS, any_of


class RandomHost(RandomFacilitator):
    """Does all there is to do in a gathering."""

    def begin_on_the_board(self) -> None:
        self.draw_area((-50.0, -50.0), (600.0, 500.0), "Keep")
        self.draw_area((0.0, 0.0), (400.0, 300.0), "Most of all")
        self.group([1, 2])
        self.connect((0.0, 0.0), (9.0, 9.0), 3, 5)
        self.open_voting(3, stacking=False, hidden=True)
        self.give_dot(0, 1)
        self.give_dot(1, 1)
        self.add_step("Alone", 1, private=True)

    @precondition(lambda self: self.is_open() and self.shown("notes"))
    @rule(rank=RANK, dots=st.sampled_from([1, 1, 2, -1]))
    def give_dot(self, rank: int, dots: int) -> None:
        [note_id] = self.chosen([rank], "notes")
        rounds = len(self.steering.rounds) - 1
        most, stacking, _hidden, _closed = self.steering.rounds[rounds]
        here = self.now.things[note_id].dots.get(rounds, 0)
        given = sum(self.now.things[one].dots.get(rounds, 0) for one in self.shown("notes"))
        if dots > 0 and (given + dots > most or (here + dots > 1 and not stacking)):
            with pytest.raises(BadInputError):
                commands.give_dot(self.board, note_id, voter="Ada", dots=dots)
            return
        commands.give_dot(self.board, note_id, voter="Ada", dots=dots)
        with self.plain.change() as now:
            now.things[note_id].dots[rounds] = max(0, here + dots)
            if here + dots <= 0:
                del now.things[note_id].dots[rounds]
        self.count("give_dot")

    @precondition(lambda self: self.is_open())
    @rule()
    def close_voting(self) -> None:
        commands.close_voting(self.board)
        with self.plain.change():
            dots, stacking, hidden, _closed = self.steering.rounds[-1]
            self.steering.rounds[-1] = (dots, stacking, hidden, True)
        self.count("close_voting")

    @precondition(lambda self: self.now.boards)
    @rule(title=WORDS, minutes=st.integers(0, 3), private=st.booleans())
    def add_step(self, title: str, minutes: int, private: bool) -> None:
        commands.add_step(self.board, title=title, minutes=minutes, private=private)
        with self.plain.change():
            self.steering.steps.append((title, minutes, private))
        self.count("add_step")

    @precondition(lambda self: self.board_id and self.steering.steps)
    @rule(rank=RANK)
    def go_to_step(self, rank: int) -> None:
        at = rank % len(self.steering.steps)
        commands.go_to_step(self.board, steps(self.board)[at].id)
        with self.plain.change():
            steering = self.steering
            _title, minutes, steering.private = steering.steps[at]
            steering.at_step = at
            steering.seconds = minutes * 60.0 or steering.seconds
        self.count("go_to_step")

    @precondition(lambda self: self.now.boards)
    @rule(on=st.booleans())
    def write_privately(self, on: bool) -> None:
        commands.write_privately(self.board, on=on)
        with self.plain.change() as now:
            self.steering.private = on
            for one in [] if on else self.shown("notes"):
                now.things[one].face_down = False
        self.count("write_privately")

    @precondition(lambda self: self.now.boards)
    @rule(colour=st.sampled_from(COLOURS[:2]), text=WORDS)
    def say_meaning(self, colour: str, text: str) -> None:
        commands.say_meaning(self.board, colour, text=text)
        with self.plain.change():
            self.steering.legend[colour] = text
        self.count("say_meaning")

    @precondition(lambda self: self.shown())
    @rule(ranks=st.lists(RANK, min_size=1, max_size=4))
    def take_back_anything(self, ranks: list[int]) -> None:
        pile = self.now.boards[self.board_id]
        peeled = [one for one in pile if self.now.things[one].peeled]
        ids = list(dict.fromkeys(any_of(peeled, rank) for rank in ranks)) if peeled else []
        commands.take_back_things(self.board, ids)
        with self.plain.change() as now:
            for one in ids:
                now.things[one].peeled = False
        self.count("take_back")
