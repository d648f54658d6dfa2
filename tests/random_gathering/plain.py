"""The oracle: a gathering in plain lists and dictionaries, with whole snapshots for undo."""

from copy import deepcopy
from dataclasses import dataclass, field


@dataclass
class PlainNote:
    text: str
    pos: tuple[float, float]
    colour: str = "yellow"
    peeled: bool = False


@dataclass
class Plain:
    """What a gathering should look like from outside."""

    questions: dict[str, str] = field(default_factory=dict)
    hosts: dict[str, list[str]] = field(default_factory=dict)
    heads: list[str] = field(default_factory=list)
    merged: dict[str, list[str]] = field(default_factory=dict)
    boards: dict[str, list[str]] = field(default_factory=dict)
    notes: dict[str, PlainNote] = field(default_factory=dict)
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

    def together(self, topic: str) -> list[str]:
        return [topic, *(one for below in self.merged[topic] for one in self.together(below))]

    def gather(self, notes: list[str], theme: str, rank: int | None) -> None:
        for stack in self.under.values():
            stack[:] = [note for note in stack if note not in notes]
        if theme:
            stack = self.under[theme]
            shown = [note for note in stack if not self.notes[note].peeled]
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
