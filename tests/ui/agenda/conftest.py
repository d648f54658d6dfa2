"""What tests of the wall stand on."""

from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from openspace import commands
from openspace.agenda import Spot
from openspace.commands.drafts import PersonDraft, RoomDraft, TopicDraft
from openspace.gathering import breakouts, marketplace, rooms, slots
from ui.agenda.panel import WallPanel

LEFT = Qt.MouseButton.LeftButton
QUESTIONS = ("Can a meeting be kind?", "Who pays for prevention?", "How do we grieve?", "And then?")


class Sight:
    """The wall as a person sees it, and what hands do there."""

    def __init__(self, panel, bridge, qtbot):
        self.panel, self.bridge, self.qtbot = panel, bridge, qtbot
        self.table = panel.stage.table
        self.waiting = panel.stage.waiting.waiting

    @property
    def gathering(self):
        return self.bridge.gathering

    def spot(self, slot, room):
        return Spot(slots(self.gathering)[slot].id, rooms(self.gathering)[room].id)

    def topic(self, rank):
        return next(
            one for one in marketplace(self.gathering) if one.question == QUESTIONS[rank]
        ).id

    def place(self, rank, slot, room):
        spot = self.spot(slot, room)
        return commands.place_topic(
            self.gathering, self.topic(rank), slot=spot.slot, room=spot.room
        )

    def shown(self):
        """Return what stands where, as {(slot, room): questions}."""
        rows = [slot.id for slot in self.panel.wall.slots]
        columns = [room.id for room in self.panel.wall.rooms]
        return {
            (rows.index(spot.slot), columns.index(spot.room)): [one.question for one in cards]
            for spot, cards in self.panel.wall.cards.items()
        }

    def waits(self):
        return [one.question for one in self.panel.wall.waiting]

    def cell(self, slot, room):
        """Return the middle of a cell, in the viewport of the wall."""
        index = self.table.wall_model.at(self.spot(slot, room))
        return self.table.visualRect(index).center()

    def chip(self, rank):
        return self.waiting.visualRect(self.waiting.topics.index(rank)).center()

    def click(self, slot, room):
        self.qtbot.mouseClick(self.table.viewport(), LEFT, pos=self.cell(slot, room))

    def carry(self, view, start, to, *, drop=True):
        """Press in a view, move the mouse to a place of the wall's viewport, and let go there."""
        end = view.viewport().mapFromGlobal(self.table.viewport().mapToGlobal(to))
        self.carry_to(view, start, end, drop=drop)

    def carry_to(self, view, start, end, *, drop=True):
        port = view.viewport()
        self.qtbot.mousePress(port, LEFT, pos=start)
        for step in (1, 2, 3):
            self.qtbot.mouseMove(port, pos=start + (end - start) * step / 3)
        if drop:
            self.qtbot.mouseRelease(port, LEFT, pos=end)

    def go(self, slot, room):
        self.table.setFocus()
        self.table.go_to(self.spot(slot, room))

    def press(self, *keys):
        for key in keys:
            focused: Any = QApplication.focusWidget()
            QTest.keyClick(focused, key)

    def choose(self, name):
        """Choose an entry of the menu that is open."""
        popped: Any = QApplication.activePopupWidget()
        assert isinstance(popped, QMenu)
        action = next(one for one in popped.actions() if one.text().split("\t")[0] == name)
        action.trigger()
        popped.close()

    def counted(self):
        """Wait until what is wrong is counted."""
        self.qtbot.waitUntil(lambda: not self.panel._counting.isActive())
        return self.panel.figures


@pytest.fixture
def empty(qtbot, in_new):
    """The wall of a gathering with four topics and no times or places yet."""
    names = ("Ada", "Bo", "Cy", "Di")
    commands.add_people(in_new.gathering, [PersonDraft(name) for name in names])
    wanted = (("Ada", "Bo", "Cy"), ("Ada", "Bo"), ("Cy",), ())
    commands.post_topics(
        in_new.gathering,
        [
            TopicDraft(question, (convenor,), joining)
            for question, convenor, joining in zip(
                QUESTIONS, ("Di", "Di", "Ada", "Bo"), wanted, strict=True
            )
        ],
    )
    panel = WallPanel(in_new)
    qtbot.addWidget(panel)
    panel.resize(1196, 664)
    with qtbot.waitExposed(panel):
        panel.show()
    panel.activateWindow()
    return Sight(panel, in_new, qtbot)


@pytest.fixture
def day(empty):
    """The same with three slots and three rooms: of two, of twenty and of unknown seats."""
    commands.lay_out_day(empty.gathering, starts="10:00", minutes=60, pause=15, count=3)
    drafts = [RoomDraft("Attic", 2), RoomDraft("Hall", 20), RoomDraft("Garden")]
    commands.add_rooms(empty.gathering, drafts)
    empty.table.setFocus()
    QApplication.processEvents()
    return empty


@pytest.fixture
def groups():
    return lambda sight: breakouts(sight.gathering)


__all__ = ["LEFT", "QUESTIONS", "QPoint", "Sight"]
