"""A small day to take along: two groups in a slot, a break, and one more group."""

from dataclasses import dataclass

from openspace import commands
from openspace.commands.drafts import PersonDraft, SlotDraft, TopicDraft
from openspace.gathering import Gathering, person_called
from openspace.model import Consent

TRUST, TIME, MONEY = "How do we build trust?", "Who has time?", "Who pays?"
PEOPLE = ("Ada", "Ben", "Cleo", "Dan")


@dataclass(frozen=True)
class Day:
    """A gathering with its slots, rooms, topics and groups by their rank."""

    gathering: Gathering
    slots: list[str]
    rooms: list[str]
    topics: list[str]
    groups: list[str]

    def consent(self, name: str, consent: Consent) -> None:
        person = person_called(self.gathering, name)
        assert person is not None
        commands.give_consent(self.gathering, [person.id], consent=consent, on=True)


def a_day(*, date: str = "2026-11-17", zone: str = "Europe/Berlin") -> Day:
    gathering = Gathering()
    commands.describe_gathering(
        gathering, title="Days after", date=date, zone=zone, place="Town hall"
    )
    mails = [PersonDraft(name, email=f"{name.casefold()}@example.org") for name in PEOPLE[:3]]
    commands.add_people(gathering, [*mails, PersonDraft(PEOPLE[3])])
    topics = commands.post_topics(
        gathering,
        [
            TopicDraft(TRUST, ("Ada",), ("Cleo", "Dan"), details="Bring a story.", tags=("trust",)),
            TopicDraft(TIME, ("Ben",), ("Cleo",)),
            TopicDraft(MONEY),
        ],
    )
    slots = commands.add_slots(
        gathering,
        [
            SlotDraft("Slot 1", "10:00", "11:00"),
            SlotDraft("Coffee", "11:00", "11:15", rest=True),
            SlotDraft("Slot 2", "11:15", "12:15"),
        ],
    )
    rooms = [
        commands.add_room(gathering, name="Room 1", capacity=20, link="https://zoom.example/j/1"),
        commands.add_room(gathering, name="Hall", capacity=60),
    ]
    groups = [
        commands.place_topic(gathering, topics[0], slot=slots[0], room=rooms[0]),
        commands.place_topic(gathering, topics[1], slot=slots[0], room=rooms[1]),
        commands.place_topic(gathering, topics[2], slot=slots[2], room=rooms[0]),
    ]
    return Day(gathering, slots, rooms, topics, groups)
