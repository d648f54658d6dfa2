"""Which things lie in which area, each area by a number that stays its own."""

from collections.abc import Iterator

from ui.board.find.reading import NOWHERE, Reading

TOP = 0
"""The number of what lies in no area."""

NONE = -1
"""The number of what is no area."""

Held = dict[int, list[str]]
"""The ids of what lies in an area, in the order of reading, by the area's number."""


class Branches:
    """The rows of each area, for a tree of Qt's to show."""

    def __init__(self) -> None:
        self.held: Held = {TOP: []}
        self._home_of: dict[str, int] = {}
        self._number_of: dict[str, int] = {NOWHERE: TOP}
        self._area_of: dict[int, str] = {TOP: NOWHERE}

    def __len__(self) -> int:
        """Return how many rows there are in all."""
        return len(self._home_of)

    def numbered(self, reading: Reading) -> Held:
        """Return a reading with numbers for its areas."""
        for area in reading:
            if area not in self._number_of:
                number = len(self._number_of)
                self._number_of[area], self._area_of[number] = number, area
        return {self._number_of[area]: list(ids) for area, ids in reading.items()}

    def begin(self, held: Held) -> None:
        """Have these rows and no others."""
        self.held = held
        self._home_of = {one: number for number, ids in held.items() for one in ids}

    def put_in(self, number: int, at: int, ids: list[str]) -> None:
        """Put rows into an area."""
        self.held.setdefault(number, [])[at:at] = ids
        self._home_of.update(dict.fromkeys(ids, number))

    def take_out(self, number: int, first: int, last: int) -> None:
        """Take rows out of an area, with all that lies in them."""
        ids = self.held[number][first : last + 1]
        del self.held[number][first : last + 1]
        for one in ids:
            self._forget(one)

    def home_of(self, thing_id: str) -> int:
        """Return the number of the area a thing lies in, NONE where it has no row."""
        return self._home_of.get(thing_id, NONE)

    def number_of(self, area_id: str) -> int:
        """Return the number of an area, NONE for what is none."""
        return self._number_of.get(area_id, NONE)

    def area_of(self, number: int) -> str:
        """Return the id of the area with a number."""
        return self._area_of[number]

    def in_area(self, number: int) -> list[str]:
        """Return what lies in an area."""
        return self.held.get(number, [])

    def beside(self, thing_id: str, step: int) -> str:
        """Return the row so many steps away in the same area, "" beyond its ends."""
        ids = self.in_area(self.home_of(thing_id))
        at = ids.index(thing_id) + step if ids else NONE
        return ids[at] if 0 <= at < len(ids) else ""

    def _forget(self, thing_id: str) -> None:
        self._home_of.pop(thing_id, None)
        for one in self.held.pop(self.number_of(thing_id), ()):
            self._forget(one)

    def from_top(self, held: Held) -> Iterator[int]:
        """Yield the numbers of the areas, each before those that lie in it."""
        waiting = [TOP]
        while waiting:
            number = waiting.pop()
            if number in held:
                yield number
                inner = map(self.number_of, held[number])
                waiting += [one for one in inner if one != NONE]
