from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog

from openspace.opening import new_gathering, recent_gatherings
from ui.start import new_form, panel
from ui.start.panel import StartPanel
from ui.start.places import free_path
from ui.start.recent import RecentCard
from ui.widgets import Label, QuietButton
from ui.widgets.wrapped_words import WrappedWords


@pytest.fixture
def folder(tmp_path, monkeypatch):
    folder = tmp_path / "Documents" / "Openspace"
    monkeypatch.setattr(new_form, "usual_folder", lambda: folder)
    monkeypatch.setattr(panel, "usual_folder", lambda: folder)
    return folder


@pytest.fixture
def start(qtbot, bridge, folder):
    start = StartPanel(bridge)
    qtbot.addWidget(start)
    start.resize(1196, 664)
    with qtbot.waitExposed(start):
        start.show()
    return start


def type_in(widget, words):
    QTest.keyClicks(widget, words)


def press(start, key, times=1):
    for _each in range(times):
        QTest.keyClick(start.window().focusWidget(), key)


def test_a_new_gathering_is_begun_by_keyboard_alone(start, bridge, folder):
    press(start, Qt.Key.Key_Space)
    type_in(start.window().focusWidget(), "Days after: scenarios")
    press(start, Qt.Key.Key_Tab)
    type_in(start.window().focusWidget(), "What will stay?")
    press(start, Qt.Key.Key_Tab)
    type_in(start.window().focusWidget(), "2026-11-17")
    press(start, Qt.Key.Key_Tab, 2)
    press(start, Qt.Key.Key_Down)
    press(start, Qt.Key.Key_Return)
    invitation = bridge.gathering.invitation
    assert (invitation.title, invitation.question) == ("Days after: scenarios", "What will stay?")
    assert (invitation.date, invitation.mode) == ("2026-11-17", "chatham")
    assert bridge.file.path == folder / "Days after scenarios.openspace"


def test_the_form_says_what_is_missing_and_goes_there(start, bridge):
    start.show_new()
    start.form.begin()
    assert bridge.file is None
    assert start.form.title.hasFocus()
    assert any("needs a title" in label.text() for label in start.form.findChildren(Label))


def test_a_day_that_is_none_is_said_beside_its_field(start, bridge, folder):
    start.show_new()
    type_in(start.form.title, "Days after")
    type_in(start.form.day.line, "next week")
    press(start, Qt.Key.Key_Return)
    assert bridge.file is None
    assert start.form.day.line.hasFocus()
    assert not folder.exists()


def test_escape_leaves_the_form_and_keeps_what_was_written(start):
    press(start, Qt.Key.Key_Space)
    type_in(start.form.title, "Half")
    press(start, Qt.Key.Key_Escape)
    assert start.new.hasFocus()
    start.show_new()
    assert start.form.title.text() == "Half"


def test_a_form_half_filled_in_is_there_after_the_window_was_closed(start, bridge, qtbot, folder):
    start.show_new()
    type_in(start.form.title, "Days after")
    type_in(start.form.question, "What stays?")
    type_in(start.form.day.line, "2026-11")
    start.flush()
    again = StartPanel(bridge)
    qtbot.addWidget(again)
    assert again.form.title.text() == "Days after"
    assert again.form.question.words() == "What stays?"
    assert again.form.day.day() == "2026-11"


def test_a_form_that_became_a_gathering_is_empty_again(start, bridge, qtbot, folder):
    type_in(start.form.title, "Days after")
    start.flush()
    start.form.begin()
    again = StartPanel(bridge)
    qtbot.addWidget(again)
    assert again.form.title.text() == ""


def test_a_long_title_stands_on_two_lines_of_its_card(start, bridge, tmp_path, qtbot):
    for title in ("Build back better, the leadership group", "word " * 100):
        path = tmp_path / f"{len(title)}.openspace"
        assert bridge.take(lambda path=path, title=title: new_gathering(path, title=title))
    start.show_recents()
    shown = [card.findChild(WrappedWords).words for card in start.cards]
    assert shown[1] == "Build back better, the leadership group"
    assert shown[0].endswith("…")


def test_enter_on_the_way_back_begins_nothing(start, bridge, folder):
    start.show_new()
    type_in(start.form.title, "Days after")
    back = next(one for one in start.form.findChildren(QuietButton) if one.text() == "Back")
    back.setFocus()
    press(start, Qt.Key.Key_Return)
    assert bridge.file is None
    assert start.new.hasFocus()


def test_two_gatherings_of_one_name_get_files_of_their_own(folder):
    folder.mkdir(parents=True)
    (folder / "Day.openspace").touch()
    assert free_path(folder, "Day").name == "Day 2.openspace"


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("../../etc/passwd", "etc passwd"),
        ("  ", "Gathering"),
        ("a" * 500, "a" * 60),
        ("Wie weiter? Ü:<b>", "Wie weiter Ü b"),
        ("\ud800x", "x"),
        ("…", "…"),
    ],
)
def test_a_title_becomes_a_name_every_disk_takes(tmp_path, title, name):
    path = free_path(tmp_path, title)
    assert path.parent == tmp_path
    assert path.stem == name


def test_another_place_for_the_file_can_be_chosen(start, bridge, tmp_path, monkeypatch):
    wanted = tmp_path / "elsewhere"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_a, **_k: (str(wanted), ""))
    start.show_new()
    type_in(start.form.title, "Days after")
    start.form.choose_path()
    start.form.begin()
    assert bridge.file.path == wanted.with_suffix(".openspace")


def test_a_file_in_the_way_is_not_written_over(start, bridge, tmp_path, monkeypatch, qtbot):
    other = tmp_path / "other.openspace"
    other.write_text("mine")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_a, **_k: (str(other), ""))
    start.show_new()
    type_in(start.form.title, "Days after")
    start.form.choose_path()
    with qtbot.waitSignal(bridge.refused):
        start.form.begin()
    assert other.read_text() == "mine"
    assert start.form.title.text() == "Days after"


def test_the_sample_is_one_click_away(start, bridge):
    QTest.mouseClick(start.sample, Qt.MouseButton.LeftButton)
    assert bridge.gathering.invitation.mode == "chatham"
    assert len(bridge.gathering.open_boards) == 1


def test_a_chosen_file_is_opened(start, bridge, tmp_path, monkeypatch):
    new_gathering(tmp_path / "a.openspace", title="A").close()
    found = (str(tmp_path / "a.openspace"), "")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_a, **_k: found)
    QTest.mouseClick(start.open, Qt.MouseButton.LeftButton)
    assert bridge.gathering.invitation.title == "A"


def test_no_chosen_file_changes_nothing(start, bridge, monkeypatch):
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_a, **_k: ("", ""))
    start.ask_for_file()
    assert bridge.file is None


def test_without_gatherings_the_page_says_what_to_do(start):
    lines = [label.text() for label in start.findChildren(Label) if label.isVisible()]
    assert any("sample first" in line for line in lines)


def test_what_was_open_lately_can_be_opened_again_by_keyboard(start, bridge, qtbot):
    start.try_sample()
    bridge.close()
    start.show_recents()
    (card,) = start.cards
    assert "16 notes" in card.accessibleDescription()
    qtbot.waitUntil(card.isVisible)
    card.setFocus()
    press(start, Qt.Key.Key_Return)
    assert bridge.file is not None


def test_a_title_with_markup_is_shown_as_it_is(start, bridge, tmp_path):
    title = "<b>x</b><img src=/none>"
    bridge.take(lambda: new_gathering(tmp_path / "a.openspace", title=title))
    bridge.close()
    start.show_recents()
    assert start.cards[0].findChild(WrappedWords).words == title


def test_a_recent_file_gone_meanwhile_is_refused_with_a_sentence(start, bridge, qtbot):
    start.try_sample()
    path = bridge.file.path
    bridge.close()
    start.show_recents()
    Path(path).unlink()
    with qtbot.waitSignal(bridge.refused):
        start.cards[0].asked.emit()


def test_a_card_paints_colours_it_does_not_know_as_white(start, bridge, qtbot):
    start.try_sample()
    bridge.close()
    (recent,) = recent_gatherings()
    recent.colours.append("mauve")
    card = RecentCard(recent, "today")
    qtbot.addWidget(card)
    assert not card.grab().isNull()
