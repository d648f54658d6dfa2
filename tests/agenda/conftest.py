"""A gathering with a wall of two slots and two rooms."""

from typing import NamedTuple

import pytest

from openspace import commands
from openspace.commands.drafts import RoomDraft, SlotDraft, TopicDraft
from openspace.gathering import Gathering


class Wall(NamedTuple):
    """A gathering with its slots and rooms, by their ids."""

    gathering: Gathering
    noon: str
    night: str
    hall: str
    attic: str

    def post(self, question: str, *interested: str, convenors: tuple[str, ...] = ()) -> str:
        draft = TopicDraft(question, convenors, interested)
        return commands.post_topics(self.gathering, [draft])[0]

    def place(self, topic: str, slot: str, room: str) -> str:
        return commands.place_topic(self.gathering, topic, slot=slot, room=room)


@pytest.fixture
def wall() -> Wall:
    gathering = Gathering()
    times = [SlotDraft("Noon", "12:00", "13:00"), SlotDraft("Night", "20:00", "21:00")]
    rooms = [RoomDraft("Hall", 40), RoomDraft("Attic", 2)]
    return Wall(
        gathering, *commands.add_slots(gathering, times), *commands.add_rooms(gathering, rooms)
    )
