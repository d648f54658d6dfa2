from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from openspace import commands
from openspace.gathering import face_down, steps, the_timer
from openspace.model import Note

LEFT = Qt.MouseButton.LeftButton


def _write_step(page, title):
    QTest.keyClicks(page.steps.add, title)
    QTest.keyClick(page.steps.add, Qt.Key.Key_Return)


def _titles(board):
    return [step.title for step in steps(board.document)]


def _choose(row, words):
    menu = row.open_menu()
    next(one for one in menu.actions() if one.text() == words).trigger()
    menu.close()


def test_steps_are_written_down_one_after_the_other(board, page):
    for title in ("See", "Think", "Ask"):
        _write_step(page, title)
    assert _titles(board) == ["See", "Think", "Ask"]
    assert page.steps.add.text() == ""


def test_a_step_is_renamed_timed_moved_and_taken_out(board, page):
    for title in ("See", "Think", "Ask"):
        _write_step(page, title)
    see = page.steps.rows[0]
    see.title.selectAll()
    QTest.keyClicks(see.title, "Look")
    QTest.keyClick(see.title, Qt.Key.Key_Return)
    see.minutes.setValue(7)
    see.minutes.editingFinished.emit()
    _choose(page.steps.rows[2], "Earlier")
    _choose(page.steps.rows[2], "Take it out")
    assert _titles(board) == ["Look", "Ask"]
    assert steps(board.document)[0].minutes == 7


def test_going_on_sets_the_timer_and_private_writing_and_shows_where_people_are(board, page):
    _write_step(page, "See")
    _write_step(page, "Alone")
    _choose(page.steps.rows[1], "Write in private")
    commands.change_step(board.document, page.steps.rows[1].step.id, minutes=4)
    QTest.mouseClick(page.steps.on, LEFT)
    QTest.mouseClick(page.steps.on, LEFT)
    timer, card = the_timer(board.document), board.view.steering.card
    assert (timer.left, timer.private) == (240, True)
    assert card.step.text() == "2 of 2: Alone"
    assert card.private.words.text() == "Writing privately"
    assert not page.steps.on.isEnabled()
    QTest.mouseClick(page.steps.back, LEFT)
    assert card.step.text() == "1 of 2: See"


def test_a_step_with_a_vote_offers_its_dots(board, page):
    commands.add_step(board.document, title="Choose", votes=2)
    QTest.mouseClick(page.steps.rows[0].go, LEFT)
    assert page.voting.new.dots.value() == 2


def test_private_writing_is_told_and_revealed_as_one_step(board, page):
    QTest.keyClick(page.private.on, Qt.Key.Key_Space)
    drafts = [Note(id="", text=text, face_down=True) for text in ("one", "two", "three")]
    commands.stick(board.document, drafts)
    card = board.view.steering.card
    assert card.private.words.text() == "Writing privately: 3 notes face down"
    QTest.mouseClick(card.private.end, LEFT)
    assert face_down(board.document) == []
    assert not card.isVisible()
    board.bridge.undo()
    assert len(face_down(board.document)) == 3
    assert page.private.on.isChecked()


def test_a_step_that_somebody_else_took_out_leaves_the_list(board, page):
    _write_step(page, "See")
    peer = board.peer()
    commands.remove_step(peer, page.steps.rows[0].step.id)
    board.hear(peer)
    assert page.steps.rows == []
