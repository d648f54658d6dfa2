"""The oracle: a gathering in plain lists and dictionaries, with whole snapshots for undo."""

from collections import defaultdict
from collections.abc import Iterator
from contextlib import contextmanager
from copy import deepcopy
from dataclasses import dataclass, field

Point = tuple[float, float]


@dataclass
class PlainThing:
    """Anything on a board; what its kind has not stays as it is here."""

    text: str
    pos: Point
    colour: str = "yellow"
    peeled: bool = False
    kind: str = "notes"
    locked: bool = False
    group: int = 0
    size: Point = (200.0, 170.0)
    points: tuple[float, ...] = ()
    ends: tuple[str, str] = ("", "")
    tags: set[str] = field(default_factory=set)
    meaning: str = ""
    dots: dict[int, int] = field(default_factory=dict)
    face_down: bool = False
    off_record: bool = False

    def box(self) -> tuple[float, float, float, float]:
        """Return left, top, right, bottom."""
        points = self.points or (0.0, 0.0, *self.size)
        xs, ys = points[::2], points[1::2]
        x, y = self.pos
        return x + min(xs), y + min(ys), x + max(xs), y + max(ys)


@dataclass
class PlainSteering:
    """How a board is steered; of each round how many dots and whether stacked, hidden, closed."""

    rounds: list[tuple[int, bool, bool, bool]] = field(default_factory=list)
    steps: list[tuple[str, int, bool]] = field(default_factory=list)
    at_step: int = -1
    private: bool = False
    seconds: float = 300.0
    legend: dict[str, str] = field(default_factory=dict)


@dataclass
class Plain:
    """What a gathering should look like from outside."""

    questions: dict[str, str] = field(default_factory=dict)
    hosts: dict[str, list[str]] = field(default_factory=dict)
    heads: list[str] = field(default_factory=list)
    merged: dict[str, list[str]] = field(default_factory=dict)
    interested: defaultdict[str, set[str]] = field(default_factory=lambda: defaultdict(set))
    hands: defaultdict[str, int] = field(default_factory=lambda: defaultdict(int))
    parked: set[str] = field(default_factory=set)
    withdrawn: set[str] = field(default_factory=set)
    boards: dict[str, list[str]] = field(default_factory=dict)
    things: dict[str, PlainThing] = field(default_factory=dict)
    steering: dict[str, PlainSteering] = field(default_factory=dict)
    piled: int = 0
    themes: list[str] = field(default_factory=list)
    titles: dict[str, str] = field(default_factory=dict)
    under: dict[str, list[str]] = field(default_factory=dict)
    prose: dict[str, str] = field(default_factory=dict)

    def head(self, topic: str) -> str:
        for above, below in self.merged.items():
            if topic in below:
                return self.head(above)
        return topic

    def merge(self, main: str, other: str) -> None:
        head, joined = self.head(main), self.head(other)
        self.heads.remove(joined)
        self.merged[head].append(joined)

    def part(self, topic: str) -> None:
        self.heads.insert(self.heads.index(self.head(topic)) + 1, topic)
        for below in self.merged.values():
            if topic in below:
                below.remove(topic)

    def lead(self, topic: str) -> None:
        """Let a topic stand where the one it was merged into stood; all others come behind it."""
        head = self.head(topic)
        others = [one for one in self.together(head) if one != topic]
        self.heads[self.heads.index(head)] = topic
        for one in others:
            self.merged[one] = []
        self.merged[topic] = others
        for marks in (self.parked, self.withdrawn):
            if (topic in marks) != (head in marks):
                marks ^= {topic, head}

    def interest(self, head: str) -> tuple[set[str], int]:
        """Return who wants to join a topic or what was merged into it, and how many others."""
        stack = self.together(head)
        names = {name for one in stack for name in self.interested[one]}
        return names, sum(self.hands[one] for one in stack)

    def together(self, topic: str) -> list[str]:
        return [topic, *(one for below in self.merged[topic] for one in self.together(below))]

    def of_kind(self, kind: str) -> dict[str, PlainThing]:
        """Return all things of a kind."""
        return {key: thing for key, thing in self.things.items() if thing.kind == kind}

    def board_of(self, thing_id: str) -> str:
        """Return the board on which a thing is."""
        return next(board for board, pile in self.boards.items() if thing_id in pile)

    def along(self, board: str, chosen: set[str]) -> set[str]:
        """Return what moves with things, asking again and again until nothing is added."""
        shown = {one: self.things[one] for one in self.boards[board] if not self.things[one].peeled}
        while True:
            groups = {self.things[one].group for one in chosen} - {0}
            areas = [one for one in chosen if self.things[one].kind == "areas"]
            more = {one for one, thing in shown.items() if thing.group in groups}
            more |= {one for area in areas for one in shown if self.lies_in(one, area)}
            if more <= chosen:
                return chosen
            chosen = chosen | more

    def lies_in(self, one: str, area: str) -> bool:
        """Tell whether a thing has its middle in an area that is larger."""
        left, top, right, bottom = self.things[area].box()
        box = self.things[one].box()
        x, y = (box[0] + box[2]) / 2, (box[1] + box[3]) / 2
        room = (box[2] - box[0]) * (box[3] - box[1])
        larger = self.things[one].kind != "areas" or room < (right - left) * (bottom - top)
        return one != area and left <= x <= right and top <= y <= bottom and larger

    def gather(self, notes: list[str], theme: str, rank: int | None) -> None:
        for stack in self.under.values():
            stack[:] = [note for note in stack if note not in notes]
        if theme:
            stack = self.under[theme]
            shown = [note for note in stack if not self.things[note].peeled]
            before = stack if rank is None else shown[:rank]
            at = stack.index(before[-1]) + 1 if before else 0
            stack[at:at] = notes


class PlainHistory:
    """Undo by whole snapshots."""

    def __init__(self, start: Plain):
        self.now = start
        self.done: list[Plain] = []
        self.undone: list[Plain] = []

    def step(self) -> None:
        """Remember how things stand before the next change."""
        self.done.append(deepcopy(self.now))
        self.undone.clear()

    @contextmanager
    def change(self) -> Iterator[Plain]:
        """Give how things stand, to change them: a step if that makes a difference."""
        before = deepcopy(self.now)
        yield self.now
        if self.now != before:
            self.done.append(before)
            self.undone.clear()

    def undo(self) -> None:
        if self.done:
            self.undone.append(self.now)
            self.now = self.done.pop()

    def redo(self) -> None:
        if self.undone:
            self.done.append(self.now)
            self.now = self.undone.pop()

    def forget(self) -> None:
        self.done.clear()
        self.undone.clear()
