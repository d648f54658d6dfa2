from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from openspace import commands
from openspace.gathering import steps
from openspace.model import Area, Note
from openspace.opening.own_templates import keep_template, own_templates
from openspace.templates import Template

LEFT = Qt.MouseButton.LeftButton


def _areas(board):
    areas = board.document.records(Area).values()
    return [area.title for area in sorted(areas, key=lambda area: area.order)]


def test_an_empty_board_offers_templates_until_something_is_on_it(board):
    start = board.view.steering.templates.start
    assert start.isVisible()
    board.stick("Reflection")
    assert not start.isVisible()


def test_a_template_is_chosen_by_keys_and_laid_out_as_one_step(board):
    templates = board.view.steering.templates
    QTest.mouseClick(templates.start, LEFT)
    dialog = templates.dialog
    QTest.keyClick(dialog.list, Qt.Key.Key_Down)
    wanted = dialog.templates[1]
    QTest.keyClick(dialog.list, Qt.Key.Key_Return)
    assert _areas(board) == [area.title for area in wanted.areas]
    assert len(steps(board.document)) == len(wanted.steps)
    assert not dialog.isVisible()
    board.bridge.undo()
    assert _areas(board) == []


def test_a_template_is_laid_beside_what_is_there(board):
    [note] = board.stick("Reflection")
    templates = board.view.steering.templates
    templates.pick()
    QTest.mouseClick(templates.dialog.lay, LEFT)
    right = board.canvas.scene.sheet.box(note).right
    assert min(area.pos[0] for area in board.document.records(Area).values()) > right


def test_a_board_is_kept_as_a_template_without_anybodys_notes(board):
    commands.draw_area(board.document, at=(0.0, 0.0), size=(600.0, 400.0), title="Hopes")
    board.stick("A secret")
    menu = board.panel.row.tabs.menu
    menu.aboutToShow.emit()
    next(one for one in menu.actions() if one.text() == "Save as template…").trigger()
    dialog = board.view.steering.templates.dialog
    assert not dialog.keep.isEnabled()
    QTest.keyClicks(dialog.title, "My way")
    QTest.keyClick(dialog.title, Qt.Key.Key_Return)
    [kept] = own_templates()
    assert (kept.title, [area.title for area in kept.areas]) == ("My way", ["Hopes"])
    board.view.steering.templates.pick()
    offered = board.view.steering.templates.dialog
    assert offered.templates[0].title == "My way"
    assert [note.text for note in board.document.records(Note).values()] == ["A secret"]
    offered.reject()


def test_a_template_of_ones_own_is_deleted_and_put_back(board):
    keep_template(Template(title="My way", areas=[Area(id="a", title="Hopes")]))
    board.view.steering.templates.pick()
    dialog = board.view.steering.templates.dialog
    assert dialog.delete.isVisible()
    assert not dialog.back.isVisible()
    QTest.mouseClick(dialog.delete, LEFT)
    assert own_templates() == []
    assert "My way" not in [template.title for template in dialog.templates]
    assert not dialog.delete.isVisible()
    QTest.mouseClick(dialog.back, LEFT)
    assert [template.title for template in own_templates()] == ["My way"]
    assert dialog.templates[dialog.list.currentRow()].title == "My way"
    dialog.reject()


def test_a_template_that_came_with_the_app_cannot_be_deleted(board):
    board.view.steering.templates.pick()
    dialog = board.view.steering.templates.dialog
    assert not dialog.delete.isVisible()
    dialog.reject()
