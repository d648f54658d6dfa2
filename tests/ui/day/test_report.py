"""The report of a group beside the notes of its board."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from openspace import commands
from openspace.gathering import headcount
from ui.widgets import Label

Key = Qt.Key


@pytest.fixture
def report(day):
    """The report of the hall, opened by its key."""
    card = day.cards[0]
    card.setFocus()
    QTest.keyClick(card, Key.Key_R)
    return day.report


def shown(widget):
    return [label.text() for label in widget.findChildren(Label) if label.isVisible()]


def write(field, words):
    field.setFocus()
    QTest.keyClicks(field, words)


def test_the_report_shows_what_the_group_is_about(day, report):
    assert report.question.words == "Who cares?"
    assert report.where.text() == "Slot 1 · 10:00\u201311:00 · Hall"
    assert report.convenors.text() == "Convened by Sam"
    assert report.fields["summary"].hasFocus()


def test_what_is_written_is_saved_field_by_field_each_as_one_step(day, report):
    write(report.fields["summary"], "We agreed")
    write(report.fields["resources"], "A book")
    write(report.fields["requests"], "Ask Bo")
    day.flush()
    group = day.group(day.cards[0])
    assert (group.summary, group.resources, group.requests) == ("We agreed", "A book", "Ask Bo")
    day.bridge.undo()
    day.bridge.undo()
    assert report.fields["summary"].words() == "We agreed"
    assert report.fields["resources"].words() == report.fields["requests"].words() == ""


def test_escape_goes_back_to_the_group_and_loses_nothing(day, report):
    write(report.fields["summary"], "We agreed")
    QTest.keyClick(report.back, Key.Key_Escape)
    assert day.pages.currentWidget() is day.page
    assert day.cards[0].hasFocus()
    assert day.group(day.cards[0]).summary == "We agreed"


def test_going_to_another_report_keeps_what_was_written_here(day, report):
    write(report.fields["summary"], "We agreed")
    first, second = day.cards
    day.show_report(second.words.group)
    assert report.fields["summary"].words() == ""
    assert day.group(first).summary == "We agreed"
    assert day.group(second).summary == ""


def test_a_note_taker_is_not_carried_to_another_report(day, report):
    first, second = day.cards
    report.note_taker.setFocus()
    QTest.keyClicks(report.note_taker, "Kim")
    day.show_report(second.words.group)
    day.flush()
    assert day.group(first).note_taker == day.person("Kim")
    assert day.group(second).note_taker == report.note_taker.text() == ""


def test_who_took_part_is_written_and_counted_here_too(day, report):
    write(report.people.add, "Ada")
    QTest.keyClick(report.people.add, Key.Key_Return)
    report.people.more.click()
    assert day.names(day.cards[0]) == ["Ada"]
    assert headcount(day.gathering, day.group(day.cards[0])) == 2
    report.note_taker.setFocus()
    QTest.keyClicks(report.note_taker, "Kim")
    QTest.keyClick(report.note_taker, Key.Key_Return)
    assert day.group(day.cards[0]).note_taker == day.person("Kim")


def test_the_notes_of_the_board_stand_beside_it_but_for_those_face_down(day, report, qtbot):
    assert "No notes yet" in report.notes.hint.text()
    board = day.gathering.board(commands.board_for_topic(day.gathering, day.cards[0].words.topic))
    notes = commands.stick_notes(board, ["<b>one</b>", "hidden"], at=[(0, 0), (220, 0)])
    commands.turn_notes(board, notes[1:], face_down=True)
    qtbot.waitUntil(lambda: "<b>one</b>" in shown(report.notes))
    assert "hidden" not in shown(report.notes)
    assert report.notes.hint.text() == "2 notes · 1 face down"


def test_the_board_is_one_button_away(day, report):
    report.fields["summary"].setFocus()
    QTest.keyClicks(report.fields["summary"], "So far")
    report.board.click()
    assert day.boards_asked == [day.cards[0].words.board]
    assert day.group(day.cards[0]).summary == "So far"


def test_a_report_of_a_group_taken_off_the_wall_gives_way_and_comes_back_with_it(day, report):
    group = day.cards[0].words.group
    commands.write_report(day.gathering, group, summary="We agreed")
    commands.unplace(day.gathering, group)
    assert day.pages.currentWidget() is day.page
    day.bridge.undo()
    day.show_report(group)
    assert report.fields["summary"].words() == "We agreed"
