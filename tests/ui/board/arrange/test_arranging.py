import pytest
from PySide6.QtCore import Qt

from openspace import commands
from openspace.model import Area, Connector
from ui.board.arrange.keys import arrange_keys, arrangements
from ui.board.arrange.menu import arrange_menu

CTRL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
SCATTERED = [(0, 0), (260, 40), (37, 300), (330, 290)]


def choose_all(board):
    board.key(Qt.Key.Key_A, CTRL)


def places(board, ids):
    return [board.note(one).pos for one in ids]


def pick(board, name):
    menu = arrange_menu(board.view.doings)
    action = next(one for one in menu.actions() if one.text().partition("\t")[0] == name)
    action.trigger()


@pytest.mark.parametrize(
    ("key", "expected"),
    [
        (Qt.Key.Key_A, [(0, 0), (0, 300)]),
        (Qt.Key.Key_D, [(400, 0), (400, 300)]),
        (Qt.Key.Key_H, [(200, 0), (200, 300)]),
        (Qt.Key.Key_W, [(0, 0), (400, 0)]),
        (Qt.Key.Key_S, [(0, 300), (400, 300)]),
        (Qt.Key.Key_V, [(0, 150), (400, 150)]),
    ],
)
def test_keys_align_what_is_chosen_in_one_step(board, key, expected):
    ids = board.stick("One", "Two", at=[(0, 0), (400, 300)])
    choose_all(board)
    board.key(key, ALT)
    assert places(board, ids) == expected
    board.bridge.undo()
    assert places(board, ids) == [(0, 0), (400, 300)]
    assert board.history.undo_label == "Stick 2 notes"


def test_keys_make_gaps_even(board):
    ids = board.stick("One", "Two", "Three", at=[(0, 0), (230, 30), (700, 60)])
    choose_all(board)
    board.key(Qt.Key.Key_H, ALT | SHIFT)
    assert places(board, ids) == [(0, 0), (350, 30), (700, 60)]
    assert board.history.undo_label == "Even gaps across"
    board.key(Qt.Key.Key_V, ALT | SHIFT)
    assert places(board, ids)[1] == (350, 30)


def test_one_note_alone_is_not_put_in_line_and_people_are_told(board):
    (one,) = board.stick("One")
    board.click(board.middle_of(one))
    board.key(Qt.Key.Key_A, ALT)
    assert board.refusals == ["Choose two things or more, to put them in line."]


def test_a_locked_note_stays_and_the_others_align_with_it(board):
    one, two = board.stick("One", "Two", at=[(0, 0), (400, 300)])
    commands.lock_things(board.document, [two], locked=True)
    choose_all(board)
    board.key(Qt.Key.Key_A, ALT)
    assert places(board, [one, two]) == [(400, 0), (400, 300)]


def test_a_group_is_aligned_as_one(board):
    one, two, three = board.stick("One", "Two", "Three", at=[(0, 0), (100, 200), (-300, 500)])
    commands.group_things(board.document, [one, two])
    choose_all(board)
    board.key(Qt.Key.Key_A, ALT)
    assert places(board, [one, two, three]) == [(-300, 0), (-200, 200), (-300, 500)]


def test_tidying_makes_a_grid_of_what_is_chosen(board):
    ids = board.stick("One", "Two", "Three", "Four", at=SCATTERED)
    choose_all(board)
    board.key(Qt.Key.Key_T, CTRL | ALT)
    assert places(board, ids) == [(0, 0), (220, 0), (0, 190), (220, 190)]
    board.key(Qt.Key.Key_T, CTRL | ALT)
    board.bridge.undo()
    assert places(board, ids) == SCATTERED


def test_a_grown_note_pushes_the_row_below_down(board):
    long = " ".join(["unforgettable"] * 80)
    ids = board.stick(long, "Two", "Three", "Four", at=[(0, 0), (260, 40), (0, 900), (330, 890)])
    grown = board.canvas.scene.sheet.box(ids[0]).height
    assert grown > 170
    choose_all(board)
    board.key(Qt.Key.Key_T, CTRL | ALT)
    assert board.note(ids[2]).pos == (0, grown + 20)


def test_tidying_with_nothing_chosen_leaves_areas_and_what_is_in_them(board):
    commands.draw_area(board.document, at=(300, 0), size=(400, 400))
    held, *loose = board.stick("In", "A", "B", at=[(350, 100), (0, 10), (900, 0)])
    board.key(Qt.Key.Key_T, CTRL | ALT)
    assert board.note(held).pos == (350, 100)
    assert places(board, loose) == [(0, 0), (0, 190)]


def test_an_area_is_tidied_inside_and_grows_where_it_must_in_one_step(board):
    area = commands.draw_area(board.document, at=(0, 0), size=(480, 300))
    ids = board.stick("One", "Two", "Three", "Four", at=[(9, 60), (250, 60), (9, 190), (250, 190)])
    board.view.selection.choose([area])
    board.key(Qt.Key.Key_T, CTRL | ALT)
    assert places(board, ids) == [(20, 64), (240, 64), (20, 254), (240, 254)]
    assert board.document.get(Area, area).size == (480, 444)
    board.bridge.undo()
    assert board.document.get(Area, area).size == (480, 300)
    assert places(board, ids)[0] == (9, 60)


def test_what_is_chosen_inside_an_area_keeps_to_its_width(board):
    commands.draw_area(board.document, at=(0, 0), size=(480, 700))
    ids = board.stick("One", "Two", "Three", at=[(20, 64), (130, 70), (230, 76)])
    board.view.selection.choose(ids)
    board.key(Qt.Key.Key_T, CTRL | ALT)
    assert places(board, ids) == [(20, 64), (240, 64), (20, 254)]


def test_what_is_connected_in_an_area_is_laid_out_in_it(board):
    area = commands.draw_area(board.document, at=(0, 0), size=(300, 300))
    one, two = board.stick("One", "Two", at=[(20, 64), (40, 80)])
    commands.connect(board.document, Connector(id="", start=one, end=two))
    board.view.selection.choose([area])
    pick(board, "Lay out what is connected")
    assert places(board, [one, two]) == [(30, 64), (30, 314)]
    assert board.document.get(Area, area).size == (300, 504)


def test_tidying_by_colour_gives_each_colour_its_lane(board):
    ids = board.stick("One", "Two", "Three", "Four", at=SCATTERED)
    commands.colour_things(board.document, [ids[0], ids[3]], colour="blue")
    choose_all(board)
    pick(board, "Tidy up by colour")
    yellow, blue = places(board, [ids[1], ids[2]]), places(board, [ids[0], ids[3]])
    assert max(x for x, _y in yellow) + 200 < min(x for x, _y in blue)
    assert board.history.undo_label == "Tidy up by colour"


def test_tidying_by_tag_puts_those_without_a_tag_last(board):
    ids = board.stick("One", "Two", "Three", at=SCATTERED[:3])
    commands.tag_notes(board.document, [ids[1]], tag="zebra")
    commands.tag_notes(board.document, [ids[2]], tag="apple")
    choose_all(board)
    pick(board, "Tidy up by tag")
    assert sorted(ids, key=lambda one: board.note(one).pos[0]) == [ids[2], ids[1], ids[0]]


def test_tidying_by_dots_puts_the_most_first_when_they_can_be_seen(board):
    ids = board.stick("One", "Two", "Three", at=[(0, 0), (220, 0), (440, 0)])
    commands.open_voting(board.document, dots=5)
    commands.give_dot(board.document, ids[2], voter="Ada", dots=2)
    commands.give_dot(board.document, ids[1], voter="Ada")
    choose_all(board)
    pick(board, "Tidy up by dots")
    assert board.refusals == ["No votes to be seen yet; close the voting round first."]
    commands.close_voting(board.document)
    pick(board, "Tidy up by dots")
    assert sorted(ids, key=lambda one: board.note(one).pos[0]) == [ids[2], ids[1], ids[0]]


def test_what_is_connected_is_laid_out_in_layers(board):
    root, left, right = board.stick("Root", "Left", "Right", at=[(0, 0), (10, 10), (20, 20)])
    for end in (left, right):
        commands.connect(board.document, Connector(id="", start=root, end=end))
    pick(board, "Lay out what is connected")
    tops = [top for _left, top in places(board, [root, left, right])]
    assert tops[0] + 170 < tops[1] == tops[2]
    board.bridge.undo()
    assert places(board, [root, left, right]) == [(0, 0), (10, 10), (20, 20)]


def test_without_lines_there_is_nothing_to_lay_out_and_people_are_told(board):
    board.stick("One", "Two")
    pick(board, "Lay out what is connected")
    assert board.refusals == ["Nothing here is connected; draw arrows between things first."]


def test_the_button_in_the_bar_opens_a_menu_of_all_ways_with_their_keys(board, qtbot):
    board.stick("One", "Two")
    choose_all(board)
    button = next(
        one
        for one in board.view.chosen.findChildren(type(board.view.chosen.peel))
        if one.accessibleName() == "Arrange"
    )
    button.click()
    menu = board.panel.window().findChild(type(arrange_menu(board.view.doings)), "arrange")
    qtbot.waitUntil(menu.isVisible)
    told = [one.text() for one in menu.actions() if not one.isSeparator()]
    assert told[0] == "Align left\tAlt+A"
    assert len(told) == len(arrangements())
    menu.close()


def test_no_two_ways_have_the_same_key(board):
    from ui.board.keys import board_keys

    keys = [key for one in board_keys() for key in one.keys]
    assert len(keys) == len(set(keys))
    assert {key for one in arrange_keys() for key in one.keys} <= set(keys)
