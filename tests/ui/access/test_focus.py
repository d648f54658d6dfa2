import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QTextEdit, QWidget

from ui.doing.over import Over

GROWN = 10


@pytest.fixture(autouse=True)
def _steady_caret(qapp):
    before = qapp.cursorFlashTime()
    qapp.setCursorFlashTime(0)
    yield
    qapp.setCursorFlashTime(before)


def stops(window):
    """Return what Tab stops at, as far as it is in sight."""
    order: list[QWidget] = []
    shown = [one for one in window.findChildren(Over) if one.isVisible()]
    one = window.nextInFocusChain()
    while one is not window:
        inside = all(over.isAncestorOf(one) for over in shown)
        tab = one.focusPolicy() & Qt.FocusPolicy.TabFocus
        # The line inside a spin box leaves the focus to the box.
        own = one.objectName() != "qt_spinbox_lineedit"
        if inside and tab and own and one.isEnabled() and in_sight(one):
            order.append(one)
        one = one.nextInFocusChain()
    return order


def in_sight(widget):
    return widget.isVisible() and not widget.visibleRegion().isEmpty()


def looks(window, widget):
    corner = widget.mapTo(window, QPoint(0, 0))
    room = QRect(corner, widget.size()).adjusted(-GROWN, -GROWN, GROWN, GROWN)
    return window.grab(room & window.rect()).toImage()


def shows_focus(window, widget):
    if not in_sight(widget):
        # The field on a note is put away once one leaves it.
        return True
    widget.setFocus(Qt.FocusReason.TabFocusReason)
    here = QApplication.focusWidget()
    if here is not widget:
        # A place to write opens its field when it is reached.
        return isinstance(here, QPlainTextEdit | QTextEdit)
    focused = looks(window, widget)
    here.clearFocus()
    return looks(window, widget) != focused


def test_focus_is_seen_wherever_it_is(situation, qtbot):
    situation.activateWindow()
    qtbot.waitUntil(situation.isActiveWindow)
    where = stops(situation)
    assert len(where) > 1
    assert [one for one in where if not shows_focus(situation, one)] == []
