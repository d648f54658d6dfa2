"""Going through the day: its phases, its clock, what is announced."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from openspace import commands
from openspace.gathering import announcements, phase, slots

LEFT = Qt.MouseButton.LeftButton
ENTER = Qt.Key.Key_Return


def press(widget):
    QTest.mouseClick(widget, LEFT)


def write(line, words):
    line.setFocus()
    QTest.keyClicks(line, words)
    QTest.keyClick(line, ENTER)


def tick(day, wrist, **how):
    wrist.later(**how)
    day.clock.tick()


def test_a_day_without_slots_says_where_to_begin(empty_day, qtbot):
    groups = empty_day.page.groups
    assert "slots and rooms" in groups.empty.text()
    with qtbot.waitSignal(empty_day.wall_asked):
        press(groups.wall)


def test_the_day_is_a_row_of_phases_with_each_slot(day):
    assert list(day.stations) == [
        "Opening", "Marketplace", "Slot 1", "Slot 2", "News", "Convergence", "Closing",
    ]  # fmt: skip
    assert not any(button.isChecked() for button in day.stations.values())


def test_one_button_goes_on_from_phase_to_phase(day):
    said = []
    while day.page.go_on.isVisible():
        said.append(day.page.go_on.text())
        press(day.page.go_on)
    assert said[2:4] == ["Go on to Slot 1", "Go on to Slot 2"]
    assert (len(said), phase(day.gathering).name) == (7, "closing")


def test_any_phase_is_one_click_away_and_one_undo_back(day):
    press(day.stations["News"])
    press(day.stations["Slot 2"])
    assert day.stations["Slot 2"].isChecked()
    assert phase(day.gathering).slot == slots(day.gathering)[1].id
    day.bridge.undo()
    assert day.stations["News"].isChecked()
    assert not day.stations["Slot 2"].isChecked()


def test_the_arrows_go_along_the_phases(day):
    first = day.stations["Opening"]
    first.setFocus()
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Left):
        QTest.keyClick(day.focusWidget(), key)
    assert day.stations["Marketplace"].hasFocus()
    QTest.keyClick(day.focusWidget(), ENTER)
    assert phase(day.gathering).name == "marketplace"
    assert day.stations["Marketplace"].hasFocus()


def test_the_phase_that_is_on_stays_as_it_is(day, wrist):
    press(day.stations["Slot 1"])
    press(day.page.time.go)
    tick(day, wrist, minutes=20)
    press(day.stations["Slot 1"])
    assert day.page.time.face.text() == "40:00"
    assert day.stations["Slot 1"].isChecked()


def test_the_clock_of_a_slot_starts_stops_and_goes_on(day, wrist):
    press(day.stations["Slot 1"])
    assert day.page.time.face.text() == "1:00:00"
    press(day.page.time.go)
    tick(day, wrist, minutes=10)
    assert (day.page.time.face.text(), day.page.time.go.text()) == ("50:00", "Stop")
    press(day.page.time.go)
    tick(day, wrist, minutes=10)
    press(day.page.time.go)
    tick(day, wrist, seconds=30)
    assert day.page.time.face.text() == "49:30"


def test_minutes_are_given_and_set_while_it_runs(day, wrist):
    press(day.stations["Slot 1"])
    press(day.page.time.go)
    tick(day, wrist, minutes=58)
    press(day.page.time.given[5])
    press(day.page.time.given[-1])
    assert day.page.time.face.text() == "6:00"
    day.page.time.own.setValue(25)
    press(day.page.time.set_it)
    assert (day.page.time.face.text(), day.clock.ticks) == ("25:00", False)
    day.bridge.undo()
    assert (day.page.time.face.text(), day.clock.ticks) == ("6:00", True)


def test_the_clock_turns_warm_when_the_time_is_up(day, wrist):
    press(day.stations["Slot 1"])
    press(day.page.time.go)
    tick(day, wrist, hours=1)
    assert (day.page.time.face.text(), day.page.time.face.is_warm) == ("0:00", True)
    assert not day.page.time.go.isEnabled()
    press(day.page.time.given[1])
    assert (day.page.time.face.text(), day.page.time.face.is_warm) == ("1:00", False)


def test_time_that_is_left_stands_on_the_groups_of_the_slot_that_runs(day, wrist):
    press(day.stations["Slot 1"])
    press(day.page.time.go)
    tick(day, wrist, seconds=20)
    assert {card.left.text() for card in day.cards} == {"59:40 left"}
    groups = day.page.groups
    groups.slots.setFocus()
    QTest.keyClick(groups.slots, Qt.Key.Key_Down)
    assert [card.room.text() for card in day.cards] == ["Hall"]
    assert [card.left.text() for card in day.cards] == [""]


def test_groups_follow_the_slot_that_runs(day):
    assert [card.question.words for card in day.cards] == ["Who cares?", "Whose data?"]
    press(day.stations["Slot 2"])
    assert [card.question.words for card in day.cards] == ["Who pays?"]


def test_what_is_announced_stands_until_it_is_taken_down(day):
    write(day.page.news.line, "Lunch is in the yard")
    write(day.page.news.line, "Coffee first")
    assert day.page.news.line.text() == ""
    said = announcements(day.gathering)
    assert {one.text for one in said} == {"Lunch is in the yard", "Coffee first"}
    press(day.page.news.up[said[0].id])
    assert list(day.page.news.up) == [said[1].id]
    day.bridge.undo()
    assert len(day.page.news.up) == 2


def test_nothing_is_announced_without_words(day):
    press(day.page.news.send)
    assert announcements(day.gathering) == []
    assert day.page.news.line.hasFocus()


def test_a_slot_added_late_is_there_at_once(day):
    commands.add_slot(day.gathering, label="Slot 3", starts="14:00", ends="15:00")
    assert "Slot 3" in day.stations


def test_a_slot_that_is_renamed_while_it_runs_runs_on(day, wrist):
    press(day.stations["Slot 1"])
    press(day.page.time.go)
    commands.change_slot(day.gathering, phase(day.gathering).slot, label="First & best")
    tick(day, wrist, minutes=1)
    assert day.stations["First && best"].isChecked()
    assert day.page.time.face.text() == "59:00"


def test_what_changes_while_another_place_is_shown_shows_when_one_comes_back(day):
    day.hide()
    commands.go_to_phase(day.gathering, "news")
    day.show()
    assert day.stations["News"].isChecked()


def test_everything_is_found_from_the_palette(day, wrist):
    doables = {one.text: one for one in day.doables() if one.offered}
    doables["Go on to Slot 1"].act()
    doables["Start or stop the clock of the day"].act()
    doables["Five minutes more"].act()
    assert day.page.time.face.text() == "1:05:00"
    assert day.clock.runs
    assert "Method for Hall: Who cares?" in doables
