"""The wall by mouse."""

from msgspec.structs import replace
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from openspace import commands
from openspace.gathering import breakouts
from openspace.model import Board
from tests.ui.agenda.conftest import LEFT, QUESTIONS

KIND, PAYS, GRIEVE, THEN = QUESTIONS


def test_a_waiting_topic_is_dragged_to_a_free_place(day):
    day.carry(day.waiting, day.chip(0), day.cell(1, 2))
    assert day.shown() == {(1, 2): [KIND]}
    assert day.waits() == [PAYS, GRIEVE, THEN]
    assert day.gathering.history.undo_label == "Place a topic"


def test_until_the_drop_nothing_is_written_and_the_place_lights_up(day):
    day.carry(day.waiting, day.chip(0), day.cell(1, 2), drop=False)
    assert day.shown() == {}
    shown = day.table.cells.shown
    assert (shown.target, shown.drop) == (day.spot(1, 2), "free")
    QTest.mouseRelease(day.waiting.viewport(), LEFT)
    assert shown.target is None


def test_a_waiting_topic_on_a_taken_place_is_refused_in_a_sentence(day):
    day.place(1, 0, 0)
    with day.qtbot.waitSignal(day.bridge.refused) as refused:
        day.carry(day.waiting, day.chip(0), day.cell(0, 0))
    assert refused.args == [f"“{PAYS}” meets there already; choose a free place."]
    assert day.shown() == {(0, 0): [PAYS]}


def test_a_card_is_dragged_elsewhere(day):
    day.place(0, 0, 0)
    day.carry(day.table, day.cell(0, 0), day.cell(2, 1))
    assert day.shown() == {(2, 1): [KIND]}
    assert day.table.spot() == day.spot(2, 1)


def test_a_card_on_a_taken_place_swaps_with_what_is_there(day):
    day.place(0, 0, 0)
    day.place(1, 2, 1)
    day.carry(day.table, day.cell(0, 0), day.cell(2, 1))
    assert day.shown() == {(2, 1): [KIND], (0, 0): [PAYS]}
    day.bridge.undo()
    assert day.shown() == {(0, 0): [KIND], (2, 1): [PAYS]}


def test_a_card_does_not_push_a_pinned_one_away(day):
    day.place(0, 0, 0)
    commands.pin_breakout(day.gathering, day.place(1, 2, 1), pinned=True)
    with day.qtbot.waitSignal(day.bridge.refused):
        day.carry(day.table, day.cell(0, 0), day.cell(2, 1))
    assert day.shown() == {(0, 0): [KIND], (2, 1): [PAYS]}


def test_a_card_is_dragged_back_to_those_that_wait(day):
    day.place(0, 0, 0)
    area = day.panel.stage.waiting
    below = area.mapToGlobal(QPoint(area.width() // 2, area.height() // 2))
    day.carry_to(day.table, day.cell(0, 0), day.table.viewport().mapFromGlobal(below))
    assert day.shown() == {}
    assert KIND in day.waits()


def test_a_parked_topic_that_is_dragged_to_the_wall_is_parked_no_longer(day):
    commands.park_topic(day.gathering, day.topic(3), parked=True)
    parked = day.panel.stage.waiting.parked
    assert parked.isVisible()
    start = parked.visualRect(parked.topics.index(0)).center()
    day.carry(parked, start, day.cell(0, 1))
    assert day.shown() == {(0, 1): [THEN]}
    assert not parked.isVisible()
    day.bridge.undo()
    assert [one.question for one in day.panel.wall.parked] == [THEN]


def test_escape_puts_back_what_is_carried(day):
    day.place(0, 0, 0)
    day.carry(day.table, day.cell(0, 0), day.cell(2, 1), drop=False)
    QTest.keyClick(day.table, Qt.Key.Key_Escape)
    QTest.mouseRelease(day.table.viewport(), LEFT, pos=day.cell(2, 1))
    assert day.shown() == {(0, 0): [KIND]}


def test_a_drop_beside_the_wall_changes_nothing(day):
    day.place(0, 0, 0)
    day.carry_to(day.table, day.cell(0, 0), QPoint(-60, -60))
    assert day.shown() == {(0, 0): [KIND]}


def test_a_click_on_a_free_place_offers_what_waits_the_most_wanted_first(day):
    day.click(1, 1)
    day.choose(PAYS)
    assert day.shown() == {(1, 1): [PAYS]}


def test_a_double_click_on_a_card_opens_its_board(day):
    day.place(0, 0, 0)
    with day.qtbot.waitSignal(day.panel.board_asked) as asked:
        day.qtbot.mouseDClick(day.table.viewport(), LEFT, pos=day.cell(0, 0))
    assert day.gathering.plan.get(Board, asked.args[0]).title == KIND


def test_of_two_cards_in_one_place_each_can_be_taken(day):
    # Two people placed them at once, each on a machine of their own.
    day.place(0, 0, 0)
    other = day.place(1, 1, 1)
    spot = day.spot(0, 0)
    group = next(one for one in breakouts(day.gathering) if one.id == other)
    with day.gathering.plan.transaction("Both at once"):
        day.gathering.plan.put(replace(group, slot=spot.slot, room=spot.room))
    assert len(day.shown()[0, 0]) == 2
    [_upper, (lower, sheet)] = day.table.places(spot)
    day.carry(day.table, sheet.center().toPoint(), day.cell(2, 2))
    assert day.shown()[2, 2] == [lower.question]
    assert len(day.shown()[0, 0]) == 1


def test_the_menu_of_a_card_pins_it(day):
    day.place(0, 0, 0)
    day.go(0, 0)
    day.table.menu_asked.emit(day.table.viewport().mapToGlobal(day.cell(0, 0)))
    day.choose("Pin to its place")
    assert breakouts(day.gathering)[0].pinned
