"""What a topic's card shows, as data; all cards are looked up in one go."""

from collections import defaultdict
from collections.abc import Iterable, Sequence

import msgspec

from openspace.gathering import (
    Gathering,
    boards,
    breakouts,
    heads_of,
    notes_of,
    rooms,
    slots,
    stacks,
)
from openspace.gathering.interest import counted
from openspace.model import Breakout, Person, Topic
from openspace.words import _


class Question(msgspec.Struct, frozen=True):
    """A question and the id of its topic."""

    topic: str
    words: str


class TopicWords(msgspec.Struct, frozen=True, kw_only=True):
    """A topic on the marketplace: its questions, who convenes it, who wants it, where it meets.

    ``names`` are the convenors' names where the gathering names people, else empty; ``notes`` is
    None while it has no board. ``places`` say when and where it meets ("10:30 · Hall");
    ``waits`` tells that it meets nowhere yet though there are times.
    """

    question: Question
    complementary: tuple[Question, ...] = ()
    convenors: int = 0
    names: tuple[str, ...] = ()
    board: str = ""
    notes: int | None = None
    interest: int = 0
    places: tuple[str, ...] = ()
    waits: bool = False
    parked: bool = False
    details: str = ""
    link: str = ""
    tags: tuple[str, ...] = ()
    posted: str = ""

    @property
    def topic(self) -> str:
        """The id of the topic."""
        return self.question.topic

    def holds(self, topic: str) -> bool:
        """Tell whether a topic was merged into this one."""
        return any(one.topic == topic for one in self.complementary)


def topics_in_words(gathering: Gathering) -> list[TopicWords]:
    """Return all cards of the marketplace, in order, those in the parking lot too."""
    looked = _Looked(gathering)
    return [looked.in_words(stack) for stack in stacks(gathering)]


class _Looked:
    """What the cards need of a gathering, looked up once for all of them."""

    def __init__(self, gathering: Gathering) -> None:
        self._gathering = gathering
        self._people = gathering.plan.records(Person)
        self._named = gathering.invitation.mode == "named"
        self._boards: dict[str, str] = {}
        for board in boards(gathering):
            self._boards.setdefault(board.topic, board.id)
        self._slots = {slot.id: slot for slot in slots(gathering)}
        self._ranks = {slot: rank for rank, slot in enumerate(self._slots)}
        self._timed = any(not slot.rest for slot in self._slots.values())
        self._rooms = {room.id: room.name for room in rooms(gathering)}
        self._groups: defaultdict[str, list[Breakout]] = defaultdict(list)
        heads = heads_of(gathering) if self._timed else {}
        for group in breakouts(gathering) if self._timed else ():
            self._groups[heads[group.topic]].append(group)

    def in_words(self, stack: Sequence[Topic]) -> TopicWords:
        """Return the card of a topic, given with those merged into it."""
        topic = stack[0]
        hosts = [one for one in _convenors(stack) if one in self._people]
        board = next((self._boards[one.id] for one in stack if one.id in self._boards), "")
        places = self._places(topic)
        return TopicWords(
            question=Question(topic.id, topic.question),
            complementary=tuple(Question(other.id, other.question) for other in stack[1:]),
            convenors=len(hosts),
            names=tuple(self._people[one].name for one in hosts) if self._named else (),
            board=board,
            notes=self._notes(board) if board else None,
            interest=self._interest(stack),
            places=places,
            waits=self._timed and not places and not topic.parked,
            parked=topic.parked,
            details=topic.details,
            link=topic.link,
            tags=tuple(dict.fromkeys(tag for one in stack for tag in sorted(one.tags))),
            posted=topic.posted,
        )

    def _interest(self, stack: Iterable[Topic]) -> int:
        hands = {person for one in stack for person in one.interested if person in self._people}
        return len(hands) + sum(counted(one.hands) for one in stack)

    def _notes(self, board: str) -> int:
        return sum(1 for note in notes_of(self._gathering, board) if note.text.strip())

    def _places(self, topic: Topic) -> tuple[str, ...]:
        groups = self._groups.get(topic.id, ())
        return tuple(
            _place(self._slots[one.slot].starts or self._slots[one.slot].label, room)
            for one in sorted(groups, key=lambda one: (self._ranks[one.slot], one.id))
            for room in [self._rooms[one.room]]
        )


def _convenors(stack: Iterable[Topic]) -> dict[str, None]:
    return {
        person: None
        for one in stack
        for person in sorted(one.convenors, key=lambda key: (one.convenors[key], key))
    }


def _place(time: str, room: str) -> str:
    if not time:
        return room
    return _("{time} · {room}").format(time=time, room=room)
