"""What is done on the cards of groups."""

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog

from openspace import commands
from openspace.gathering import board_of, head_of, headcount
from openspace.model import Area
from ui.day.person_chip import PERSON_MIME

LEFT = Qt.MouseButton.LeftButton
CTRL = Qt.KeyboardModifier.ControlModifier
NONE = Qt.KeyboardModifier.NoModifier
Key = Qt.Key


def press(widget):
    QTest.mouseClick(widget, LEFT)


def write(line, words):
    line.setFocus()
    QTest.keyClicks(line, words)
    QTest.keyClick(line, Key.Key_Return)


def drop(day, name, on, keys=NONE):
    data = QMimeData()
    data.setData(PERSON_MIME, day.person(name).encode())
    action = Qt.DropAction.CopyAction if keys & CTRL else Qt.DropAction.MoveAction
    at = QPointF(20, 20)
    both = Qt.DropAction.CopyAction | Qt.DropAction.MoveAction
    entering = QDragEnterEvent(at.toPoint(), both, data, LEFT, keys)
    on.dragEnterEvent(entering)
    assert entering.isAccepted()
    on.dropEvent(QDropEvent(at, action, data, LEFT, keys))


def chosen(menu, words):
    [action] = [one for one in menu.actions() if one.text().startswith(words)]
    action.trigger()


@pytest.fixture
def in_hall(day):
    """The day with Ada in the hall."""
    write(day.cards[0].people.add, "Ada")
    return day


def test_a_name_is_written_and_the_next_one_after_it(day):
    hall, _attic = day.cards
    write(hall.people.add, "Ada")
    write(hall.people.add, "Eve")
    assert day.names(hall) == ["Ada", "Eve"]
    assert (hall.people.add.text(), hall.people.add.hasFocus()) == ("", True)
    assert hall.seats.text() == "2 of 2 seats"


def test_known_names_are_offered_while_one_writes(day):
    assert day.cards[0].people.add.completer().model().stringList() == ["Bo", "Cy", "Sam"]


def test_without_a_name_one_is_told_to_write_it(day):
    write(day.cards[0].people.add, " ")
    assert day.refusals == ["Who comes? Write a name, or count somebody without one."]


def test_a_name_dragged_to_another_group_walks_there(in_hall):
    hall, attic = in_hall.cards
    drop(in_hall, "Ada", attic)
    assert (in_hall.names(hall), in_hall.names(attic)) == ([], ["Ada"])
    in_hall.bridge.undo()
    assert in_hall.names(hall) == ["Ada"]


def test_with_ctrl_a_bumblebee_stays_too(in_hall):
    hall, attic = in_hall.cards
    drop(in_hall, "Ada", attic, CTRL)
    assert in_hall.names(hall) == in_hall.names(attic) == ["Ada"]
    assert in_hall.page.groups.summary.text() == "2 groups · 1 person in them"


def test_a_butterfly_is_in_no_group(in_hall):
    nowhere = in_hall.page.groups.nowhere
    drop(in_hall, "Ada", nowhere)
    assert in_hall.names(in_hall.cards[0]) == []
    assert "Ada" in [chip.text() for chip in nowhere.chips.values()]
    drop(in_hall, "Ada", in_hall.cards[1])
    assert in_hall.names(in_hall.cards[1]) == ["Ada"]


def test_nothing_but_people_can_be_dropped(day):
    data = QMimeData()
    data.setText("Ada")
    entering = QDragEnterEvent(QPointF(9, 9).toPoint(), Qt.DropAction.CopyAction, data, LEFT, NONE)
    entering.ignore()
    day.cards[0].dragEnterEvent(entering)
    assert not entering.isAccepted()


def test_a_name_offers_by_keys_what_dragging_does(in_hall):
    hall, attic = in_hall.cards
    chip = hall.people.chips[in_hall.person("Ada")]
    chosen(chip.walks(), "Stay here, and visit Attic")
    assert in_hall.names(hall) == in_hall.names(attic) == ["Ada"]
    chosen(attic.people.chips[in_hall.person("Ada")].walks(), "Leave this group only")
    assert (in_hall.names(hall), in_hall.names(attic)) == (["Ada"], [])
    chosen(hall.people.chips[in_hall.person("Ada")].walks(), "Attic")
    chosen(attic.people.chips[in_hall.person("Ada")].walks(), "To no group")
    assert in_hall.names(hall) == in_hall.names(attic) == []


def test_enter_on_a_name_opens_the_menu_and_delete_leaves(in_hall, qtbot):
    hall = in_hall.cards[0]
    chip = hall.people.chips[in_hall.person("Ada")]
    chip.setFocus()
    QTest.keyClick(chip, Key.Key_Return)
    [menu] = [one for one in chip.children() if one.isWidgetType()]
    qtbot.waitUntil(menu.isVisible)
    menu.close()
    QTest.keyClick(chip, Key.Key_Delete)
    assert in_hall.names(hall) == []


def test_others_are_counted_and_too_many_for_the_room_are_shown(day):
    hall = day.cards[0]
    assert not hall.people.fewer.isEnabled()
    for _time in range(3):
        press(hall.people.more)
    press(hall.people.fewer)
    assert (headcount(day.gathering, day.group(hall)), hall.people.others.text()) == (
        2, "and 2 more",
    )  # fmt: skip
    press(hall.people.more)
    assert (hall.seats.text(), hall.seats.property("tone")) == ("3 of 2 seats", "warning")


def test_those_who_raised_a_hand_are_taken_in(day):
    hall = day.cards[0]
    for name in ("Ada", "Eve"):
        commands.raise_hand(day.gathering, hall.words.topic, name=name)
    assert hall.people.form.text() == "Take 3 who raised a hand"
    press(hall.people.form)
    assert day.names(hall) == ["Ada", "Eve", "Sam"]
    assert not hall.people.form.isVisible()


def test_who_takes_notes_is_written_on_the_card(day):
    hall = day.cards[0]
    write(hall.note_taker, "Kim")
    assert day.group(hall).note_taker == day.person("Kim")
    hall.note_taker.clear()
    QTest.keyClick(hall.note_taker, Key.Key_Return)
    assert day.group(hall).note_taker == ""


def test_a_note_taker_still_being_written_is_not_lost(day):
    hall = day.cards[0]
    hall.note_taker.setFocus()
    QTest.keyClicks(hall.note_taker, "Kim")
    day.flush()
    assert day.group(hall).note_taker == day.person("Kim")


def test_a_note_taker_named_elsewhere_stays_though_one_stood_in_the_field(day):
    hall = day.cards[0]
    hall.note_taker.setFocus()
    commands.name_note_taker(day.gathering, hall.words.group, name="Kim")
    day.flush()
    assert day.group(hall).note_taker == day.person("Kim")
    hall.setFocus()
    assert hall.note_taker.text() == "Kim"


def test_the_keys_of_a_card_do_what_its_buttons_do(day):
    hall = day.cards[0]
    hall.setFocus()
    for key in (Key.Key_Plus, Key.Key_Plus, Key.Key_Minus, Key.Key_H):
        QTest.keyClick(hall, key)
    assert headcount(day.gathering, day.group(hall)) == 2
    QTest.keyClick(hall, Key.Key_A)
    assert hall.people.add.hasFocus()
    hall.setFocus()
    QTest.keyClick(hall, Key.Key_N)
    assert hall.note_taker.hasFocus()


def test_enter_opens_the_board_which_is_made_the_first_time(day):
    hall = day.cards[0]
    hall.setFocus()
    QTest.keyClick(hall, Key.Key_Return)
    [board] = day.boards_asked
    assert hall.words.board == board
    press(hall.board)
    assert day.boards_asked == [board, board]


def test_a_board_is_made_from_leave_behind_keep_do_differently_by_keys(day, qtbot):
    hall = day.cards[0]
    hall.setFocus()
    QTest.keyClick(hall, Key.Key_M)
    dialog = next(one for one in day.findChildren(QDialog) if one.isVisible())
    titles = [template.title for template in dialog.templates]
    at = titles.index("Leave behind, keep, do differently")
    for _step in range(at):
        QTest.keyClick(dialog.list, Key.Key_Down)
    QTest.keyClick(dialog.list, Key.Key_Return)
    [board] = day.boards_asked
    areas = day.gathering.board(board).records(Area).values()
    assert len(areas) == 3
    assert any("leave behind" in area.title.lower() for area in areas)
    made = board_of(day.gathering, head_of(day.gathering, hall.words.topic))
    assert made is not None
    assert made.id == board


def test_a_board_that_has_notes_offers_no_method(day):
    hall = day.cards[0]
    assert hall.method.isVisible()
    board = commands.board_for_topic(day.gathering, hall.words.topic)
    commands.stick_notes(day.gathering.board(board), ["one", "two"], at=[(0, 0), (220, 0)])
    assert (hall.notes.text(), hall.method.isVisible()) == ("2 notes", False)
    hall.setFocus()
    QTest.keyClick(hall, Key.Key_M)
    assert not any(one.isVisible() for one in day.findChildren(QDialog))


def test_where_names_are_not_given_they_show_only_when_asked_for(in_hall):
    commands.describe_gathering(in_hall.gathering, mode="chatham")
    hall = in_hall.cards[0]
    assert (hall.convenors.text(), hall.people.others.text()) == ("1 convenor", "1 there")
    assert not hall.people.chips
    assert not hall.note_taker.isVisible()
    assert not in_hall.page.groups.nowhere.chips
    press(in_hall.page.groups.names)
    assert hall.convenors.text() == "Convened by Sam"
    assert [chip.text() for chip in hall.people.chips.values()] == ["Ada"]


def test_the_room_online_says_where_it_leads(day):
    hall = day.cards[0]
    assert not hall.link.isVisible()
    commands.change_room(day.gathering, day.group(hall).room, link="https://meet.example/1")
    assert hall.link.isVisible()
    assert [one.text() for one in hall.link.ways().actions()] == [
        "Open in the browser", "Copy the link",
    ]  # fmt: skip
    commands.change_room(day.gathering, day.group(hall).room, link="file:///etc/passwd")
    assert [one.text() for one in hall.link.ways().actions()] == ["Copy the link"]


def test_a_card_stays_where_the_focus_is_while_others_change(in_hall):
    hall, attic = in_hall.cards
    hall.people.add.setFocus()
    QTest.keyClicks(hall.people.add, "Gra")
    press(attic.people.more)
    assert in_hall.cards == [hall, attic]
    assert hall.people.add.text() == "Gra"
