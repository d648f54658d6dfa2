"""Marketplaces to take pictures of: a day's topics, two being merged, three hundred of them."""

import random
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtTest import QTest

from openspace import commands
from openspace.commands.drafts import RoomDraft, SlotDraft, TopicDraft
from openspace.gathering import Gathering, marketplace
from ui.main_window import MainWindow
from ui.marketplace.panel import MarketplacePanel

_TOPICS = (
    ("How do we commission social care after this?", "Ada", 17, (0, 0)),
    ("Can a meeting be kind?", "Bo", 12, (2, 0)),
    ("How do volunteers stay once the crisis is over?", "Cy", 14, (2, 1)),
    ("Keeping volunteers in the street groups", "Dee", 8, None),
    ("What did the street groups teach the council?", "Eli; Fay", 11, (0, 1)),
    ("Data: whose is it, and who decides?", "Gil", 19, (1, 0)),
    ("Who was never in the room?", "Hal", 9, None),
    ("What would we stop doing if nobody asked for it?", "Ida", 6, None),
)
_SAID = """
    trust budget school water neighbours repair listening conflict energy climate housing buses
    carers minutes elections libraries gardens meetings phones archives courts playgrounds
"""
_MANY = 300
MARKET = "marketplace"


def fill(gathering: Gathering) -> None:
    """Post a day's topics beside those of the sample, most of them placed."""
    slots = commands.add_slots(
        gathering,
        [SlotDraft("", f"{9 + hour}:30".zfill(5), f"{10 + hour}:30") for hour in range(3)],
    )
    rooms = commands.add_rooms(gathering, [RoomDraft(f"Room {rank}") for rank in (1, 2, 3)])
    [first] = marketplace(gathering)
    commands.count_hands(gathering, first.id, more=23)
    commands.place_topic(gathering, first.id, slot=slots[1], room=rooms[2])
    drafts = [TopicDraft(question, tuple(names.split("; "))) for question, names, *_ in _TOPICS]
    made = commands.post_topics(gathering, drafts)
    for topic, (_question, _names, hands, spot) in zip(made, _TOPICS, strict=True):
        commands.count_hands(gathering, topic, more=hands)
        if spot is not None:
            commands.place_topic(gathering, topic, slot=slots[spot[0]], room=rooms[spot[1]])
    commands.park_topic(gathering, made[-1], parked=True)
    commands.describe_topic(gathering, made[2], tags=("care", "time"))


def visit_markets(window: MainWindow, path: Path) -> Iterator[str]:
    """Open a sample of its own and fill its marketplace; yield the name of each picture."""
    window.bridge.sample(path)
    fill(window.bridge.gathering)
    window.toast.hide()
    window.go(MARKET)
    window.activateWindow()
    QTest.qWaitForWindowActive(window)
    panel = window.panels.panel(MARKET)
    if not isinstance(panel, MarketplacePanel):
        return
    panel.post_bar.question.setFocus()
    panel.alike.look()
    yield MARKET
    topics = [topic.topic for topic in panel.topics]
    panel.doings.ask_to_merge(topics[3], topics[4])
    yield "marketplace-merge"
    panel.doings.openings.forget()
    many(window.bridge.gathering)
    yield "marketplace-many"


def many(gathering: Gathering) -> None:
    """Post so many topics that nobody reads them all."""
    luck = random.Random(5)
    commands.post_topics(gathering, [TopicDraft(said(luck), (f"P{n % 90}",)) for n in range(_MANY)])


def said(luck: random.Random) -> str:
    """Return a question of some length."""
    return f"How do we think of {' and '.join(luck.sample(_SAID.split(), luck.randint(2, 6)))}?"
