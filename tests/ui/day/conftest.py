"""A day to run: two slots, two rooms, three groups, and a clock that is put forward by hand."""

import pytest
from PySide6.QtWidgets import QApplication

from openspace import commands
from openspace.commands import day as commands_of_day
from openspace.gathering import people_in, person_called
from openspace.model import Breakout
from tests.wrist import Wrist, worn
from ui.day.panel import DayPanel
from ui.widgets import countdown


@pytest.fixture
def wrist(monkeypatch) -> Wrist:
    wrist = worn(monkeypatch, commands_of_day)
    monkeypatch.setattr(countdown, "now", lambda: wrist.shown)
    return wrist


@pytest.fixture
def beeps(monkeypatch):
    heard = []
    monkeypatch.setattr(QApplication, "beep", lambda: heard.append("beep"))
    return heard


class Day(DayPanel):
    """The panel, with its gathering and its groups at hand."""

    def __init__(self, bridge):
        super().__init__(bridge)
        self.bridge = bridge
        self.gathering = bridge.gathering
        self.refusals: list[str] = []
        self.boards_asked: list[str] = []
        bridge.refused.connect(self.refusals.append)
        self.board_asked.connect(self.boards_asked.append)

    @property
    def cards(self):
        """The cards of the groups that are shown, in their order."""
        return list(self.page.groups.cards.values())

    @property
    def stations(self):
        """The buttons of the phases, by what they say."""
        return {button.text(): button for button in self.page.phases.buttons}

    def names(self, card):
        group = self.gathering.plan.get(Breakout, card.words.group)
        return [person.name for person in people_in(self.gathering, group)]

    def group(self, card):
        return self.gathering.plan.get(Breakout, card.words.group)

    def person(self, name) -> str:
        found = person_called(self.gathering, name)
        assert found is not None
        return found.id


def lay_out(gathering):
    """Lay out the day on a gathering."""
    slots = commands.lay_out_day(gathering, starts="10:00", minutes=60, pause=15, count=2)
    rooms = [commands.add_room(gathering, name=name, capacity=2) for name in ("Hall", "Attic")]
    spots = ((0, 0), (0, 1), (1, 0))
    asked = (("Who cares?", "Sam"), ("Whose data?", "Bo"), ("Who pays?", "Cy"))
    for (question, who), (slot, room) in zip(asked, spots, strict=True):
        topic = commands.post_topic(gathering, question, convenor=who)
        commands.place_topic(gathering, topic, slot=slots[slot], room=rooms[room])


@pytest.fixture
def empty_day(qtbot, in_new):
    yield from _shown(qtbot, in_new)


@pytest.fixture
def day(qtbot, in_new, wrist):
    lay_out(in_new.gathering)
    yield from _shown(qtbot, in_new)


def _shown(qtbot, bridge):
    day = Day(bridge)
    qtbot.addWidget(day)
    day.resize(1196, 664)
    with qtbot.waitExposed(day):
        day.show()
    day.activateWindow()
    qtbot.waitUntil(day.isActiveWindow)
    yield day
    if day.projector is not None:
        day.projector.close()
