import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from openspace import commands
from openspace.gathering import dots_in, open_round, rounds

LEFT, SHIFT = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ShiftModifier


def _open(page, title="", *, dots=3, hidden=True, stacking=True):
    new = page.voting.new
    new.title.clear()
    QTest.keyClicks(new.title, title)
    new.dots.setValue(dots)
    new.hidden.setChecked(hidden)
    new.stacking.setChecked(stacking)
    QTest.mouseClick(new.open_it, LEFT)


def _dots(board, note_id):
    return dots_in(board.note(note_id), rounds(board.document)[0])


def _vote(board, note_id, keys=Qt.KeyboardModifier.NoModifier):
    board.view.selection.choose([note_id])
    board.canvas.setFocus()
    board.key(Qt.Key.Key_D, keys)


def test_a_round_is_opened_as_it_was_set_up(board, page):
    _open(page, "What first?", dots=4, hidden=False, stacking=False)
    voting = open_round(board.document)
    assert voting is not None
    assert (voting.title, voting.dots, voting.hidden, voting.stacking) == (
        "What first?", 4, False, False,
    )  # fmt: skip
    assert page.voting.now.isVisible()
    assert not page.voting.new.isVisible()


def test_d_gives_a_dot_and_shift_d_takes_it_back(board, page):
    [note] = board.stick("Reflection")
    _open(page)
    _vote(board, note)
    _vote(board, note)
    assert _dots(board, note) == 2
    _vote(board, note, SHIFT)
    assert _dots(board, note) == 1
    assert page.voting.now.left.text() == "Voting is open: 2 dots left"
    assert board.texts() == ["Reflection"]


def test_a_dot_without_a_note_to_give_it_to_is_told_of(board, page):
    notes = board.stick("Reflection", "Action")
    _open(page)
    nothing: list[str] = []
    for chosen in (nothing, notes):
        board.view.selection.choose(chosen)
        board.canvas.setFocus()
        board.key(Qt.Key.Key_D)
        assert board.refusals.pop() == "Choose one note first: dots are given note by note."
    assert not any(_dots(board, one) for one in notes)


def test_the_buttons_of_the_chosen_note_give_dots_while_people_vote(board, page):
    [note] = board.stick("Reflection")
    board.view.selection.choose([note])
    buttons = board.view.steering.dots
    assert not buttons.more.isVisible()
    _open(page)
    QTest.mouseClick(buttons.more, LEFT)
    assert _dots(board, note) == 1
    QTest.mouseClick(buttons.back, LEFT)
    assert _dots(board, note) == 0


def test_d_writes_on_the_chosen_note_while_nobody_votes(board, page):
    [note] = board.stick("Reflection")
    board.view.selection.choose([note])
    board.canvas.setFocus()
    board.key(Qt.Key.Key_D, SHIFT)
    board.type("as")
    board.view.writing.end()
    assert board.note(note).text.lower().endswith("das")


def test_several_people_vote_one_after_the_other(board, page):
    one, two = board.stick("Reflection", "Values")
    _open(page, dots=1)
    _vote(board, one)
    _vote(board, one)
    assert board.refusals == ["You have given your dot; take it back first."]
    QTest.keyClicks(page.voting.now.voter, "Ada")
    assert page.voting.now.left.text() == "Voting is open: 1 dot left"
    _vote(board, two)
    assert (_dots(board, one), _dots(board, two)) == (1, 1)


def test_a_hidden_round_shows_only_my_own_dots_until_it_is_closed(board, page):
    one, two = board.stick("Reflection", "Values")
    _open(page)
    _vote(board, one)
    commands.give_dot(board.document, two, voter="Ada")
    foot = board.canvas.scene.foot
    assert (foot.height(board.note(one)) > 0, foot.height(board.note(two)) > 0) == (True, False)
    QTest.mouseClick(page.voting.now.close_it, LEFT)
    foot = board.canvas.scene.foot
    assert foot.height(board.note(one)) == foot.height(board.note(two)) > 0


def test_results_are_sorted_and_a_click_shows_the_note(board, page):
    one, two, three = board.stick("Reflection", "Values", "Safety")
    _open(page, "What first?")
    for note in (two, two, one):
        _vote(board, note)
    QTest.mouseClick(page.voting.now.close_it, LEFT)
    [result] = page.voting.past
    assert result.shown() == [("Values", 2), ("Reflection", 1)]
    assert result.name.text().startswith("What first?")
    board.view.selection.choose([three])
    QTest.mouseClick(result.rows.layout().itemAt(0).widget(), LEFT)
    assert board.view.selection.only == two


def test_earlier_rounds_stay_and_can_be_read(board, page, qtbot):
    one, two = board.stick("Reflection", "Values")
    for title, note in (("First", one), ("Second", two)):
        _open(page, title)
        _vote(board, note)
        QTest.mouseClick(page.voting.now.close_it, LEFT)
    latest, earlier = page.voting.past
    qtbot.waitUntil(latest.rows.isVisible)
    assert not earlier.rows.isVisible()
    QTest.mouseClick(earlier.name, LEFT)
    qtbot.waitUntil(earlier.rows.isVisible)
    assert earlier.shown() == [("Reflection", 1)]


def test_the_card_closes_the_round_that_is_open(board, page):
    _open(page)
    card = board.view.steering.card
    assert card.isVisible()
    QTest.mouseClick(card.voting.end, LEFT)
    assert open_round(board.document) is None
    assert not card.isVisible()


def test_what_is_chosen_stays_chosen_when_dots_begin_to_show(board, page):
    [note] = board.stick("Reflection")
    board.view.selection.choose([note])
    _open(page, hidden=False)
    assert board.canvas.scene._outlined().tolist() == [list(board.canvas.scene.sheet.box(note))]


@pytest.mark.parametrize("width", [1196, 1000, 1440])
@pytest.mark.parametrize("height", [624, 664, 840])
def test_the_card_covers_neither_the_strip_nor_the_tools(board, width, height):
    board.panel.resize(width, height)
    commands.turn_notes(board.document, board.stick("Reflection"), face_down=True)
    commands.open_voting(board.document)
    stage, card = board.view, board.view.steering.card
    assert card.isVisible()
    assert not card.geometry().intersects(stage.strip.geometry())
    assert not card.geometry().intersects(stage.tools.geometry())
