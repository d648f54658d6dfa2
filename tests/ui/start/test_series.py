"""Where the gathering is, which series it is part of, and what comes over from earlier ones."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from openspace import commands
from openspace.gathering import boards, marketplace
from openspace.opening import new_gathering
from ui.start.invitation import InvitationPanel


@pytest.fixture
def page(qtbot, in_new):
    page = InvitationPanel(in_new)
    qtbot.addWidget(page)
    page.resize(1196, 664)
    with qtbot.waitExposed(page):
        page.show()
    return page


@pytest.fixture
def earlier(tmp_path):
    path = tmp_path / "earlier.openspace"
    with new_gathering(path, title="First days") as opened:
        commands.post_topic(opened.gathering, "Who leads?")
        board = opened.gathering.board(commands.add_board(opened.gathering, title="A board"))
        commands.stick_notes(board, ["Trust"], at=[(0.0, 0.0)])
    return path


def write(line, words):
    line.setFocus()
    line.selectAll()
    QTest.keyClicks(line, words)
    QTest.keyClick(line, Qt.Key.Key_Return)


def test_the_place_is_written_in_place(page, in_new):
    write(page.where.place, "Town hall")
    assert in_new.gathering.invitation.place == "Town hall"
    assert in_new.gathering.history.undo_label == "Say where it is"


def test_a_city_is_enough_for_a_time_zone(page, in_new):
    write(page.where.zone, "new york")
    assert in_new.gathering.invitation.zone == "America/New_York"
    assert page.where.zone.text() == "America/New_York"


def test_a_few_letters_find_a_time_zone(page):
    page.where.zone.setFocus()
    QTest.keyClicks(page.where.zone, "berl")
    completer = page.where.zone.completer()
    assert completer is not None
    assert completer.currentCompletion() == "Europe/Berlin"
    completer.popup().hide()


def test_an_unknown_time_zone_is_told_and_the_old_one_stays(page, in_new, qtbot):
    write(page.where.zone, "Berlin")
    with qtbot.waitSignal(in_new.refused) as told:
        write(page.where.zone, "Moonbase")
    assert "no time zone known here" in told.args[0]
    assert page.where.zone.text() == "Europe/Berlin"


def test_a_time_zone_can_be_left_open_again(page, in_new):
    write(page.where.zone, "Berlin")
    page.where.zone.clear()
    page.flush()
    assert in_new.gathering.invitation.zone == ""


def test_the_series_and_the_number_are_written_in_place(page, in_new):
    write(page.series.programme, "Build back better")
    write(page.series.number, "3")
    invitation = in_new.gathering.invitation
    assert (invitation.programme, invitation.number) == ("Build back better", 3)


@pytest.mark.parametrize("words", ["third", "-1", "1.5", "12345678"])
def test_what_is_no_number_is_told_and_the_old_one_stays(page, in_new, qtbot, words):
    write(page.series.number, "3")
    with qtbot.waitSignal(in_new.refused):
        write(page.series.number, words)
    assert page.series.number.text() == "3"


def test_earlier_gatherings_are_written_in_place(page, in_new):
    page.series.earlier.setFocus()
    QTest.keyClicks(page.series.earlier, "First days")
    page.flush()
    assert in_new.gathering.invitation.earlier == "First days"


def test_what_others_write_is_shown(page, in_new):
    commands.describe_gathering(
        in_new.gathering, place="Online", zone="UTC", programme="Days", number=2, earlier="One"
    )
    assert (page.where.place.text(), page.where.zone.text()) == ("Online", "UTC")
    assert (page.series.programme.text(), page.series.number.text()) == ("Days", "2")
    assert page.series.earlier.words() == "One"


def test_topics_are_carried_over_from_a_file(page, in_new, earlier, qtbot):
    page.series.doings.ask_file = lambda: earlier
    with qtbot.waitSignal(in_new.told) as told:
        page.doables()[0].act()
    assert [one.question for one in marketplace(in_new.gathering)] == ["Who leads?"]
    assert told.args[0] == "Carried over from “First days”: 1 topic."
    assert page.series.earlier.words() == "First days"


def test_notes_are_carried_over_to_a_board(page, in_new, earlier):
    page.series.doings.ask_file = lambda: earlier
    page.doables()[2].act()
    assert [board.title for board in boards(in_new.gathering)] == ["From First days"]


def test_nothing_is_carried_over_where_no_file_is_chosen(page, in_new):
    page.series.doings.ask_file = lambda: None
    for way in page.doables():
        way.act()
    assert not in_new.gathering.history.undo_label


def test_a_file_that_is_no_gathering_is_told(page, in_new, tmp_path, qtbot):
    (tmp_path / "x.openspace").write_text("hello")
    page.series.doings.ask_file = lambda: tmp_path / "x.openspace"
    with qtbot.waitSignal(in_new.refused):
        page.doables()[0].act()


def test_the_ways_to_carry_over_stand_in_a_menu_and_among_the_commands(page, in_new):
    page.series.carry.setFocus()
    QTest.keyClick(page.series.carry, Qt.Key.Key_Return)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert [one.text() for one in menu.actions()] == [one.text for one in page.doables()]
    menu.close()
    assert all(one.can() for one in page.doables())
    in_new.gathering.read_only = "Only to be read."
    page.show_all()
    assert not any(one.can() for one in page.doables())
    assert not page.series.carry.isEnabled()
    assert page.where.place.isReadOnly()
