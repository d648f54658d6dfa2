"""Generated gatherings with a few camps of interest, as the question for a timetable."""

import random
from collections import Counter
from typing import NamedTuple

from openspace.agenda import Question, Wish

LEAST_CAMPS, MOST_CAMPS = 3, 6
FAITHFUL = 0.7
"""How many of the wishes of somebody go to topics of the own camp."""
_MOST_CONVENED = 2


class Size(NamedTuple):
    """How large a gathering is."""

    people: int
    wishes: int
    topics: int
    slots: int
    rooms: int


class _Crowd:
    """Who wants what, drawn person by person: camps and topics are not equally popular."""

    def __init__(self, size: Size, seed: int) -> None:
        self.size, self.dice = size, random.Random(seed)
        camps = range(self.dice.randint(LEAST_CAMPS, MOST_CAMPS))
        self.camp_of = {topic: topic % len(camps) for topic in range(size.topics)}
        self.charm = [self.dice.uniform(0.3, 1.0) for _topic in range(size.topics)]
        crowding = [self.dice.uniform(0.5, 1.0) for _camp in camps]
        self.wanted: list[list[int]] = [[] for _topic in range(size.topics)]
        for person in range(size.people):
            [camp] = self.dice.choices(camps, crowding)
            for topic in self.wishes_of(camp):
                self.wanted[topic].append(person)

    def wishes_of(self, camp: int) -> set[int]:
        """Draw what somebody of a camp wants: mostly of its topics, now and then elsewhere."""
        wishes: set[int] = set()
        while len(wishes) < self.size.wishes:
            own = self.dice.random() < FAITHFUL
            left = [one for one, of in self.camp_of.items() if one not in wishes]
            drawn_from = [one for one in left if (self.camp_of[one] == camp) == own] or left
            wishes.update(self.dice.choices(drawn_from, [self.charm[one] for one in drawn_from]))
        return wishes

    def convenors(self) -> list[int]:
        """Draw for each topic one of those who want it; nobody convenes more than two."""
        convened: Counter[int] = Counter()
        hosts = []
        for people in self.wanted:
            free = [one for one in people if convened[one] < _MOST_CONVENED]
            hosts.append(self.dice.choice(free))
            convened[hosts[-1]] += 1
        return hosts


def gathering_with_camps(size: Size, seed: int) -> Question:
    """Return a generated gathering: the same size and seed give the same."""
    crowd = _Crowd(size, seed)
    wishes = [
        Wish(f"topic {topic:03}", frozenset(f"person {one}" for one in people), hosts)
        for topic, (people, hosts) in enumerate(
            zip(
                crowd.wanted,
                (frozenset({f"person {one}"}) for one in crowd.convenors()),
                strict=True,
            )
        )
    ]
    rooms = {f"room {rank}": 0 for rank in range(size.rooms)}
    return Question(wishes, [f"slot {rank}" for rank in range(size.slots)], rooms)
