from msgspec.structs import replace
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from openspace import commands
from openspace.model import Note


def test_a_double_click_on_the_board_and_words_and_esc_make_a_note(board):
    board.double_click(board.free_pixel())
    board.type("Managing by outcomes")
    board.key(Qt.Key.Key_Escape)
    assert board.texts() == ["Managing by outcomes"]
    assert not board.editor.isVisible()
    assert board.canvas.hasFocus()


def test_the_note_lies_where_the_double_click_was(board):
    at = board.free_pixel()
    board.double_click(at)
    board.type("Here")
    board.key(Qt.Key.Key_Escape)
    assert board.canvas.scene.sheet.at(*board.canvas.viewport.to_board(at.x(), at.y()))


def test_the_note_tool_sticks_one_note_and_is_put_down(board):
    board.key(Qt.Key.Key_N)
    board.click(board.free_pixel())
    board.type("Trust")
    board.key(Qt.Key.Key_Escape)
    assert board.texts() == ["Trust"]
    assert board.view.tools.tools["select"].isChecked()


def test_a_note_left_empty_leaves_no_trace(board):
    board.double_click(board.free_pixel())
    board.key(Qt.Key.Key_Escape)
    assert not board.notes()
    assert board.history.undo_label == "Add a board"


def test_a_note_whose_words_were_all_taken_out_is_peeled_off(board):
    (note_id,) = board.stick("Trust")
    board.double_click(board.middle_of(note_id))
    board.key(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    board.key(Qt.Key.Key_Delete)
    board.key(Qt.Key.Key_Escape)
    assert board.note(note_id).peeled


def test_a_click_elsewhere_ends_the_writing(board):
    board.double_click(board.free_pixel())
    board.type("Trust")
    board.click(board.pixel(-20, -20))
    assert board.texts() == ["Trust"]
    assert not board.editor.isVisible()


def test_a_double_click_rewords_a_note(board):
    (note_id,) = board.stick("Trust")
    board.double_click(board.middle_of(note_id))
    board.type(" first")
    board.key(Qt.Key.Key_Escape)
    assert board.note(note_id).text == "Trust first"


def test_a_letter_on_a_chosen_note_is_the_first_of_its_new_words(board):
    (note_id,) = board.stick("Trust")
    board.click(board.middle_of(note_id))
    board.type("!!")
    assert board.editor.words() == "Trust!!"


def test_enter_rewords_the_chosen_note_and_its_new_line_belongs_to_the_words(board):
    (note_id,) = board.stick("Trust")
    board.click(board.middle_of(note_id))
    board.key(Qt.Key.Key_Return)
    board.key(Qt.Key.Key_Return)
    board.type("first")
    board.key(Qt.Key.Key_Escape)
    assert board.note(note_id).text == "Trust\nfirst"


def test_the_document_follows_while_one_types(board, qtbot):
    board.double_click(board.free_pixel())
    board.type("Nobody pressed Esc yet")
    qtbot.waitUntil(lambda: board.texts() == ["Nobody pressed Esc yet"], timeout=900)
    assert board.editor.isVisible()


def test_flushing_brings_the_last_letters_to_the_document(board):
    board.double_click(board.free_pixel())
    board.type("Just now")
    board.panel.flush()
    assert board.texts() == ["Just now"]


def test_one_new_note_with_its_words_is_one_undo_step(board):
    board.double_click(board.free_pixel())
    board.type("Trust")
    board.panel.flush()
    board.type(" first")
    board.key(Qt.Key.Key_Escape)
    board.bridge.undo()
    assert not board.texts()
    assert board.history.undo_label == "Add a board"


def test_somebody_elses_words_on_another_note_show_while_one_types(board):
    mine, theirs = board.stick("Mine", "Theirs")
    peer = board.peer()
    board.double_click(board.middle_of(mine))
    board.type(" is")
    with peer.transaction("Reword"):
        peer.put(replace(peer.get(Note, theirs), text="Theirs is"))
    board.hear(peer)
    assert board.canvas.scene.sheet.note(theirs).text == "Theirs is"
    assert board.editor.words() == "Mine is"
    assert board.editor.hasFocus()


def test_somebody_elses_words_on_the_note_one_writes_are_both_kept(board):
    (note_id,) = board.stick("We need trust")
    peer = board.peer()
    board.double_click(board.middle_of(note_id))
    board.type(" and time")
    with peer.transaction("Reword"):
        peer.put(replace(peer.get(Note, note_id), text="Now we need trust"))
    board.hear(peer)
    assert board.editor.words() == "Now we need trust and time"
    board.type("!")
    board.key(Qt.Key.Key_Escape)
    assert board.note(note_id).text == "Now we need trust and time!"


def test_a_note_peeled_by_somebody_else_while_one_writes_keeps_the_words(board, qtbot):
    (note_id,) = board.stick("Trust")
    peer = board.peer()
    board.double_click(board.middle_of(note_id))
    board.type(" first")
    with peer.transaction("Peel"):
        peer.put(replace(peer.get(Note, note_id), peeled="2026-06-01T10:00:00"))
    board.hear(peer)
    qtbot.waitUntil(lambda: not board.editor.isVisible())
    assert board.note(note_id).text == "Trust first"


def test_nothing_on_the_screen_moves_while_one_types(board):
    note_id, other = board.stick("Trust", "Time")
    before = board.canvas.viewport
    board.double_click(board.middle_of(note_id))
    places = []
    for letter in " and some more words":
        board.type(letter)
        places.append((board.editor.x(), board.canvas.viewport, board.middle_of(other)))
    assert len(set(places)) == 1
    assert board.canvas.viewport == before


def test_the_words_are_written_where_they_stand(board):
    (note_id,) = board.stick("Reflection time needed to step back from crisis management")
    fitted = board.canvas.scene.fitting.fit(board.note(note_id).text, 200.0, 170.0)
    board.double_click(board.middle_of(note_id))
    block = board.editor.document().firstBlock().layout()
    lines = [block.lineAt(index) for index in range(block.lineCount())]
    drawn = [fitted.layout.lineAt(index) for index in range(fitted.layout.lineCount())]
    assert [line.textStart() for line in lines] == [line.textStart() for line in drawn]


def test_a_long_text_makes_the_note_grow_under_the_editor(board):
    board.double_click(board.free_pixel())
    board.editor.insertPlainText("many words " * 100)
    assert board.canvas.scene.sheet.box_for(board.canvas.scene.written).height > 170
    assert board.editor.height() >= board.editor.document().size().height()


def test_what_is_pasted_is_plain_words(board, qapp):
    board.double_click(board.free_pixel())
    qapp.clipboard().setText("<img src=file:///etc/passwd> <b>bold</b>")
    QTest.keyClick(board.editor, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    board.key(Qt.Key.Key_Escape)
    assert board.texts() == ["<img src=file:///etc/passwd> <b>bold</b>"]


def test_on_a_board_that_can_only_be_read_no_editor_opens_and_the_reason_is_told(board):
    board.bridge.gathering.read_only = "Somebody else has this file open."
    board.double_click(board.free_pixel())
    assert not board.editor.isVisible()
    assert board.refusals == ["Somebody else has this file open."]


def caret_is_in_sight(board):
    caret = board.editor.cursorRect().translated(board.editor.pos())
    insets = board.canvas.insets
    return insets.top < caret.top() and caret.bottom() < board.canvas.height() - insets.bottom


def test_the_caret_stays_in_sight_wherever_it_goes_on_a_very_long_note(board):
    (note_id,) = board.stick("word " * 2000)
    board.view.show_note(note_id)
    board.key(Qt.Key.Key_Return)
    assert caret_is_in_sight(board)
    for key, keys in [
        (Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier),
        (Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier),
        *[(Qt.Key.Key_Up, Qt.KeyboardModifier.NoModifier)] * 60,
    ]:
        board.key(key, keys)
        assert caret_is_in_sight(board)


def test_undo_while_writing_leaves_the_words_of_somebody_else(board):
    (note_id,) = board.stick("Trust")
    board.double_click(board.middle_of(note_id))
    board.type(" first")
    board.view.writing.flush()
    peer = board.peer()
    commands.reword_note(peer, note_id, text="Their Trust first")
    board.hear(peer)
    board.key(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    board.key(Qt.Key.Key_Escape)
    assert "Their" in board.note(note_id).text


def test_a_letter_during_a_drag_gives_the_drag_up_and_is_written(board):
    (note_id,) = board.stick("Trust")
    left, start = Qt.MouseButton.LeftButton, board.middle_of(note_id)
    QTest.mousePress(board.canvas, left, pos=start)
    QTest.mouseMove(board.canvas, start + QPoint(60, 60))
    board.type("!")
    assert board.canvas.scene.lift is None
    QTest.mouseMove(board.canvas, start + QPoint(90, 90))
    QTest.mouseRelease(board.canvas, left, pos=start + QPoint(90, 90))
    board.key(Qt.Key.Key_Escape)
    assert (board.note(note_id).text, board.note(note_id).pos) == ("Trust!", (0.0, 0.0))
