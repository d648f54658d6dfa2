"""Counting wishes: how many people want more than one thing at one time."""

Mask = int
"""A set of people: one bit for each."""


class Crowd:
    """The people who want the topics of one slot, and how many topics each of them wants there.

    ``levels[k]`` are those who want more than ``k`` of the topics.
    """

    __slots__ = ("levels",)

    def __init__(self) -> None:
        self.levels: list[Mask] = [0]

    def lost_by_adding(self, people: Mask) -> int:
        """Return how many wishes are lost if one more topic comes, wanted by these people."""
        return (people & self.levels[0]).bit_count()

    def won_by_taking(self, people: Mask) -> int:
        """Return how many wishes are won back if a topic wanted by these people goes."""
        return (people & self.levels[1]).bit_count() if len(self.levels) > 1 else 0

    def add(self, people: Mask) -> None:
        """Let a topic come that these people want."""
        levels = self.levels
        if people & levels[-1]:
            levels.append(0)
        for level in range(len(levels) - 1, 0, -1):
            levels[level] |= levels[level - 1] & people
        levels[0] |= people

    def take(self, people: Mask) -> None:
        """Let a topic go that these people want."""
        levels = self.levels
        levels.append(0)
        for level in range(len(levels) - 1):
            levels[level] = (levels[level] & ~people) | (levels[level + 1] & people)
        while len(levels) > 1 and not levels[-1]:
            levels.pop()

    def lost(self) -> int:
        """Return how many wishes are lost: all but one of what each person wants here."""
        return sum(level.bit_count() for level in self.levels[1:])
