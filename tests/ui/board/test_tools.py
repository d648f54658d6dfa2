"""The drawing tools: what is drawn lies on the board, and what is written in it too."""

import pytest
from PySide6.QtCore import QPoint, Qt

from openspace import commands
from openspace.gathering import all_things
from openspace.model import Area, Connector, Shape, Stroke, on_board
from tests.ui.board.on_board import OnBoard

ESC, SHIFT = Qt.Key.Key_Escape, Qt.KeyboardModifier.ShiftModifier


def take(board: OnBoard, name: str) -> None:
    board.view.toolbox.take(name)


def things(board: OnBoard, kind: type):
    return [one for one in all_things(board.document) if isinstance(one, kind) and on_board(one)]


def drawn(board: OnBoard, name: str, start=(100, 100), end=(400, 300), keys=None):
    take(board, name)
    no_keys = Qt.KeyboardModifier.NoModifier
    board.drag(board.pixel(*start), board.pixel(*end), keys or no_keys)


def test_an_area_is_drawn_and_its_title_written_at_once(board):
    drawn(board, "area")
    board.type("What we saw")
    board.key(Qt.Key.Key_Return)
    [area] = things(board, Area)
    assert (area.title, area.size) == ("What we saw", (300.0, 200.0))
    assert not board.view.words.editor.isVisible()
    assert board.canvas.tool is board.view.toolbox.tools["select"]


@pytest.mark.parametrize(("name", "form"), [("rectangle", "rectangle"), ("ellipse", "ellipse")])
def test_a_shape_is_drawn_and_written_in(board, name, form):
    drawn(board, name)
    board.type("Safe")
    board.key(ESC)
    [shape] = things(board, Shape)
    assert (shape.form, shape.text, shape.size) == (form, "Safe", (300.0, 200.0))


def test_a_click_draws_one_of_the_usual_size(board):
    take(board, "rectangle")
    board.click(board.pixel(100, 100))
    board.key(ESC)
    assert things(board, Shape)[0].size == Shape(id="").size


def test_with_shift_a_box_is_square(board):
    drawn(board, "rectangle", keys=SHIFT)
    board.key(ESC)
    assert things(board, Shape)[0].size == (300.0, 300.0)


def test_words_are_written_on_the_board_and_stay(board):
    take(board, "text")
    board.click(board.pixel(100, 100))
    board.type("Only words")
    board.key(ESC)
    [shape] = things(board, Shape)
    assert (shape.form, shape.text) == ("text", "Only words")
    board.history.undo()
    assert things(board, Shape) == []


def test_words_that_never_come_leave_no_trace(board):
    take(board, "text")
    board.click(board.pixel(100, 100))
    board.key(ESC)
    assert list(all_things(board.document)) == []
    assert board.history.undo_label == "Add a board"


def test_a_step_is_not_lost_while_it_is_drawn(board):
    drawn(board, "area")
    assert board.history.undo_label == "Draw an area"


@pytest.mark.parametrize(("name", "heads"), [("line", "none"), ("arrow", "end")])
def test_a_line_joins_what_it_is_drawn_between(board, name, heads):
    one, other = board.stick("one", "other", at=[(0, 0), (600, 0)])
    board.view.doings.basic.fit_all()
    take(board, name)
    board.drag(board.middle_of(one), board.middle_of(other))
    [line] = things(board, Connector)
    assert (line.start, line.end, line.heads) == (one, other, heads)


def test_a_line_over_the_empty_board_is_free(board):
    drawn(board, "line")
    [line] = things(board, Connector)
    assert (line.start, line.end, line.pos, line.reach) == ("", "", (100.0, 100.0), (300.0, 200.0))


def test_with_shift_a_line_is_straight(board):
    drawn(board, "line", (100, 100), (400, 120), SHIFT)
    assert things(board, Connector)[0].reach[1] == 0.0


def test_the_pen_draws_stroke_after_stroke(board):
    for top in (100, 200):
        drawn(board, "pen", (100, top), (400, top + 40))
    strokes = things(board, Stroke)
    assert [stroke.pos for stroke in strokes] != []
    assert len(strokes) == 2
    assert all(stroke.points[:2] == (0.0, 0.0) for stroke in strokes)
    assert all(len(stroke.points) >= 6 for stroke in strokes)
    assert board.canvas.tool is board.view.toolbox.tools["pen"]


def test_the_eraser_peels_off_the_strokes_it_goes_over_as_one_step(board):
    [note] = board.stick("note", at=[(500, 80)])
    points = tuple(float(v) for x in range(0, 300, 10) for v in (x, 0))
    for top in (100, 140):
        commands.draw_stroke(board.document, Stroke(id="", pos=(100, top), points=points))
    take(board, "eraser")
    board.drag(board.pixel(200, 100), board.pixel(200, 140))
    assert things(board, Stroke) == []
    assert board.note(note).peeled == ""
    board.history.undo()
    assert len(things(board, Stroke)) == 2


def test_the_laser_leaves_nothing_and_goes_out(board, qtbot):
    before = board.history.undo_label
    drawn(board, "laser")
    assert board.canvas.scene.veil is not None
    board.key(ESC)
    assert board.canvas.scene.veil is None
    assert (list(all_things(board.document)), board.history.undo_label) == ([], before)


@pytest.mark.parametrize("name", ["area", "rectangle", "text", "line", "arrow", "pen"])
def test_escape_draws_nothing(board, name):
    from PySide6.QtTest import QTest

    take(board, name)
    start = board.pixel(100, 100)
    QTest.mousePress(board.canvas, Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(board.canvas, start + QPoint(120, 90))
    assert board.canvas.scene.veil is not None
    board.key(ESC)
    QTest.mouseRelease(board.canvas, Qt.MouseButton.LeftButton, pos=start + QPoint(120, 90))
    assert board.canvas.scene.veil is None
    assert list(all_things(board.document)) == []


def test_a_kept_tool_stays_until_it_is_let_go(board):
    board.key(Qt.Key.Key_Q)
    assert board.view.tools.keep.isChecked()
    drawn(board, "line")
    drawn(board, "line", (100, 400), (400, 420))
    assert len(things(board, Connector)) == 2
    assert board.canvas.tool is board.view.toolbox.tools["line"]
    board.key(Qt.Key.Key_Q)
    drawn(board, "line", (100, 500), (400, 520))
    assert board.canvas.tool is board.view.toolbox.tools["select"]


@pytest.mark.parametrize("key", list("FTROLAPEK"))
def test_each_tool_has_its_key(board, key):
    board.type(key.lower())
    [name] = [name for name, button in board.view.tools.tools.items() if button.isChecked()]
    assert board.canvas.tool is board.view.toolbox.tools[name]
    assert name != "select"


def test_a_double_click_writes_in_a_shape_and_typing_too(board):
    shape = commands.draw_shape(
        board.document, form="rectangle", at=(100, 100), size=(300, 200), colour="ink", text="One"
    )
    board.double_click(board.pixel(250, 200))
    board.type(" more")
    board.key(ESC)
    assert things(board, Shape)[0].text == "One more"
    board.view.selection.choose([shape])
    board.type("!")
    board.key(ESC)
    assert things(board, Shape)[0].text == "One more!"


def test_what_is_being_written_is_safe_before_one_is_done(board, qtbot):
    drawn(board, "area")
    board.type("Half")
    qtbot.waitUntil(lambda: things(board, Area)[0].title == "Half", timeout=2_000)


def test_a_colleagues_words_come_in_while_one_writes(board):
    commands.draw_shape(
        board.document, form="rectangle", at=(100, 100), size=(300, 200), colour="ink", text="mine"
    )
    board.double_click(board.pixel(250, 200))
    board.type("!")
    board.view.words.flush()
    peer = board.peer()
    [theirs] = peer.records(Shape)
    commands.reword_thing(peer, theirs, text="theirs and mine!")
    board.hear(peer)
    assert board.view.words.editor.words() == "theirs and mine!"


def test_the_editor_ends_when_somebody_peels_off_what_is_written_in(board, qtbot):
    drawn(board, "area")
    board.type("Half")
    board.view.words.flush()
    peer = board.peer()
    commands.peel_things(peer, list(peer.records(Area)))
    board.hear(peer)
    qtbot.waitUntil(lambda: not board.view.words.editor.isVisible())


def test_a_line_gets_its_label_by_a_double_click(board):
    commands.connect(board.document, Connector(id="", pos=(100, 100), reach=(400, 0)))
    board.double_click(board.pixel(300, 100))
    board.type("leads to")
    board.key(Qt.Key.Key_Return)
    assert things(board, Connector)[0].label == "leads to"


def test_what_is_locked_is_not_written_in(board):
    area = commands.draw_area(board.document, at=(0, 0), size=(400, 300), title="Title")
    commands.lock_things(board.document, [area], locked=True)
    board.double_click(board.pixel(200, 20))
    assert not board.view.words.editor.isVisible()
    assert board.refusals == ["This is locked; unlock it first (Ctrl+Shift+L)."]
