from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from openspace import commands
from openspace.model import Area, Connector

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier
LEFT = Qt.MouseButton.LeftButton


def at_full_size(board):
    board.key(Qt.Key.Key_0, CTRL)


def hold(board, start, end, keys=Qt.KeyboardModifier.NoModifier):
    """Press and drag without letting go; a mouse move of QTest knows no keys."""
    QTest.mousePress(board.canvas, LEFT, keys, start)
    QTest.mouseMove(board.canvas, start + (end - start) / 2)
    QTest.mouseMove(board.canvas, end)


def test_a_dragged_note_snaps_to_the_edge_of_another_and_a_guide_shows_it(board):
    one, two = board.stick("One", "Two", at=[(0, 0), (300, 300)])
    at_full_size(board)
    start = board.middle_of(two)
    hold(board, start, start + QPoint(-294, 40))
    assert board.canvas.scene.veil is not None
    QTest.mouseRelease(board.canvas, LEFT, pos=start + QPoint(-294, 40))
    assert board.note(two).pos == (0, 340)
    assert board.canvas.scene.veil is None
    assert board.note(one).pos == (0, 0)


def test_with_ctrl_nothing_snaps(board):
    _one, two = board.stick("One", "Two", at=[(0, 0), (300, 300)])
    at_full_size(board)
    start = board.middle_of(two)
    board.drag(start, start + QPoint(-294, 40), CTRL)
    assert board.note(two).pos == (6, 340)


def test_a_note_snaps_to_an_equal_gap(board):
    _one, _two, three = board.stick("One", "Two", "Three", at=[(0, 0), (230, 0), (600, 400)])
    at_full_size(board)
    start = board.middle_of(three)
    board.drag(start, start + QPoint(-136, -380))
    assert board.note(three).pos[0] == 460


def test_alt_and_a_drag_put_a_copy_and_one_undo_takes_it_away(board):
    (note_id,) = board.stick("One")
    at_full_size(board)
    start = board.middle_of(note_id)
    hold(board, start, start + QPoint(100, 250), ALT)
    assert not board.canvas.scene.sheet.columns.lifted.any()
    QTest.mouseRelease(board.canvas, LEFT, ALT, start + QPoint(100, 250))
    assert board.texts() == ["One", "One"]
    copy = board.view.selection.only
    assert board.note(copy).pos == (100, 250)
    assert board.note(note_id).pos == (0, 0)
    board.bridge.undo()
    assert board.texts() == ["One"]


def test_ctrl_d_goes_on_by_the_step_that_the_last_copy_was_moved(board):
    (note_id,) = board.stick("One")
    board.click(board.middle_of(note_id))
    board.key(Qt.Key.Key_D, CTRL)
    first = board.view.selection.only
    assert board.note(first).pos == (220, 0)
    board.key(Qt.Key.Key_Down, SHIFT)
    board.key(Qt.Key.Key_D, CTRL)
    second = board.view.selection.only
    assert board.note(second).pos == (440, 200)
    board.key(Qt.Key.Key_D, CTRL)
    assert board.note(board.view.selection.only).pos == (660, 300)


def test_a_copy_goes_where_nothing_lies(board):
    one, _two = board.stick("One", "Two", at=[(0, 0), (220, 0)])
    board.click(board.middle_of(one))
    board.key(Qt.Key.Key_D, CTRL)
    assert board.note(board.view.selection.only).pos == (0, 190)


def test_the_arrow_between_two_is_copied_with_them(board):
    one, two = board.stick("One", "Two")
    line = commands.connect(board.document, Connector(id="", start=one, end=two))
    board.view.selection.choose([one, two])
    board.key(Qt.Key.Key_D, CTRL)
    copies = board.view.selection.ids
    [copied] = board.document.records(Connector).keys() - {line}
    arrow = board.document.get(Connector, copied)
    assert {arrow.start, arrow.end} == copies


def test_an_area_is_copied_with_what_lies_in_it(board):
    area = commands.draw_area(board.document, at=(0, 0), size=(400, 300), title="Ideas")
    board.stick("In it", at=[(50, 80)])
    board.view.selection.choose([area])
    board.key(Qt.Key.Key_D, CTRL)
    copy = board.view.selection.only
    assert board.document.get(Area, copy).pos == (420, 0)
    assert sorted(note.pos for note in board.notes().values()) == [(50, 80), (470, 80)]


def test_a_locked_note_is_chosen_but_not_dragged(board):
    (note_id,) = board.stick("One")
    commands.lock_things(board.document, [note_id], locked=True)
    start = board.middle_of(note_id)
    board.click(start)
    assert board.view.selection.only == note_id
    board.drag(start, start + QPoint(90, 90))
    assert board.note(note_id).pos == (0, 0)
    assert board.refusals == ["This is locked; unlock it first (Ctrl+Shift+L)."]


def test_a_band_may_begin_on_what_is_locked(board):
    locked, other = board.stick("One", "Two")
    commands.lock_things(board.document, [locked], locked=True)
    board.drag(board.middle_of(locked), board.middle_of(other))
    assert board.view.selection.ids == {locked, other}


def test_a_group_is_chosen_and_dragged_as_one_and_ctrl_chooses_one_of_it(board):
    one, two, _three = board.stick("One", "Two", "Three")
    commands.group_things(board.document, [one, two])
    board.click(board.middle_of(one))
    assert board.view.selection.ids == {one, two}
    board.drag(board.middle_of(one), board.middle_of(one) + QPoint(0, 200))
    assert board.note(one).pos[1] == board.note(two).pos[1] > 0
    board.click(board.free_pixel())
    board.click(board.middle_of(two), CTRL)
    assert board.view.selection.only == two


def test_a_drag_at_the_edge_moves_the_board_on(board, qtbot):
    (note_id,) = board.stick("One")
    at_full_size(board)
    start = board.middle_of(note_id)
    edge = QPoint(board.canvas.width() - 3, start.y())
    before = board.canvas.viewport.left
    hold(board, start, edge)
    qtbot.waitUntil(lambda: board.canvas.viewport.left > before + 40)
    QTest.mouseRelease(board.canvas, LEFT, pos=edge)
    after = board.canvas.viewport.left
    expected = edge.x() - start.x() + after - before
    assert abs(board.note(note_id).pos[0] - expected) <= 11
    stopped = board.view.toolbox.tools["select"]._edges
    assert not stopped._timer.isActive()


def test_what_somebody_peels_off_during_a_drag_does_not_hold_up_the_rest(board):
    one, two = board.stick("One", "Two")
    at_full_size(board)
    board.key(Qt.Key.Key_A, CTRL)
    start = board.middle_of(one)
    peer = board.peer()
    commands.peel_things(peer, [two])
    hold(board, start, start + QPoint(0, 300))
    board.hear(peer)
    QTest.mouseRelease(board.canvas, LEFT, pos=start + QPoint(0, 300))
    assert board.note(one).pos == (0, 300)
    assert board.note(two).pos == (220, 0)
    assert not board.refusals


def test_arrows_held_down_are_one_step(board):
    (note_id,) = board.stick("One")
    board.click(board.middle_of(note_id))
    for _times in range(5):
        board.key(Qt.Key.Key_Right)
    assert board.note(note_id).pos == (50, 0)
    board.bridge.undo()
    assert board.note(note_id).pos == (0, 0)
    assert board.texts() == ["One"]
