"""Days to take pictures of: a wall not laid out yet, a believable one, one with a suggestion."""

import random
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtTest import QTest

from openspace import commands
from openspace.commands.drafts import PersonDraft, RoomDraft, SlotDraft, TopicDraft
from openspace.gathering import Gathering, breakouts, marketplace, rooms, slots
from openspace.opening import new_gathering
from ui.agenda.panel import WallPanel
from ui.main_window import MainWindow

WALL = "wall"

_QUESTIONS = (
    "How do we commission social care after this?",
    "What did the street groups teach the council?",
    "Data: whose is it, and who decides?",
    "What kind of leadership is needed in public services now?",
    "Can a meeting be kind?",
    "How do volunteers stay once the crisis is over?",
    "Who pays for prevention?",
    "Who was never in the room?",
    "How do we keep the street groups going?",
    "What would a school look like that the whole town runs?",
    "How can carers rest?",
    "What do we stop doing, so that there is time for the rest?",
    "Where do young people decide, and not only speak?",
    "How do we tell each other the truth about money?",
    "What does a good handover need?",
    "Buses, lifts, bicycles: how does everybody get there?",
    "How do small charities and large hospitals work as equals?",
    "Which rules did we bend, and which should stay bent?",
    "How do we grieve together?",
    "What happens on Monday?",
)
_WITH = "How localised will leadership need to become, and who says so?"
_NAMES = (
    *("Amina Yusuf", "Ben Carver", "Chen Li", "Dilys Owen", "Ewan Ross", "Farah Aziz"),
    *("Grace Obi", "Hamid Noor", "Ines Prado", "Joan Pike", "Kofi Mensah", "Lena Vogt"),
    *("Moira Kane", "Nils Berg", "Omar Said", "Priya Nair", "Ruth Adler", "Sam Doyle"),
)
_A_LOOK_MS = 100
_ROOMS = (("Room 1", 20), ("Room 2", 12), ("Room 3", 15), ("Library", 10), ("Hall", 60))


def visit_walls(window: MainWindow, path: Path) -> Iterator[str]:
    """Open a gathering of its own and go through its day; yield the name of each picture."""
    title, asked = (
        "Build back better, 2nd gathering",
        "What will it take to lead in the days after?",
    )
    window.bridge.take(
        lambda: new_gathering(path, title=title, question=asked, date="2026-11-17", mode="chatham")
    )
    gathering = window.bridge.gathering
    post_topics(gathering)
    window.toast.hide()
    window.go(WALL)
    yield "wall-empty"
    lay_out(gathering)
    place_topics(gathering)
    yield WALL
    panel = window.panels.panel(WALL)
    timetable = panel.timetable if isinstance(panel, WallPanel) else None
    if timetable is None:
        return
    timetable.ask()
    while timetable.suggesting.is_running:
        QTest.qWait(_A_LOOK_MS)
    yield "wall-suggested"


def post_topics(gathering: Gathering, *, seed: int = 4) -> None:
    """Post twenty questions that people of a few camps want to join."""
    dice = random.Random(seed)
    names = [*_NAMES, *(f"Guest {number}" for number in range(1, 43))]
    commands.add_people(gathering, [PersonDraft(name) for name in names])
    drafts = []
    for rank, question in enumerate(_QUESTIONS):
        camp = names[rank % 4 :: 4]
        size = max(3, 15 - rank // 2 + dice.randint(-3, 3))
        wanting = dice.sample(camp, min(len(camp), size)) + dice.sample(names, 2)
        drafts.append(TopicDraft(question, (_NAMES[rank % 16],), tuple(dict.fromkeys(wanting))))
    commands.post_topics(gathering, drafts)
    other = commands.post_topic(gathering, _WITH, convenor=_NAMES[17])
    main = next(one for one in marketplace(gathering) if one.question == _QUESTIONS[3])
    commands.merge_topics(gathering, main=main.id, complementary=other)


def lay_out(gathering: Gathering) -> None:
    """Lay out five slots with a lunch break, and six rooms."""
    times = (("10:00", "11:00"), ("11:15", "12:15"), ("13:30", "14:30"), ("14:45", "15:45"))
    drafts = [
        SlotDraft(f"Slot {rank}", *pair)
        for rank, pair in enumerate((*times, ("16:00", "17:00")), start=1)
    ]
    commands.add_slots(gathering, drafts)
    commands.add_slot(gathering, label="Lunch", starts="12:15", ends="13:30", rest=True)
    commands.add_rooms(gathering, [RoomDraft(name, seats) for name, seats in _ROOMS])
    commands.add_room(gathering, name="Online", capacity=40, link="https://zoom.us/j/1")


def place_topics(gathering: Gathering) -> None:
    """Place all topics but three, as people do: nobody looks who wants what."""
    dice = random.Random(11)
    open_slots = [slot.id for slot in slots(gathering) if not slot.rest]
    spots = [(slot, room.id) for slot in open_slots for room in rooms(gathering)]
    dice.shuffle(spots)
    for topic, (slot, room) in zip(marketplace(gathering)[:-3], spots, strict=False):
        commands.place_topic(gathering, topic.id, slot=slot, room=room)
    pinned = next(one for one in breakouts(gathering) if one.topic == marketplace(gathering)[5].id)
    commands.pin_breakout(gathering, pinned.id, pinned=True)
