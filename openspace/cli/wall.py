"""The wall of the day as plain data and as lines to read."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import TypedDict

from openspace.agenda import (
    clashes,
    cost_of,
    name_of,
    places_of,
    question_of,
    suggest_timetable,
)
from openspace.commands import accept_timetable
from openspace.gathering import (
    Gathering,
    breakouts,
    heads_of,
    marketplace,
    rooms,
    slots,
    unplaced,
)
from openspace.model import Topic
from openspace.words import _


class Placed(TypedDict):
    """A topic with its slot and room, as people call them."""

    question: str
    slot: str
    room: str


class Counted(TypedDict):
    """A number, as the wall stands and with what is suggested."""

    before: int
    after: int


class ShownWall(TypedDict):
    """All that ``openspace agenda --json`` prints."""

    placements: list[Placed]
    waiting: list[str]
    lost: Counted
    torn: Counted
    warnings: list[str]


def copy_of(gathering: Gathering) -> Gathering:
    """Return a gathering with the same plan, to try things on."""
    copy = Gathering()
    copy.plan.apply(gathering.plan.update_since(), "original")
    return copy


def suggest_on(gathering: Gathering) -> None:
    """Place the topics of a gathering as is suggested, as one step."""
    places = suggest_timetable(question_of(gathering)).places
    accept_timetable(gathering, {topic: (spot.slot, spot.room) for topic, spot in places.items()})


def as_data(gathering: Gathering, before: Gathering) -> ShownWall:
    """Return the wall as plain data, with what it cost before."""
    (lost_before, torn_before), (lost, torn) = _costs(before), _costs(gathering)
    return {
        "placements": list(_placements(gathering)),
        "waiting": [topic.question for topic in unplaced(gathering)],
        "lost": {"before": lost_before, "after": lost},
        "torn": {"before": torn_before, "after": torn},
        "warnings": [clash.sentence for clash in clashes(gathering)],
    }


def _costs(gathering: Gathering) -> tuple[int, int]:
    return cost_of(question_of(gathering), places_of(gathering))


def hints(gathering: Gathering) -> list[str]:
    """Return what is missing for a timetable, each with a way out."""
    times = [slot for slot in slots(gathering) if not slot.rest]
    sentences = {
        _("There are no topics yet; post some on the marketplace."): marketplace(gathering),
        _("There are no slots yet; add times to the day."): times,
        _("There are no rooms yet; add places to meet in."): rooms(gathering),
    }
    return [sentence for sentence, there in sentences.items() if not there]


def as_text(data: ShownWall, before: ShownWall) -> str:
    """Return the same as lines to read; topics that have moved say where they were before."""
    return "\n".join([*_groups(data, before), *_rest(data)])


def _placements(gathering: Gathering) -> Iterator[Placed]:
    topics, heads = gathering.plan.records(Topic), heads_of(gathering)
    times = {slot.id: (rank, name_of(slot)) for rank, slot in enumerate(slots(gathering))}
    places = {room.id: (rank, room.name) for rank, room in enumerate(rooms(gathering))}
    for group in sorted(breakouts(gathering), key=lambda one: (times[one.slot], places[one.room])):
        yield {
            "question": topics[heads[group.topic]].question,
            "slot": times[group.slot][1],
            "room": places[group.room][1],
        }


def _groups(data: ShownWall, before: ShownWall) -> Iterator[str]:
    stood = defaultdict(list)
    for placed in before["placements"]:
        stood[placed["question"]].append(_("{slot}, {room}").format(**placed))
    for slot, here in groupby(data["placements"], key=lambda placed: placed["slot"]):
        yield slot
        for placed in here:
            line = f"  {_flat(placed['room'])}: {_flat(placed['question'])}"
            yield line + _moved(_("{slot}, {room}").format(**placed), stood[placed["question"]])


def _moved(here: str, before: Sequence[str]) -> str:
    if here in before:
        return ""
    there = _("; ").join(before) or _("waiting")
    return " " + _("(before: {place})").format(place=_flat(there))


def _rest(data: ShownWall) -> Iterator[str]:
    if data["waiting"]:
        yield _("Waiting")
        yield from (f"  {_flat(question)}" for question in data["waiting"])
    yield from ("", _cost(_("Wishes lost: {n}"), data["lost"]))
    yield _cost(_("People torn: {n}"), data["torn"])
    if data["warnings"]:
        yield from ("", _("Warnings"))
        yield from (f"- {_flat(sentence)}" for sentence in data["warnings"])


def _cost(words: str, counted: Counted) -> str:
    before, after = counted["before"], counted["after"]
    return words.format(n=after if before == after else f"{before} -> {after}")


def _flat(words: str) -> str:
    return " ".join(words.split())
