"""Taking a table into a gathering: all of it as one step, or nothing with the reason why."""

from collections.abc import Callable, Collection, Sequence
from typing import NamedTuple, TypeVar

from openspace.commands import add_people, add_rooms, add_slots, take_up_topics
from openspace.commands.drafts import PersonDraft, RoomDraft, SlotDraft
from openspace.commands.naming import name_key
from openspace.errors import BadInputError
from openspace.gathering import Gathering, rooms, slots
from openspace.intake.kinds import Kind
from openspace.intake.people import people_in
from openspace.intake.reading import Reading
from openspace.intake.rooms import rooms_in
from openspace.intake.slots import slots_in
from openspace.intake.tables import Table
from openspace.intake.topics import topics_in
from openspace.model import Person, Room, Slot, Topic
from openspace.words import _, ngettext

D = TypeVar("D", SlotDraft, RoomDraft)
Key = tuple[str, ...]


class Taken(NamedTuple):
    """What came of taking in a table.

    ``added`` and ``known`` are the ids of what is new and of what was there before; ``remarks``
    are sentences on what was passed over.
    """

    kind: Kind
    added: tuple[str, ...]
    known: tuple[str, ...]
    remarks: tuple[str, ...] = ()

    def sentences(self) -> list[str]:
        """Return all there is to say about it, the counts first."""
        known = [_known(self.kind, len(self.known))] if self.known else []
        return [_added(self.kind, len(self.added)), *known, *self.remarks]


def take_in(gathering: Gathering, table: Table, kind: Kind) -> Taken:
    """Take in a table of people, topics, slots or rooms as one step of undo.

    Raises :class:`BadInputError` with a sentence, and takes in nothing, where the table cannot be
    used as it stands. What is known already is not made twice.
    """
    return _TAKERS[kind](gathering, table)


def _take_people(gathering: Gathering, table: Table) -> Taken:
    reading = people_in(table)
    before = set(gathering.plan.records(Person))
    ids = add_people(gathering, reading.drafts)
    remarks = (*reading.remarks, *_taken_for_others(gathering, reading, ids))
    return _taken("people", before, ids, remarks)


def _taken_for_others(
    gathering: Gathering, reading: Reading[PersonDraft], ids: Sequence[str]
) -> list[str]:
    """Return a sentence for each row whose e-mail address is that of somebody of another name."""
    names = {one.id: one.name for one in gathering.plan.records(Person).values()}
    sentence = _("Row {row}: “{name}” has the address of “{other}” and was taken for them.")
    return [
        sentence.format(row=row, name=draft.name, other=names[person])
        for (row, draft), person in zip(reading.rows, ids, strict=True)
        if name_key(draft.name) != name_key(names[person])
    ]


def _take_topics(gathering: Gathering, table: Table) -> Taken:
    reading = topics_in(table)
    before, people = set(gathering.plan.records(Topic)), len(gathering.plan.records(Person))
    ids = take_up_topics(gathering, reading.drafts)
    new = len(gathering.plan.records(Person)) - people
    told = ngettext("{n} person named in it is new.", "{n} people named in it are new.", new)
    return _taken("topics", before, ids, (*([told] if new else ()), *reading.remarks))


def _take_slots(gathering: Gathering, table: Table) -> Taken:
    reading = slots_in(table, gathering.invitation.date)
    known = {_when(slot): slot.id for slot in slots(gathering)}
    new = _new(reading, known, _when)
    known |= zip(new, add_slots(gathering, list(new.values())) if new else [], strict=True)
    ids = [known[_when(draft)] for draft in reading.drafts]
    return _taken("slots", set(known.values()) - {known[key] for key in new}, ids, reading.remarks)


def _take_rooms(gathering: Gathering, table: Table) -> Taken:
    reading = rooms_in(table)
    known = {_where(room): room.id for room in rooms(gathering)}
    new = _new(reading, known, _where)
    known |= zip(new, add_rooms(gathering, list(new.values())) if new else [], strict=True)
    ids = [known[_where(draft)] for draft in reading.drafts]
    return _taken("rooms", set(known.values()) - {known[key] for key in new}, ids, reading.remarks)


def _when(slot: Slot | SlotDraft) -> tuple[str, ...]:
    return (name_key(slot.label), slot.day, slot.starts, slot.ends)


def _where(room: Room | RoomDraft) -> tuple[str, ...]:
    return (name_key(room.name),)


def _new(reading: Reading[D], known: Collection[Key], key_of: Callable[[D], Key]) -> dict[Key, D]:
    """Return what is not known yet, each once.

    Raises :class:`BadInputError` where two rows are about the same but do not say the same.
    """
    new: dict[Key, D] = {}
    for row, draft in reading.rows:
        key = key_of(draft)
        if key not in known and new.setdefault(key, draft) != draft:
            sentence = _("Row {row} is about “{name}” again but differs; name one otherwise.")
            raise BadInputError(sentence.format(row=row, name=draft[0]))
    return new


def _taken(kind: Kind, before: set[str], ids: Sequence[str], remarks: tuple[str, ...]) -> Taken:
    once = dict.fromkeys(ids)
    again = ngettext(
        "{n} row was about one named before.",
        "{n} rows were about some named before.",
        len(ids) - len(once),
    )
    return Taken(
        kind,
        added=tuple(one for one in once if one not in before),
        known=tuple(one for one in once if one in before),
        remarks=(*([again] if len(ids) > len(once) else ()), *remarks),
    )


def _added(kind: Kind, count: int) -> str:
    return {
        "people": ngettext("{n} person was added.", "{n} people were added.", count),
        "topics": ngettext("{n} topic was posted.", "{n} topics were posted.", count),
        "slots": ngettext("{n} slot was added.", "{n} slots were added.", count),
        "rooms": ngettext("{n} room was added.", "{n} rooms were added.", count),
    }[kind]


def _known(kind: Kind, count: int) -> str:
    if kind in {"people", "topics"}:
        return ngettext(
            "{n} was known already; only what was missing was filled in.",
            "{n} were known already; only what was missing was filled in.",
            count,
        )
    return ngettext(
        "{n} was there already and stays as it is.",
        "{n} were there already and stay as they are.",
        count,
    )


_TAKERS: dict[Kind, Callable[[Gathering, Table], Taken]] = {
    "people": _take_people,
    "topics": _take_topics,
    "slots": _take_slots,
    "rooms": _take_rooms,
}
