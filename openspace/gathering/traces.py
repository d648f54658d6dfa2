"""Where a person is to be found in a gathering."""

from collections import Counter
from collections.abc import Iterator

import msgspec

from openspace.document import Document
from openspace.gathering.day import breakouts
from openspace.gathering.erased import NAMES, Erased, sayable, text_key
from openspace.gathering.gathering import Gathering
from openspace.gathering.mentions import Mentions, as_name
from openspace.model import (
    BOARD_RECORDS,
    PLAN_RECORDS,
    Board,
    Breakout,
    Note,
    Person,
    Record,
    Topic,
    Words,
)
from openspace.words import _, ngettext


class TextFound(msgspec.Struct, frozen=True):
    """Words that name the person: where they stand, how they read, and how without the name.

    With ``whole`` it is the whole name or the address, else a word of the name only, which may
    be something else. ``key`` tells the place apart from all others.
    """

    key: str
    where: str
    words: str
    becomes: str
    whole: bool


class Traces(msgspec.Struct, frozen=True):
    """All that a gathering holds of a person.

    ``convenes``, ``interested`` and ``groups`` are questions; ``notes_in`` counts the groups the
    person takes notes in, ``signed`` notes, ``dots`` dots given, ``namesakes`` other people of
    that name.
    """

    person: Person
    namesakes: int
    convenes: list[str]
    interested: list[str]
    groups: list[str]
    notes_in: int
    signed: int
    dots: int
    texts: list[TextFound]


def traces_of(gathering: Gathering, person_id: str) -> Traces:
    """Return where a person is found; raise :class:`UnknownRecordError` where nobody is."""
    person = gathering.plan.get(Person, person_id)
    topics = gathering.plan.records(Topic)
    every_group = gathering.plan.records(Breakout).values()
    groups = [one for one in every_group if person_id in one.people]
    alike = [one for one in gathering.plan.records(Person).values() if _same(one, person)]
    signed, dots = _signed(gathering, Erased(person))
    return Traces(
        person=person,
        namesakes=len(alike) - 1,
        convenes=[one.question for one in topics.values() if person_id in one.convenors],
        interested=[one.question for one in topics.values() if person_id in one.interested],
        groups=[topics[one.topic].question for one in groups if one.topic in topics],
        notes_in=sum(one.note_taker == person_id for one in breakouts(gathering)),
        signed=signed,
        dots=dots,
        texts=[*_texts(gathering, Mentions(person)), *_other_names(gathering, person)],
    )


def _same(one: Person, other: Person) -> bool:
    return as_name(one.name) == as_name(other.name)


def _documents(gathering: Gathering) -> Iterator[tuple[Document, tuple[type[Record], ...], str]]:
    yield gathering.plan, PLAN_RECORDS, ""
    for board in gathering.plan.records(Board).values():
        yield gathering.board(board.id), BOARD_RECORDS, board.title


def _notes(gathering: Gathering) -> Iterator[Note]:
    for document, types, _title in _documents(gathering):
        if Note in types:
            yield from document.records(Note).values()


def _signed(gathering: Gathering, erased: Erased) -> tuple[int, int]:
    notes = list(_notes(gathering))
    dots = sum(
        count
        for note in notes
        for key, count in note.dots.items()
        if erased.is_theirs(key.rpartition("/")[2])
    )
    return sum(erased.is_theirs(note.author) for note in notes), round(dots)


def _texts(gathering: Gathering, mentions: Mentions) -> Iterator[TextFound]:
    found: list[TextFound] = []
    for document, types, title in _documents(gathering):
        for record_type in types:
            if record_type is not Person:
                records = document.records(record_type).values()
                texts = (_text(document.name, record, title, mentions) for record in records)
                found.extend(one for one in texts if one)
    yield from sorted(found, key=lambda one: not one.whole)


def _text(document: str, record: Record, title: str, mentions: Mentions) -> TextFound | None:
    said: list[Words] = [getattr(record, name) for name in sayable(record)]
    said.extend(getattr(record, "tags", ()))
    naming = [words for words in said if mentions.whole(words) or mentions.part(words)]
    if not naming:
        return None
    return TextFound(
        key=text_key(document, record),
        where=_where(record, title),
        words="\n".join(naming),
        becomes="\n".join(map(mentions.without, naming)),
        whole=any(map(mentions.whole, naming)),
    )


def _other_names(gathering: Gathering, person: Person) -> Iterator[TextFound]:
    """Find those who signed or voted with a single word of the name."""
    parts = {as_name(part) for part in Mentions(person).parts}
    names: Counter[str] = Counter()
    for note in _notes(gathering):
        voters = {key.rpartition("/")[2] for key in note.dots}
        names.update(name for name in {note.author, *voters} if as_name(name) in parts)
    for name, count in sorted(names.items()):
        where = ngettext(
            "{n} note signed or voted for as", "{n} notes signed or voted for as", count
        )
        yield TextFound(f"{NAMES}{name}", where, name, "", whole=False)


def _where(record: Record, title: str) -> str:
    places = {
        "invitations": _("Invitation"),
        "topics": _("Topic"),
        "boards": _("Title of a board"),
        "themes": _("Theme"),
        "prose": _("Draft"),
        "slots": _("Slot"),
        "rooms": _("Room"),
        "breakouts": _("Report of a group"),
        "announcements": _("Announcement"),
        "notes": _("Note on “{board}”"),
        "areas": _("Area on “{board}”"),
        "pictures": _("Description of a picture on “{board}”"),
    }
    usual = _("On the board “{board}”") if title else _("In the plan")
    return places.get(record.kind, usual).format(board=title)
