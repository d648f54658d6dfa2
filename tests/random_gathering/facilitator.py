"""A facilitator at random: all one can do on a board besides sticking notes."""

import time
from collections.abc import Callable
from copy import deepcopy

import pytest
from hypothesis import strategies as st
from hypothesis.stateful import precondition, rule

from openspace import commands
from openspace.document import Document
from openspace.errors import BadInputError
from openspace.gathering import going_along
from openspace.model import COLOURS, Connector, Stroke
from openspace.model.things import Meaning
from tests.random_gathering.machine import POINT, RANK, WORDS, RandomPerson, any_of
from tests.random_gathering.plain import PlainSteering, PlainThing

SIZE = st.tuples(st.integers(1, 900).map(float), st.integers(1, 900).map(float))
RANKS = st.lists(RANK, min_size=1, max_size=4)
MOVE = POINT.filter(lambda point: point != (0.0, 0.0))
NO_THING = ""


class RandomFacilitator(RandomPerson):
    """Draws, moves, groups, locks, copies, votes and steers; the oracle does the same."""

    @property
    def board_id(self) -> str:
        return next(reversed(self.now.boards), "")

    @property
    def board(self) -> Document:
        return self.gathering.board(self.board_id)

    @property
    def steering(self) -> PlainSteering:
        return self.now.steering[self.board_id]

    def shown(self, kind: str = "") -> list[str]:
        """Return what lies on the latest board."""
        pile = self.now.boards.get(self.board_id, ())
        things = {one: self.now.things[one] for one in pile}
        return [
            one for one, thing in things.items() if not thing.peeled and kind in ("", thing.kind)
        ]

    def chosen(self, ranks: list[int], kind: str = "") -> list[str]:
        """Return some things of the latest board, each once."""
        return list(dict.fromkeys(any_of(self.shown(kind), rank) for rank in ranks))

    def put(self, made: str, thing: PlainThing) -> None:
        with self.plain.change() as now:
            now.things[made] = thing
            now.boards[self.board_id].append(made)
        self.count(thing.kind)

    def do(self, command: Callable[..., object], ids: list[str], **how: object) -> None:
        """Do something with things; all locked, it is refused."""
        if all(self.now.things[one].locked for one in ids):
            with pytest.raises(BadInputError):
                command(self.board, ids, **how)
        else:
            command(self.board, ids, **how)
        self.count(command.__name__)

    def change_free(self, ids: list[str], **fields: object) -> None:
        with self.plain.change() as now:
            for one in ids:
                if not now.things[one].locked:
                    vars(now.things[one]).update(fields)

    @precondition(lambda self: self.now.boards)
    @rule(at=POINT, size=SIZE, title=WORDS)
    def draw_area(self, at: tuple[float, float], size: tuple[float, float], title: str) -> None:
        made = commands.draw_area(self.board, at=at, size=size, title=title)
        self.put(made, PlainThing(title, at, "white", kind="areas", size=size))

    @precondition(lambda self: self.now.boards)
    @rule(at=POINT, size=SIZE, text=WORDS)
    def draw_shape(self, at: tuple[float, float], size: tuple[float, float], text: str) -> None:
        made = commands.draw_shape(
            self.board, form="ellipse", at=at, size=size, colour="pink", text=text
        )
        self.put(made, PlainThing(text, at, "pink", kind="shapes", size=size))

    @precondition(lambda self: self.now.boards)
    @rule(at=POINT, points=st.lists(POINT, min_size=1, max_size=4))
    def draw_stroke(self, at: tuple[float, float], points: list[tuple[float, float]]) -> None:
        flat = tuple(each for point in points for each in point)
        made = commands.draw_stroke(self.board, Stroke(id="", pos=at, points=flat))
        self.put(made, PlainThing("", at, "ink", kind="strokes", points=flat))

    @precondition(lambda self: self.now.boards)
    @rule(at=POINT, size=SIZE, data=st.binary(max_size=3))
    def put_picture(self, at: tuple[float, float], size: tuple[float, float], data: bytes) -> None:
        blob = self.gathering.blobs.keep(data, "png")
        made = commands.put_picture(self.board, blob=blob, at=at, size=size, alt="A wall")
        self.put(made, PlainThing("A wall", at, "ink", kind="pictures", size=size))
        assert self.gathering.blobs.get(blob) == data

    @precondition(lambda self: self.shown())
    @rule(at=POINT, reach=POINT, start=RANK, end=RANK)
    def connect(
        self, at: tuple[float, float], reach: tuple[float, float], start: int, end: int
    ) -> None:
        ends = (any_of([*self.shown(), NO_THING], start), any_of([NO_THING, *self.shown()], end))
        draft = Connector(id="", pos=at, reach=reach, start=ends[0], end=ends[1])
        made = commands.connect(self.board, draft)
        points = (0.0, 0.0, *reach)
        self.put(made, PlainThing("", at, "ink", kind="connectors", points=points, ends=ends))

    @precondition(lambda self: self.shown("areas"))
    @rule(rank=RANK, text=WORDS)
    def reword_area(self, rank: int, text: str) -> None:
        [area] = self.chosen([rank], "areas")
        commands.reword_thing(self.board, area, text=text)
        with self.plain.change() as now:
            now.things[area].text = text
        self.count("reword_area")

    @precondition(lambda self: self.shown("areas"))
    @rule(rank=RANK, size=SIZE, pos=st.none() | POINT)
    def resize(self, rank: int, size: tuple[float, float], pos: tuple[float, float] | None) -> None:
        [area] = self.chosen([rank], "areas")
        if self.now.things[area].locked:
            with pytest.raises(BadInputError):
                commands.resize_thing(self.board, area, size=size, pos=pos)
            return
        commands.resize_thing(self.board, area, size=size, pos=pos)
        self.change_free([area], size=size, pos=pos or self.now.things[area].pos)
        self.count("resize")

    @precondition(lambda self: self.shown())
    @rule(ranks=RANKS, by=MOVE)
    def move_along(self, ranks: list[int], by: tuple[float, float]) -> None:
        along = going_along(self.board, self.chosen(ranks))
        assert set(along) == self.now.along(self.board_id, set(self.chosen(ranks)))
        self.do(commands.move_things, along, by=by)
        with self.plain.change() as now:
            for thing in (now.things[one] for one in along):
                if not thing.locked:
                    thing.pos = (thing.pos[0] + by[0], thing.pos[1] + by[1])

    @precondition(lambda self: self.shown())
    @rule(ranks=RANKS, colour=st.sampled_from(COLOURS))
    def colour(self, ranks: list[int], colour: str) -> None:
        ids = self.chosen(ranks)
        self.do(commands.colour_things, ids, colour=colour)
        self.change_free(ids, colour=colour)

    @precondition(lambda self: self.shown())
    @rule(ranks=RANKS)
    def peel_anything(self, ranks: list[int]) -> None:
        ids = self.chosen(ranks)
        self.do(commands.peel_things, ids)
        self.change_free(ids, peeled=True)

    @precondition(lambda self: self.shown())
    @rule(ranks=RANKS)
    def group(self, ranks: list[int]) -> None:
        ids = self.chosen(ranks)
        self.do(commands.group_things, ids)
        self.change_free(ids, group=self.new_group())

    def new_group(self) -> int:
        return 1 + max((thing.group for thing in self.now.things.values()), default=0)

    @precondition(lambda self: self.shown())
    @rule(ranks=RANKS)
    def ungroup(self, ranks: list[int]) -> None:
        ids = self.chosen(ranks)
        self.do(commands.ungroup_things, ids)
        self.change_free(ids, group=0)

    @precondition(lambda self: self.shown())
    @rule(ranks=RANKS, locked=st.booleans())
    def lock(self, ranks: list[int], locked: bool) -> None:
        ids = self.chosen(ranks)
        commands.lock_things(self.board, ids, locked=locked)
        with self.plain.change() as now:
            for one in ids:
                now.things[one].locked = locked
        self.count("lock")

    @precondition(lambda self: self.shown())
    @rule(ranks=RANKS, by=POINT)
    def duplicate(self, ranks: list[int], by: tuple[float, float]) -> None:
        ids = self.chosen(ranks)
        made = commands.duplicate_things(self.board, ids, by=by)
        with self.plain.change() as now:
            originals = self.in_pile(ids)
            groups = {0: 0}
            copy_of = dict(zip(originals, made, strict=True))
            for one, copied in copy_of.items():
                copy = deepcopy(now.things[one])
                copy.pos = (copy.pos[0] + by[0], copy.pos[1] + by[1])
                copy.group = groups.setdefault(copy.group, self.new_group())
                copy.ends = (copy_of.get(copy.ends[0], ""), copy_of.get(copy.ends[1], ""))
                copy.locked, copy.dots = False, {}
                now.things[copied] = copy
                now.boards[self.board_id].append(copied)
        self.count("duplicate")

    def in_pile(self, ids: list[str]) -> list[str]:
        """Return things as they lie, areas below all else."""
        pile = self.now.boards[self.board_id]
        return sorted(
            (one for one in pile if one in ids),
            key=lambda one: self.now.things[one].kind != "areas",
        )

    @precondition(lambda self: self.shown())
    @rule(ranks=RANKS, to_top=st.booleans())
    def pile(self, ranks: list[int], to_top: bool) -> None:
        chosen = self.chosen(ranks)
        ids = self.in_pile(chosen)
        (commands.raise_things if to_top else commands.lower_things)(self.board, chosen)
        with self.plain.change() as now:
            rest = [one for one in now.boards[self.board_id] if one not in ids]
            now.boards[self.board_id] = [*rest, *ids] if to_top else [*ids, *rest]
            now.piled += 1
        self.count("raise" if to_top else "lower")

    @precondition(lambda self: self.shown("notes"))
    @rule(ranks=RANKS, tag=st.sampled_from(["urgent", "for all"]))
    def tag(self, ranks: list[int], tag: str) -> None:
        ids = self.chosen(ranks, "notes")
        commands.tag_notes(self.board, ids, tag=tag)
        with self.plain.change() as now:
            notes = [now.things[one] for one in ids]
            if all(tag in note.tags for note in notes):
                for note in notes:
                    note.tags.discard(tag)
            else:
                for note in notes:
                    note.tags.add(tag)
        self.count("tag")

    @precondition(lambda self: self.shown("notes"))
    @rule(ranks=RANKS, meaning=st.sampled_from(["", "question", "action"]), off=st.booleans())
    def mark(self, ranks: list[int], meaning: Meaning, off: bool) -> None:
        ids = self.chosen(ranks, "notes")
        commands.mean_notes(self.board, ids, meaning=meaning)
        self.change_notes(ids, meaning=meaning)
        commands.keep_off_record(self.board, ids, off=off)
        self.change_notes(ids, off_record=off)
        commands.turn_notes(self.board, ids, face_down=off)
        self.change_notes(ids, face_down=off)
        self.count("mark")

    def change_notes(self, ids: list[str], **fields: object) -> None:
        with self.plain.change() as now:
            for one in ids:
                vars(now.things[one]).update(fields)

    @precondition(lambda self: self.now.boards and not self.is_open())
    @rule(dots=st.integers(1, 3), stacking=st.booleans(), hidden=st.booleans())
    def open_voting(self, dots: int, stacking: bool, hidden: bool) -> None:
        time.sleep(0.001)  # rounds follow each other in time
        commands.open_voting(self.board, dots=dots, stacking=stacking, hidden=hidden)
        with self.plain.change():
            self.steering.rounds.append((dots, stacking, hidden, False))
        self.count("open_voting")

    def is_open(self) -> bool:
        return bool(self.board_id and self.steering.rounds and not self.steering.rounds[-1][3])
