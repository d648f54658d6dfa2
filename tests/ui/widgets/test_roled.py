import gc

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from ui.widgets import ROLE, Card, Label, QuietButton
from ui.widgets.roled import read_roles

NAME = QAccessible.Text.Name


@pytest.fixture
def card(qtbot):
    """A card that opens, with a label and a button on it."""
    read_roles()
    window = QWidget()
    qtbot.addWidget(window)
    card = Card(window, opens=True)
    card.setAccessibleName("Leadership")
    column = QVBoxLayout(card)
    column.addWidget(Label("16 notes"))
    column.addWidget(QuietButton("Board"))
    window.show()
    yield card
    window.close()


def test_a_card_that_opens_is_a_button_with_its_name(card):
    found = QAccessible.queryAccessibleInterface(card)
    assert found.role() == QAccessible.Role.Button
    assert found.text(NAME) == "Leadership"
    assert found.state().focusable


def test_what_lies_on_it_is_found_and_finds_back(card):
    found = QAccessible.queryAccessibleInterface(card)
    parts = [found.child(rank) for rank in range(found.childCount())]
    assert [part.text(NAME) for part in parts] == ["16 notes", "Board"]
    assert [found.indexOfChild(part) for part in parts] == [0, 1]
    assert parts[1].parent() is found
    assert found.parent().object() is card.parentWidget()


def test_a_part_is_found_by_its_place(card):
    found = QAccessible.queryAccessibleInterface(card)
    middle = found.child(1).rect().center()
    assert found.childAt(middle.x(), middle.y()).text(NAME) == "Board"


def test_a_widget_without_a_role_is_left_to_qt(qtbot):
    read_roles()
    plain = QWidget()
    qtbot.addWidget(plain)
    assert plain.property(ROLE) is None
    assert QAccessible.queryAccessibleInterface(plain).role() == QAccessible.Role.Client


def test_one_that_is_gone_does_no_harm(qtbot):
    read_roles()
    for _times in range(20):
        card = Card(opens=True)
        assert QAccessible.queryAccessibleInterface(card).isValid()
        card.deleteLater()
        del card
        QApplication.sendPostedEvents(None, 52)
        gc.collect()
    assert QApplication.instance() is not None
