import pytest
from PySide6.QtWidgets import QLineEdit, QMenu, QPushButton, QToolButton, QVBoxLayout, QWidget

from tests.ui.access.tree import interactive, out_of_reach, too_small, unnamed, without_role


def test_everything_one_can_work_with_has_a_name(situation):
    elements = interactive(situation)
    assert len(elements) > 5
    assert unnamed(elements) == []


def test_everything_one_can_work_with_says_what_it_is(situation):
    assert without_role(interactive(situation)) == []


def test_everything_one_can_work_with_is_reached_by_keys(situation):
    assert out_of_reach(interactive(situation)) == []


def test_everything_one_can_work_with_is_large_enough_to_hit(situation):
    assert too_small(interactive(situation)) == []


def test_every_menu_has_a_name(situation):
    menus = situation.findChildren(QMenu)
    assert menus
    assert [menu for menu in menus if not (menu.accessibleName() or menu.title())] == []


def test_the_menu_of_what_is_chosen_has_names(at_sample):
    at_sample.go("boards")
    view = at_sample.panels.boards().view
    view.doings.basic.choose_all()
    menu = view.chosen.open_menu()
    elements = interactive(menu)
    menu.close()
    assert len(elements) > 1
    assert unnamed(elements) == []


def test_the_menu_has_names(at_sample):
    at_sample.line.menu.click()
    elements = interactive(at_sample.menu)
    at_sample.menu.close()
    assert unnamed(elements) == []
    assert {"Settings", "Show the keys", "Find a command"} <= {one.name for one in elements}


@pytest.fixture
def offender(qtbot):
    """A window with a button and a field that nobody named, neither of them to be reached."""
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    button = QToolButton()
    button.setFixedSize(16, 16)
    button.setFocusPolicy(button.focusPolicy().NoFocus)
    for one in (button, QLineEdit(), QPushButton("Named")):
        column.addWidget(one)
    window.show()
    return window


def test_a_planted_offender_is_found(offender):
    elements = interactive(offender)
    assert [type(one.widget) for one in unnamed(elements)] == [QToolButton, QLineEdit]
    assert [type(one.widget) for one in too_small(elements)] == [QToolButton]
    assert [type(one.widget) for one in out_of_reach(elements)] == [QToolButton]
