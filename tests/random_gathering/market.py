"""A random host who also raises hands, parks, withdraws, brings back, and lets others lead."""

from hypothesis import strategies as st
from hypothesis.stateful import precondition, rule

from openspace import commands
from tests.random_gathering.host import RandomHost
from tests.random_gathering.machine import RANK, any_of

NAME = st.sampled_from(["Ada", "Bo", "Cy", "dee"])


class RandomMarket(RandomHost):
    """Does with topics all there is to do."""

    def begin_on_the_board(self) -> None:
        super().begin_on_the_board()
        self.raise_hand(0, "Cy")
        self.count_hands(1, 5)
        self.merge(0, 1)
        self.raise_hand(0, "Bo")
        self.park(0, True)

    def topics(self) -> list[str]:
        return list(self.now.questions)

    @precondition(lambda self: self.now.heads)
    @rule(rank=RANK, name=NAME)
    def raise_hand(self, rank: int, name: str) -> None:
        topic = any_of(self.topics(), rank)
        commands.raise_hand(self.gathering, topic, name=name)
        with self.plain.change() as now:
            stack = now.together(now.head(topic))
            if not any(name in now.interested[one] for one in stack):
                now.interested[now.head(topic)].add(name)
        self.count("raise_hand")

    @precondition(lambda self: self.now.heads)
    @rule(rank=RANK, name=NAME)
    def lower_hand(self, rank: int, name: str) -> None:
        topic = any_of(self.topics(), rank)
        commands.lower_hand(self.gathering, topic, name=name.upper())
        with self.plain.change() as now:
            for one in now.together(now.head(topic)):
                now.interested[one].discard(name)
        self.count("lower_hand")

    @precondition(lambda self: self.now.heads)
    @rule(rank=RANK, more=st.sampled_from([-3, -1, 1, 5]))
    def count_hands(self, rank: int, more: int) -> None:
        topic = any_of(self.topics(), rank)
        commands.count_hands(self.gathering, topic, more=more)
        with self.plain.change() as now:
            head = now.head(topic)
            now.hands[head] = max(0, now.hands[head] + more)
        self.count("count_hands")

    @precondition(lambda self: self.now.heads)
    @rule(rank=RANK, parked=st.booleans())
    def park(self, rank: int, parked: bool) -> None:
        topic = any_of(self.topics(), rank)
        commands.park_topic(self.gathering, topic, parked=parked)
        with self.plain.change() as now:
            (now.parked.add if parked else now.parked.discard)(now.head(topic))
        self.count("park")

    @precondition(lambda self: self.now.heads)
    @rule(rank=RANK)
    def withdraw(self, rank: int) -> None:
        topic = any_of(self.topics(), rank)
        commands.withdraw_topic(self.gathering, topic)
        with self.plain.change() as now:
            now.withdrawn.add(now.head(topic))
        self.count("withdraw")

    @precondition(lambda self: self.now.withdrawn)
    @rule(rank=RANK)
    def bring_back(self, rank: int) -> None:
        topic = any_of(sorted(self.now.withdrawn, key=self.topics().index), rank)
        commands.bring_back_topic(self.gathering, topic)
        with self.plain.change() as now:
            now.withdrawn.discard(topic)
        self.count("bring_back")

    @precondition(lambda self: any(self.now.merged.values()))
    @rule(rank=RANK)
    def lead_with(self, rank: int) -> None:
        topic = any_of([one for below in self.now.merged.values() for one in below], rank)
        commands.lead_with(self.gathering, topic)
        with self.plain.change() as now:
            now.lead(topic)
        self.count("lead_with")
