"""Laying out the day, and changing its slots and rooms where they stand."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from openspace.gathering import rooms, slots
from tests.ui.agenda.conftest import LEFT, QUESTIONS


def _times(sight):
    return [(slot.label, slot.starts, slot.ends) for slot in slots(sight.gathering)]


def test_an_empty_wall_lays_out_the_day_with_one_button(empty):
    form = empty.panel.empty
    assert form.isVisible()
    form.starts.clear()
    QTest.keyClicks(form.starts, "9:30")
    form.count.selectAll()
    QTest.keyClicks(form.count, "1")
    QTest.keyClick(form.count, Qt.Key.Key_Up)
    QTest.keyClicks(form.rooms, "Hall (60), Garden")
    empty.qtbot.mouseClick(form.button, LEFT)
    assert _times(empty) == [("Slot 1", "09:30", "10:30"), ("Slot 2", "10:45", "11:45")]
    assert [(room.name, room.capacity) for room in rooms(empty.gathering)] == [
        ("Hall", 60),
        ("Garden", 0),
    ]
    assert not form.isVisible()
    assert empty.table.isVisible()


def test_slots_without_rooms_ask_for_rooms_only(empty):
    form = empty.panel.empty
    QTest.keyClick(form.starts, Qt.Key.Key_Return)
    assert len(slots(empty.gathering)) == 4
    assert form.isVisible()
    assert not form.starts.isVisible()
    QTest.keyClicks(form.rooms, "Hall")
    QTest.keyClick(form.rooms, Qt.Key.Key_Return)
    assert len(slots(empty.gathering)) == 4
    assert empty.table.isVisible()


def test_a_time_that_is_none_is_refused_and_nothing_is_laid_out(empty):
    form = empty.panel.empty
    form.starts.setText("late")
    QTest.keyClicks(form.rooms, "Hall")
    with empty.qtbot.waitSignal(empty.bridge.refused):
        empty.qtbot.mouseClick(form.button, LEFT)
    assert slots(empty.gathering) == []
    assert rooms(empty.gathering) == []


def test_a_slot_is_changed_where_it_stands(day):
    heads = day.panel.stage.heads
    day.qtbot.mouseClick(day.panel.stage.grid.slots.in_order()[1], LEFT)
    edit = heads.edit
    assert edit.isVisible()
    edit.fields["label"].setText("Late morning")
    edit.fields["starts"].setText("11.20")
    QTest.keyClick(edit.fields["starts"], Qt.Key.Key_Return)
    assert _times(day)[1] == ("Late morning", "11:20", "12:15")
    assert not edit.isVisible()
    assert day.gathering.history.undo_label == "Change a slot"


def test_what_cannot_be_a_time_stays_written_with_a_sentence_why(day):
    edit = day.panel.stage.heads.edit
    day.qtbot.mouseClick(day.panel.stage.grid.slots.in_order()[0], LEFT)
    edit.fields["ends"].setText("9:00")
    QTest.keyClick(edit.fields["ends"], Qt.Key.Key_Return)
    assert edit.isVisible()
    assert edit._refusal.text() == "09:00 is not after 10:00; a slot ends after it starts."
    QTest.keyClick(edit.fields["ends"], Qt.Key.Key_Escape)
    assert not edit.isVisible()
    assert _times(day)[0] == ("Slot 1", "10:00", "11:00")


def test_a_room_gets_its_name_seats_and_link(day):
    edit = day.panel.stage.heads.edit
    day.qtbot.mouseClick(day.panel.stage.grid.rooms.in_order()[2], LEFT)
    edit.fields["name"].setText("Orchard")
    edit.fields["capacity"].setText("30")
    edit.fields["link"].setText("https://zoom.us/j/1")
    day.table.setFocus()
    room = rooms(day.gathering)[2]
    assert (room.name, room.capacity, room.link) == ("Orchard", 30, "https://zoom.us/j/1")
    assert "30 seats · Zoom" in day.panel.stage.grid.rooms.in_order()[2].accessibleName()


def test_seats_that_are_no_number_are_refused_in_the_card(day):
    edit = day.panel.stage.heads.edit
    day.qtbot.mouseClick(day.panel.stage.grid.rooms.in_order()[0], LEFT)
    edit.fields["capacity"].setText("many")
    QTest.keyClick(edit.fields["capacity"], Qt.Key.Key_Return)
    assert edit._refusal.text() == "“many” is not a number of seats."
    assert rooms(day.gathering)[0].capacity == 2
    QTest.keyClick(edit.fields["capacity"], Qt.Key.Key_Escape)


def test_what_is_being_written_is_kept_when_the_window_goes_elsewhere(day):
    edit = day.panel.stage.heads.edit
    day.qtbot.mouseClick(day.panel.stage.grid.rooms.in_order()[0], LEFT)
    edit.fields["name"].setText("Loft")
    day.panel.flush()
    assert rooms(day.gathering)[0].name == "Loft"


def test_a_slot_is_added_late_as_long_as_the_others(day):
    day.qtbot.mouseClick(day.panel.header.slot_button, LEFT)
    assert _times(day)[3] == ("Slot 4", "13:45", "14:45")
    assert day.panel.stage.heads.edit.fields["label"].text() == "Slot 4"


def test_a_break_is_a_band_across_and_takes_no_topic(day):
    day.qtbot.mouseClick(day.panel.header.break_button, LEFT)
    assert _times(day)[3] == ("Break", "13:30", "14:00")
    day.panel.flush()
    assert day.table.columnSpan(3, 0) == 3
    bottom = day.table.visualRect(day.table.wall_model.index(3, 0)).center()
    day.carry(day.waiting, day.chip(0), bottom)
    assert day.shown() == {}


def test_a_room_is_added_late(day):
    day.qtbot.mouseClick(day.panel.header.room_button, LEFT)
    assert [room.name for room in rooms(day.gathering)][3] == "Room 4"
    assert len(day.panel.stage.grid.rooms.in_order()) == 4


def test_a_room_that_is_removed_lets_its_topic_wait_until_undo(day):
    day.place(0, 0, 0)
    head = day.panel.stage.grid.rooms.in_order()[0]
    head.setFocus()
    day.press(Qt.Key.Key_Delete)
    assert [room.name for room in rooms(day.gathering)] == ["Hall", "Garden"]
    assert QUESTIONS[0] in day.waits()
    day.bridge.undo()
    assert day.shown() == {(0, 0): [QUESTIONS[0]]}


def test_the_heads_stay_while_a_long_wall_scrolls(day):
    from openspace.commands import lay_out_day

    lay_out_day(day.gathering, starts="14:00", minutes=15, pause=5, count=12)
    bar = day.table.verticalScrollBar()
    assert bar.maximum() > 0
    room, slot = day.panel.stage.grid.rooms.in_order()[0], day.panel.stage.grid.slots.in_order()[0]
    before = room.pos(), slot.y()
    bar.setValue(bar.maximum())
    assert room.pos() == before[0]
    assert slot.y() == before[1] - bar.maximum()
