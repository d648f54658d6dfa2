"""The bin beside the board."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from openspace import commands
from openspace.model import Connector, Stroke


@pytest.fixture
def page(board):
    return board.panel.beside.bin


def words(page):
    return [page.model.index(row).data() for row in range(page.model.rowCount())]


def choose(page, row):
    page.list.setFocus()
    page.list.setCurrentIndex(page.model.index(row))


def test_all_kinds_of_things_lie_in_it_the_latest_first(board, page):
    document = board.document
    (note,) = board.stick("One")
    kinds = [
        note,
        commands.draw_area(document, at=(0, 0), size=(99, 99), title="Zone"),
        commands.draw_shape(document, form="ellipse", at=(0, 0), size=(9, 9), colour="ink"),
        commands.connect(document, Connector(id="", reach=(9, 9))),
        commands.draw_stroke(document, Stroke(id="", points=(0, 0, 5, 5))),
    ]
    for at, one in enumerate(kinds):
        commands.peel_things(document, [one])
        assert page.model.rowCount() == at + 1
    assert sorted(words(page)) == ["Arrow", "Ellipse", "One", "Stroke of the pen", "Zone"]
    assert board.panel.row.bin.text() == "5"


def test_the_button_tells_how_many_and_leads_to_the_bin(board, page):
    assert board.panel.row.bin.isHidden()
    (note,) = board.stick("One")
    commands.peel_things(board.document, [note])
    QTest.mouseClick(board.panel.row.bin, Qt.MouseButton.LeftButton)
    assert page.isVisible()
    assert board.panel.row.beside.isChecked()


def test_enter_takes_the_chosen_thing_back_where_it_was(board, page):
    one, two = board.stick("One", "Two")
    commands.peel_things(board.document, [one])
    commands.peel_things(board.document, [two])
    board.panel.beside.open_page("bin")
    choose(page, 1)
    board.key(Qt.Key.Key_Return)
    assert board.texts() == ["One"]
    assert words(page) == ["Two"]
    assert board.view.selection.only == one


def test_all_are_taken_back_at_once_as_one_step(board, page):
    ids = board.stick("One", "Two", "Three")
    commands.peel_things(board.document, ids)
    board.panel.beside.open_page("bin")
    QTest.mouseClick(page.all, Qt.MouseButton.LeftButton)
    assert len(board.texts()) == 3
    assert page.empty.isVisible()
    board.bridge.undo()
    assert board.texts() == []


def test_the_button_takes_back_what_is_chosen(board, page):
    one, _two = ids = board.stick("One", "Two")
    commands.peel_things(board.document, ids)
    board.panel.beside.open_page("bin")
    assert not page.take_back.isEnabled()
    choose(page, words(page).index("One"))
    QTest.mouseClick(page.take_back, Qt.MouseButton.LeftButton)
    assert board.texts() == ["One"]
    assert not board.note(one).peeled


def test_hostile_words_in_the_bin_are_shown_as_they_are(board, page):
    (note,) = board.stick("<b>bold</b> & <img src=x>")
    commands.peel_things(board.document, [note])
    board.panel.beside.open_page("bin")
    assert words(page) == ["<b>bold</b> & <img src=x>"]
    assert not page.grab().isNull()


def test_one_more_peeled_leaves_the_other_rows_where_they_are(board, page):
    ids = board.stick(*map(str, range(200)))
    commands.peel_things(board.document, ids[:199])
    resets, inserted = [], []
    page.model.modelReset.connect(lambda: resets.append(1))
    page.model.rowsInserted.connect(lambda _parent, first, last: inserted.append((first, last)))
    commands.peel_things(board.document, ids[199:])
    assert (resets, len(inserted), page.model.rowCount()) == ([], 1, 200)


def test_an_empty_bin_says_what_it_is_for(board, page):
    board.panel.beside.open_page("bin")
    assert page.empty.isVisible()
    assert page.take_back.isHidden()


def test_the_inspector_opens_where_it_was_left(board):
    row, inspector = board.panel.row, board.panel.inspector
    QTest.mouseClick(row.beside, Qt.MouseButton.LeftButton)
    assert inspector.pages["about"].isVisible()
    QTest.mouseClick(inspector.tabs["outline"], Qt.MouseButton.LeftButton)
    QTest.mouseClick(inspector.close_it, Qt.MouseButton.LeftButton)
    assert not inspector.isVisible()
    QTest.mouseClick(row.beside, Qt.MouseButton.LeftButton)
    assert inspector.pages["outline"].isVisible()
