"""The day as iCalendar: an event for each group and each break."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta, tzinfo
from typing import TYPE_CHECKING, NamedTuple

from openspace.errors import BadInputError
from openspace.gathering import (
    Gathering,
    breakouts,
    complementary,
    convenors,
    head_of,
    merged_with,
    rooms,
    slots,
)
from openspace.harvest.harvested import Harvested
from openspace.harvest.names import names_to_give, unnamed
from openspace.harvest.times import Span, span_of, zone_for
from openspace.model import Breakout, Person, Room, Slot, Topic
from openspace.words import _, ngettext

if TYPE_CHECKING:
    from icalendar import Calendar, Event

_MADE_BY = "-//Openspace//Openspace//EN"
_AROUND = timedelta(days=2)


class _Met(NamedTuple):
    """A group with what there is to say of it."""

    breakout: Breakout
    topic: Topic
    slot: Slot
    room: Room


def to_calendar(gathering: Gathering, *, at: datetime | None = None) -> Harvested:
    """Return the day as an iCalendar file; ``at`` is the moment it is made, usually now.

    Who imports it again gets the same events, not more of them. Raises :class:`BadInputError`
    with a sentence where the day or the time zone is not known, or nothing has a time yet.
    """
    from icalendar import Calendar

    zone = zone_for(gathering)
    date = gathering.invitation.date
    spans = {slot.id: span_of(slot, date, zone) for slot in slots(gathering)}
    timed = {slot: span for slot, span in spans.items() if span is not None}
    calendar = Calendar()
    calendar.add("prodid", _MADE_BY)
    calendar.add("version", "2.0")
    calendar.add("x-wr-calname", _on_one_line(gathering.invitation.title))
    for event in _events(gathering, timed, at or datetime.now(UTC)):
        calendar.add_component(event)
    if not calendar.subcomponents:
        raise BadInputError(_("Nothing on the wall has a time yet; place topics in slots first."))
    _tell_zone(calendar, zone, timed)
    return Harvested(calendar.to_ical(), _left_out(gathering, timed))


def _events(gathering: Gathering, spans: dict[str, Span], at: datetime) -> "Iterator[Event]":
    for slot in slots(gathering):
        if slot.rest and slot.id in spans:
            label = _on_one_line(slot.label) or _("Break")
            event = _event(slot.id, label, spans[slot.id], at)
            event.add("transp", "TRANSPARENT")
            yield event
    for met in _all_met(gathering):
        if met.slot.id in spans:
            summary = _on_one_line(met.topic.question)
            event = _event(met.breakout.id, summary, spans[met.slot.id], at)
            _describe(gathering, event, met)
            yield event


def _all_met(gathering: Gathering) -> list[_Met]:
    times = {slot.id: slot for slot in slots(gathering)}
    places = {room.id: room for room in rooms(gathering)}
    order = {one: rank for rank, one in enumerate([*times, *places])}
    found = [
        _Met(one, head_of(gathering, one.topic), times[one.slot], places[one.room])
        for one in breakouts(gathering)
    ]
    return sorted(found, key=lambda met: (order[met.slot.id], order[met.room.id], met.breakout.id))


def _event(record: str, summary: str, span: Span, at: datetime) -> "Event":
    from icalendar import Event

    event = Event()
    event.add("uid", f"{record}@openspace")
    event.add("dtstamp", at.astimezone(UTC).replace(microsecond=0))
    event.add("dtstart", span.starts)
    if span.ends is not None:
        event.add("dtend", span.ends)
    event.add("summary", summary)
    return event


def _describe(gathering: Gathering, event: "Event", met: _Met) -> None:
    place = (met.room.name, gathering.invitation.place)
    event.add("location", ", ".join(_on_one_line(one) for one in place if one.strip()))
    if met.room.link.casefold().startswith(("https://", "http://")):
        event.add("url", "".join(met.room.link.split()))
    if words := "\n\n".join(_said(gathering, met)):
        event.add("description", words)
    tags = sorted({tag for one in merged_with(gathering, met.topic) for tag in one.tags})
    if tags:
        event.add("categories", tags)


def _said(gathering: Gathering, met: _Met) -> Iterator[str]:
    if met.topic.question != _on_one_line(met.topic.question):
        yield met.topic.question
    for other in complementary(gathering, met.topic):
        yield _("With: {question}").format(question=other.question)
    for one in merged_with(gathering, met.topic):
        yield from (words for words in (one.details, one.link) if words.strip())
    names = names_to_give(gathering, convenors(gathering, met.topic))
    if names:
        yield _("Convened by {names}").format(names=", ".join(names))
    if met.room.link.strip():
        yield _("Join here: {link}").format(link=met.room.link)


def _tell_zone(calendar: "Calendar", zone: tzinfo | None, spans: dict[str, Span]) -> None:
    from icalendar import Timezone

    if zone is None or not spans:
        return
    days = [span.starts.date() for span in spans.values()]
    told = Timezone.from_tzinfo(zone, first_date=min(days) - _AROUND, last_date=max(days) + _AROUND)
    calendar.subcomponents.insert(0, told)


def _left_out(gathering: Gathering, spans: dict[str, Span]) -> tuple[str, ...]:
    all_met = _all_met(gathering)
    timeless = sum(met.slot.id not in spans for met in all_met)
    left = []
    if timeless:
        left.append(
            ngettext(
                "One group is left out: its slot has no time yet.",
                "{n} groups are left out: their slots have no time yet.",
                timeless,
            )
        )
    sentence = _("The clocks skip {time} that night; “{slot}” is at {shown} instead.")
    for slot in slots(gathering):
        span = spans.get(slot.id)
        if span is not None and span.skipped:
            shown, label = span.starts.strftime("%H:%M"), _on_one_line(slot.label) or slot.starts
            left.append(sentence.format(time=span.skipped, slot=label, shown=shown))
    people: dict[str, Person] = {
        one.id: one for met in all_met for one in convenors(gathering, met.topic)
    }
    return (*left, *unnamed(gathering, people.values()))


def _on_one_line(words: str) -> str:
    return " ".join(words.split())
