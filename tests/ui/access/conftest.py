"""The window with the sample, in all its places."""

import pytest
from PySide6.QtWidgets import QApplication

from openspace import commands
from openspace.commands.drafts import RoomDraft
from openspace.gathering import marketplace, rooms, slots
from tests.ui.day.conftest import lay_out
from tests.ui.doing.conftest import _usual_comfort
from tests.ui.main_window.conftest import at_sample, window

__all__ = ["SITUATIONS", "_usual_comfort", "at_sample", "situation", "window"]


def _chosen(window):
    window.go("boards")
    view = window.panels.boards().view
    view.doings.basic.choose_all()


def _beside(page):
    def open_it(window):
        window.go("boards")
        boards = window.panels.boards()
        boards.view.doings.basic.step(True)
        boards.view.doings.basic.peel()
        boards.beside.open_page(page)

    return open_it


def _does(does):
    def do(window):
        window.go("boards")
        does(window.panels.boards().view.doings)

    return do


def _writing(window):
    window.go("boards")
    view = window.panels.boards().view
    view.doings.basic.step(True)
    view.doings.basic.reword_chosen()


def _new(window):
    window.go("start")
    window.panels.start.show_new()


def _over(name):
    def open_it(window):
        window.go("boards")
        window.todo[name].trigger()

    return open_it


def _day(window):
    lay_out(window.bridge.gathering)
    window.go("day")
    group = next(iter(window.panels.panel("day").page.groups.cards))
    commands.join_group(window.bridge.gathering, group, name="Ada")
    commands.announce(window.bridge.gathering, text="Lunch is in the yard")


def _report(window):
    _day(window)
    day = window.panels.panel("day")
    day.show_report(next(iter(day.page.groups.cards)))


def _wall(window):
    gathering = window.bridge.gathering
    commands.lay_out_day(gathering, starts="10:00", minutes=60, pause=15, count=2)
    commands.add_rooms(gathering, [RoomDraft("Hall", 1), RoomDraft("Garden")])
    commands.post_topic(gathering, "Can a meeting be kind?", convenor="Ada")
    [slot, _later], [room, _other] = slots(gathering), rooms(gathering)
    topic = marketplace(gathering)[0]
    commands.count_hands(gathering, topic.id, more=5)
    commands.place_topic(gathering, topic.id, slot=slot.id, room=room.id)
    window.go("wall")
    panel = window.panels.panel("wall")
    panel.count()


def _goes_to(place):
    return lambda window: window.go(place)


SITUATIONS = {
    **{
        place: _goes_to(place)
        for place in ("start", "gathering", "marketplace", "boards", "themes", "harvest", "people")
    },
    "a day": _day,
    "a report": _report,
    "wall": _wall,
    "wall not laid out": _goes_to("wall"),
    "new gathering": _new,
    "things chosen": _chosen,
    **{f"beside: {page}": _beside(page) for page in ("about", "outline", "bin", "history")},
    "find": _does(lambda do: do.find.find()),
    "as a list": _does(lambda do: do.find.outline()),
    "as it was": _does(lambda do: do.find.history()),
    "writing": _writing,
    **{name: _over(name) for name in ("palette", "keys", "settings")},
}


@pytest.fixture(params=SITUATIONS)
def situation(request, at_sample, qtbot):
    """Return the window in each of its situations."""
    SITUATIONS[request.param](at_sample)
    QApplication.processEvents()
    return at_sample
