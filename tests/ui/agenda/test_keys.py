"""The wall without a mouse."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from openspace import commands
from openspace.gathering import breakouts, rooms
from tests.ui.agenda.conftest import QUESTIONS

KIND, PAYS, GRIEVE, THEN = QUESTIONS
Key = Qt.Key


def test_enter_on_a_free_place_offers_what_waits(day):
    day.go(0, 1)
    day.press(Key.Key_Return)
    day.choose(GRIEVE)
    assert day.shown() == {(0, 1): [GRIEVE]}


def test_a_card_is_lifted_carried_by_arrows_and_put_down(day):
    day.place(0, 0, 0)
    day.go(0, 0)
    day.press(Key.Key_Space, Key.Key_Right, Key.Key_Down)
    assert day.shown() == {(0, 0): [KIND]}
    assert day.table.cells.shown.target == day.spot(1, 1)
    day.press(Key.Key_Space)
    assert day.shown() == {(1, 1): [KIND]}


def test_while_a_card_is_lifted_a_line_says_what_the_keys_do(day):
    day.place(0, 0, 0)
    day.go(0, 0)
    day.press(Key.Key_M)
    assert day.panel.header.counts.text().startswith(f"“{KIND}”: arrows choose the place")
    day.press(Key.Key_Escape)
    assert day.panel.header.counts.text() == "1 of 4 topics placed"


def test_escape_leaves_a_lifted_card_where_it_was(day):
    day.place(0, 0, 0)
    day.go(0, 0)
    day.press(Key.Key_M, Key.Key_Right, Key.Key_Escape, Key.Key_Space)
    popped = QApplication.activePopupWidget()
    assert popped is not None
    popped.close()
    assert day.shown() == {(0, 0): [KIND]}


def test_a_lifted_card_goes_back_to_its_place_when_one_goes_elsewhere(day):
    day.place(0, 0, 0)
    day.go(0, 0)
    day.press(Key.Key_M)
    day.waiting.setFocus()
    assert day.panel.stage.lifting.held is None


def test_a_lifted_card_swaps_with_another(day):
    day.place(0, 0, 0)
    day.place(1, 0, 1)
    day.go(0, 0)
    day.press(Key.Key_Space, Key.Key_Right, Key.Key_Return)
    assert day.shown() == {(0, 0): [PAYS], (0, 1): [KIND]}


def test_r_places_a_topic_once_more(day):
    day.place(0, 0, 0)
    day.go(0, 0)
    day.press(Key.Key_R)
    assert day.table.spot() == day.spot(0, 1)
    day.press(Key.Key_Down, Key.Key_Space)
    assert day.shown() == {(0, 0): [KIND], (1, 1): [KIND]}


def test_p_pins_a_card_and_unpins_it(day):
    day.place(0, 0, 0)
    day.go(0, 0)
    day.press(Key.Key_P)
    assert breakouts(day.gathering)[0].pinned
    day.press(Key.Key_P)
    assert not breakouts(day.gathering)[0].pinned


def test_del_takes_a_card_off_the_wall(day):
    day.place(0, 0, 0)
    day.go(0, 0)
    day.press(Key.Key_Delete)
    assert day.shown() == {}
    day.bridge.undo()
    assert day.shown() == {(0, 0): [KIND]}


def test_enter_on_a_card_opens_its_board(day):
    day.place(0, 0, 0)
    day.go(0, 0)
    with day.qtbot.waitSignal(day.panel.board_asked):
        day.press(Key.Key_Return)


def test_a_waiting_topic_is_lifted_to_the_first_free_place(day):
    day.place(0, 0, 0)
    day.go(0, 0)
    day.waiting.setFocus()
    day.press(Key.Key_Space)
    assert day.table.hasFocus()
    assert day.table.spot() == day.spot(0, 1)
    day.press(Key.Key_Space)
    assert day.shown()[0, 1] == [PAYS]


def test_the_arrows_lead_to_the_heads_and_back(day):
    day.go(0, 0)
    day.press(Key.Key_Up)
    assert day.panel.stage.grid.rooms.in_order()[0].hasFocus()
    day.press(Key.Key_Right, Key.Key_Down)
    assert day.table.hasFocus()
    assert day.table.spot() == day.spot(0, 1)
    day.press(Key.Key_Left, Key.Key_Left, Key.Key_Down)
    assert day.panel.stage.grid.slots.in_order()[1].hasFocus()


def test_ctrl_and_an_arrow_move_a_room(day):
    head = day.panel.stage.grid.rooms.in_order()[0]
    head.setFocus()
    day.qtbot.keyClick(head, Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
    assert [room.name for room in rooms(day.gathering)] == ["Hall", "Attic", "Garden"]
    assert day.panel.stage.grid.rooms.in_order()[1].hasFocus()


def test_what_a_place_holds_is_read_aloud(day):
    day.place(0, 0, 0)
    commands.add_slot(day.gathering, label="Lunch", starts="13:30", ends="14:00", rest=True)
    model = day.table.wall_model
    aloud = [
        model.data(index, Qt.ItemDataRole.AccessibleTextRole)
        for index in (model.index(0, 0), model.index(0, 1), model.index(3, 0))
    ]
    day.counted()
    assert aloud == [
        f"10:00 · Attic, {KIND}, Di, 3 want to join, 2 seats",
        "10:00 · Hall, free",
        "Break, 13:30\u201314:00 · Lunch",
    ]
