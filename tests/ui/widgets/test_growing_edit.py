import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from ui.widgets import GrowingEdit, LineEdit


class Page(QWidget):
    """A narrow page with a field to write in, and another one."""

    def __init__(self):
        super().__init__()
        self.edit, self.other = GrowingEdit("Words"), LineEdit("Other")
        column = QVBoxLayout(self)
        column.addWidget(self.edit)
        column.addWidget(self.other)
        column.addStretch()
        self.resize(300, 400)


@pytest.fixture
def page(qtbot):
    page = Page()
    qtbot.addWidget(page)
    with qtbot.waitExposed(page):
        page.show()
    page.edit.setFocus()
    return page


def undo_is_taken(widget):
    event = QKeyEvent(
        QEvent.Type.ShortcutOverride, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier
    )
    event.ignore()
    QApplication.sendEvent(widget, event)
    return event.isAccepted()


def test_the_field_grows_with_its_text(page, qtbot):
    low = page.edit.height()
    QTest.keyClicks(page.edit, "a few words that need more than one line in this narrow field")
    qtbot.waitUntil(lambda: page.edit.height() > low)
    assert page.edit.verticalScrollBar().maximum() == 0


def test_the_field_shrinks_again(page, qtbot):
    low = page.edit.height()
    page.edit.show_words("one\ntwo\nthree")
    qtbot.waitUntil(lambda: page.edit.height() > low)
    page.edit.show_words("one")
    qtbot.waitUntil(lambda: page.edit.height() == low)


def test_typing_is_told_after_half_a_second_in_one(page, qtbot):
    with qtbot.waitSignal(page.edit.edited, timeout=2000) as told:
        QTest.keyClicks(page.edit, "three words here")
    assert told.args == ["three words here"]


def test_tab_leaves_the_field_and_tells_at_once(page, qtbot):
    QTest.keyClicks(page.edit, "quick")
    with qtbot.waitSignal(page.edit.edited, timeout=200) as told:
        QTest.keyClick(page.edit, Qt.Key.Key_Tab)
    assert told.args == ["quick"]
    assert page.other.hasFocus()


def test_the_same_words_are_told_once(page, qtbot):
    QTest.keyClicks(page.edit, "once")
    page.edit.flush()
    with qtbot.assertNotEmitted(page.edit.edited):
        page.edit.flush()


def test_undo_is_the_fields_own_once_something_was_typed(page):
    assert not undo_is_taken(page.edit)
    QTest.keyClicks(page.edit, "x")
    assert undo_is_taken(page.edit)


def test_undo_is_the_windows_again_when_the_field_was_left(page):
    QTest.keyClicks(page.edit, "x")
    QTest.keyClick(page.edit, Qt.Key.Key_Tab)
    page.edit.setFocus()
    assert not undo_is_taken(page.edit)


def test_a_line_leaves_undo_to_the_window_while_nothing_was_typed(page):
    page.other.setFocus()
    assert not undo_is_taken(page.other)
    QTest.keyClicks(page.other, "x")
    assert undo_is_taken(page.other)


def test_words_from_elsewhere_do_not_come_between_ones_typing(page):
    QTest.keyClicks(page.edit, "mine")
    page.edit.show_words("theirs")
    assert page.edit.words() == "mine"


def test_markup_stays_what_it_is(page):
    page.edit.show_words("<b>x</b><img src=y>")
    assert page.edit.toPlainText() == "<b>x</b><img src=y>"


def test_pasted_markup_comes_in_as_plain_words(page):
    QApplication.clipboard().setText("<b>bold</b>")
    page.edit.paste()
    assert page.edit.words() == "<b>bold</b>"


def test_enter_does_not_break_the_line_of_one_paragraph(qtbot):
    edit = GrowingEdit(one_paragraph=True)
    qtbot.addWidget(edit)
    QTest.keyClicks(edit, "a question")
    with qtbot.waitSignal(edit.entered):
        QTest.keyClick(edit, Qt.Key.Key_Return)
    assert edit.words() == "a question"
