"""The board as it was, and taking back from there."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from openspace import commands
from openspace.opening import new_gathering

CTRL = Qt.KeyboardModifier.ControlModifier
LABELS = ["Stick 2 notes", "Move a note", "Reword a note", "Peel a note", "Draw an area"]


@pytest.fixture
def lived(board, tmp_path):
    """A board in a file, on which something has happened at five moments."""
    path = tmp_path / "lived.openspace"
    assert board.bridge.take(lambda: new_gathering(path, title="Days after"))
    board.board_id = commands.add_board(board.bridge.gathering, title="Lived")
    board.panel.show_board(board.board_id)
    board.one, board.two = board.stick("One", "Two")
    commands.move_things(board.document, [board.one], by=(0, 300))
    commands.reword_note(board.document, board.one, text="Changed")
    commands.peel_things(board.document, [board.two])
    board.area = commands.draw_area(board.document, at=(900, 0), size=(300, 300), title="Since")
    board.canvas.setFocus()
    yield board
    board.bridge.close()


@pytest.fixture
def history(lived):
    """Its history, being looked at."""
    lived.key(Qt.Key.Key_H, CTRL)
    return lived.panel.beside.history


def seen(history):
    sheet = history.past.canvas.scene.sheet
    return {sheet.thing(one).id for one in sheet.ids()}


def words(history):
    sheet = history.past.canvas.scene.sheet
    return sorted(note.text for one in sheet.ids() if (note := sheet.note(one)))


def at(history, qtbot, rank):
    history.bar.slider.setValue(rank)
    label = LABELS[rank]
    qtbot.waitUntil(lambda: history.bar.what.text() == label and history.moments.rank == rank)


def pixel_in_past(history, thing_id):
    canvas = history.past.canvas
    x, y = canvas.viewport.to_screen(*canvas.scene.sheet.box(thing_id).centre)
    return canvas.rect().topLeft() + type(canvas.rect().topLeft())(round(x), round(y))


def test_ctrl_h_shows_the_past_marked_as_such_with_a_slider_at_its_end(lived, history):
    assert history.past.isVisible()
    assert history.bar.slider.hasFocus()
    assert (history.bar.slider.value(), history.bar.slider.maximum()) == (4, 4)
    assert history.bar.what.text() == "Draw an area"
    assert "only to look at" in history.past.mark.text()
    assert seen(history) == {lived.one, lived.area}


def test_the_arrow_keys_step_through_what_was_done(lived, history, qtbot):
    passed = [history.bar.what.text()]
    for label in reversed(LABELS[:-1]):
        lived.key(Qt.Key.Key_Left)
        qtbot.waitUntil(lambda label=label: history.bar.what.text() == label)
        passed.append(history.bar.what.text())
    assert passed == LABELS[::-1]
    assert words(history) == ["One", "Two"]
    lived.key(Qt.Key.Key_End)
    qtbot.waitUntil(lambda: words(history) == ["Changed"])


def test_looking_at_the_past_changes_nothing(lived, history, qtbot):
    before = dict(lived.notes())
    at(history, qtbot, 0)
    canvas = history.past.canvas
    canvas.setFocus()
    QTest.mouseClick(canvas, Qt.MouseButton.LeftButton, pos=pixel_in_past(history, lived.two))
    for key in (Qt.Key.Key_Delete, Qt.Key.Key_Return, Qt.Key.Key_N, Qt.Key.Key_Up):
        QTest.keyClick(canvas, key)
    QTest.keyClicks(canvas, "words")
    start = pixel_in_past(history, lived.one)
    QTest.mousePress(canvas, Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(canvas, start * 1.2)
    QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=start * 1.2)
    assert lived.notes() == before
    assert lived.history.undo_label == "Draw an area"


def test_a_chosen_note_is_taken_back_as_it_was_then(lived, history, qtbot):
    at(history, qtbot, 0)
    assert not history.bar.some.isEnabled()
    where = pixel_in_past(history, lived.two)
    QTest.mouseClick(history.past.canvas, Qt.MouseButton.LeftButton, pos=where)
    assert history.bar.some.text() == "Take back 1 thing"
    QTest.mouseClick(history.bar.some, Qt.MouseButton.LeftButton)
    assert not history.past.isVisible()
    assert sorted(lived.texts()) == ["Changed", "Two"]
    assert lived.view.selection.only == lived.two
    lived.bridge.undo()
    assert lived.texts() == ["Changed"]


def test_going_back_to_a_moment_brings_all_of_it_back_as_one_step(lived, history, qtbot):
    assert not history.bar.all.isEnabled()
    at(history, qtbot, 0)
    QTest.mouseClick(history.bar.all, Qt.MouseButton.LeftButton)
    assert sorted(lived.texts()) == ["One", "Two"]
    assert lived.note(lived.one).pos == (0.0, 0.0)
    assert set(lived.canvas.scene.sheet.ids()) == {lived.one, lived.two}
    assert [thing.id for thing in lived.panel.beside.bin.model.things] == [lived.area]
    lived.bridge.undo()
    assert lived.texts() == ["Changed"]
    assert lived.area in lived.canvas.scene.sheet


def test_esc_leads_back_to_the_board_of_now(lived, history):
    lived.key(Qt.Key.Key_Escape)
    assert not history.past.isVisible()
    assert not history.bar.isVisible()
    assert lived.canvas.hasFocus()
    assert not lived.panel.row.history.isChecked()


def test_finding_or_another_board_leads_back_to_now(lived, history):
    lived.key(Qt.Key.Key_F, CTRL)
    assert not history.past.isVisible()
    assert lived.view.finding.bar.line.hasFocus()
    lived.key(Qt.Key.Key_H, CTRL)
    assert history.past.isVisible()
    other = commands.add_board(lived.bridge.gathering, title="Other")
    lived.panel.show_board(other)
    assert not history.past.isVisible()


def test_the_page_lists_the_moments_the_latest_first_and_leads_to_them(lived, qtbot):
    lived.panel.beside.open_page("history")
    history = lived.panel.beside.history
    model, rows = history.page.model, history.page.list
    assert [model.index(row).data().split("  ")[1] for row in range(5)] == LABELS[::-1]
    assert not history.past.isVisible()
    rows.setFocus()
    for _times in range(3):
        lived.key(Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: words(history) == ["One", "Two"])
    assert history.past.isVisible()
    assert history.bar.slider.value() == 1
    lived.key(Qt.Key.Key_Up)
    qtbot.waitUntil(lambda: words(history) == ["Changed", "Two"])


def test_the_page_tells_what_happens_meanwhile(lived, qtbot):
    lived.panel.beside.open_page("history")
    page = lived.panel.beside.history.page
    commands.lock_things(lived.document, [lived.one], locked=True)
    qtbot.waitUntil(lambda: page.model.rowCount() == 6, timeout=3000)
    assert page.model.index(0).data().endswith("Lock a note")


def test_a_board_on_which_nothing_happened_says_so(lived):
    other = commands.add_board(lived.bridge.gathering, title="Other")
    lived.panel.show_board(other)
    lived.panel.beside.open_page("history")
    assert "Nothing has happened" in lived.panel.beside.history.page.hint.text()


def test_a_window_of_any_size_holds_the_bar(lived, history):
    for width in (1196, 700):
        lived.panel.resize(width, 600)
        lived.panel.grab()
        assert lived.view.rect().contains(history.bar.geometry())
        assert history.past.geometry() == lived.view.rect()
