import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTableView

from openspace.commands import describe_gathering
from ui.start.invitation import InvitationPanel


@pytest.fixture
def page(qtbot, in_new):
    page = InvitationPanel(in_new)
    qtbot.addWidget(page)
    page.resize(1196, 664)
    with qtbot.waitExposed(page):
        page.show()
    return page


def test_the_title_is_written_in_place(page, in_new):
    page.title.setFocus()
    page.title.selectAll()
    QTest.keyClicks(page.title, "Days before")
    QTest.keyClick(page.title, Qt.Key.Key_Tab)
    assert in_new.gathering.invitation.title == "Days before"
    assert in_new.gathering.history.undo_label == "Rename the gathering"


def test_an_emptied_title_comes_back(page, in_new):
    page.title.setFocus()
    page.title.selectAll()
    QTest.keyClick(page.title, Qt.Key.Key_Delete)
    QTest.keyClick(page.title, Qt.Key.Key_Tab)
    assert page.title.words() == "Days after"


def test_typing_is_one_step(page, in_new):
    page.question.setFocus()
    for word in (" And", " what", " goes?"):
        page.question.moveCursor(page.question.textCursor().MoveOperation.End)
        QTest.keyClicks(page.question, word)
        page.question.flush()
    assert in_new.gathering.invitation.question == "What stays? And what goes?"
    in_new.undo()
    assert in_new.gathering.invitation.question == "What stays?"
    assert page.question.words() == "What stays?"


def test_the_mode_is_chosen_by_a_click_on_its_words(page, in_new):
    QTest.mouseClick(page.mode.buttons["confidential"].parentWidget(), Qt.MouseButton.LeftButton)
    assert in_new.gathering.invitation.mode == "confidential"


def test_a_day_is_typed(page, in_new):
    page.day.setFocus()
    QTest.keyClicks(page.day.line, "2026-11-17")
    QTest.keyClick(page.day.line, Qt.Key.Key_Return)
    assert in_new.gathering.invitation.date == "2026-11-17"


def test_a_whole_day_is_saved_while_one_is_still_in_the_field(page, in_new, qtbot):
    page.day.setFocus()
    QTest.keyClicks(page.day.line, "2026-11-17")
    qtbot.waitUntil(lambda: in_new.gathering.invitation.date == "2026-11-17", timeout=2000)
    assert page.day.line.hasFocus()


def test_the_calendar_shows_each_day_whole(page, qtbot):
    page.day.pick.click()
    menu = QApplication.activePopupWidget()
    assert menu is not None
    days = menu.findChild(QTableView)
    assert days is not None
    assert days.horizontalHeader().length() <= days.viewport().width()
    assert days.verticalHeader().length() <= days.viewport().height()
    needed = days.fontMetrics().horizontalAdvance("Wed")
    assert all(days.columnWidth(column) >= needed for column in range(1, 7))
    menu.close()


def test_what_is_no_day_is_refused_and_the_old_one_stays(page, in_new, qtbot):
    page.day.setFocus()
    QTest.keyClicks(page.day.line, "soon")
    with qtbot.waitSignal(in_new.refused):
        QTest.keyClick(page.day.line, Qt.Key.Key_Return)
    assert page.day.day() == ""


def test_what_others_do_is_shown(page, in_new):
    describe_gathering(in_new.gathering, question="Whose?", mode="chatham")
    assert page.question.words() == "Whose?"
    assert page.mode.mode() == "chatham"


def test_flush_passes_on_what_is_still_being_written(page, in_new):
    page.question.setFocus()
    QTest.keyClicks(page.question, "Now: ")
    page.flush()
    assert in_new.gathering.invitation.question == "Now: What stays?"


def test_who_wrote_a_note_is_chosen(page, in_new):
    QTest.mouseClick(page.authors.buttons["shown"], Qt.MouseButton.LeftButton)
    assert in_new.gathering.invitation.authors == "shown"
    assert not page.authors.hint.isVisibleTo(page)
    describe_gathering(in_new.gathering, mode="chatham")
    assert page.authors.hint.isVisibleTo(page)
