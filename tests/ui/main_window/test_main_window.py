import sys

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog

from openspace.commands import board_for_topic, describe_gathering, post_topic, stick_notes
from openspace.gathering import boards, notes_of
from openspace.opening import open_gathering
from ui import app, style
from ui.actions import actions, places
from ui.main_window import MainWindow
from ui.main_window.making import START

PLACES = [place.id for place in places()]


def test_without_a_gathering_one_sees_the_start_page_and_no_dead_places(window):
    assert window.place == START
    assert not any(button.isVisible() for button in window.rail.buttons.values())
    assert not window.line.undo.isVisible()


def test_a_gathering_opens_at_the_marketplace(at_sample):
    assert at_sample.place == "marketplace"
    assert at_sample.line.top.title.text() == "Build back better, the leadership group"
    assert at_sample.line.top.mode.text() == "Chatham House"
    assert at_sample.line.top.status.text() == "Always saved"
    assert "Build back better" in at_sample.windowTitle()


@pytest.mark.parametrize("place", PLACES)
def test_every_place_is_one_click_away(at_sample, place):
    QTest.mouseClick(at_sample.rail.buttons[place], Qt.MouseButton.LeftButton)
    assert at_sample.place == place
    assert at_sample.panels.currentWidget() is at_sample.panels.panel(place)
    assert at_sample.rail.buttons[place].isChecked()


def test_every_place_is_one_key_away(at_sample):
    for number, place in enumerate(PLACES, start=1):
        QTest.keyClick(
            at_sample, Qt.Key(Qt.Key.Key_0 + number), Qt.KeyboardModifier.ControlModifier
        )
        assert at_sample.place == place


class Windows(QObject):
    """Takes down every window that is shown, however shortly."""

    def __init__(self):
        super().__init__()
        self.seen = []

    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Show and watched.isWidgetType() and watched.isWindow():
            self.seen.append(watched)
        return False


def test_going_through_all_places_shows_no_other_window(at_sample, qapp):
    windows = Windows()
    qapp.installEventFilter(windows)
    for place in PLACES:
        at_sample.go(place)
    qapp.removeEventFilter(windows)
    assert windows.seen == []


def test_undo_is_named_and_pressed_by_its_key(at_sample):
    post_topic(at_sample.bridge.gathering, "What stays?")
    assert at_sample.line.undo.toolTip() == "Undo Post a topic"
    assert at_sample.todo["undo"].text() == "Undo Post a topic"
    QTest.keyClick(at_sample, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert at_sample.line.redo.toolTip() == "Redo Post a topic"
    assert not at_sample.line.undo.isEnabled()
    QTest.keyClick(at_sample, Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
    assert at_sample.line.undo.isEnabled()


def test_undo_goes_where_it_shows(at_sample):
    gathering = at_sample.bridge.gathering
    (board,) = boards(gathering)
    stick_notes(gathering.board(board.id), ["new"], at=[(0.0, 900.0)])
    at_sample.go("harvest")
    at_sample.bridge.undo()
    assert at_sample.place == "boards"
    describe_gathering(gathering, question="Whose?")
    at_sample.bridge.undo()
    assert at_sample.place == "gathering"


def test_a_posted_question_is_taken_back_while_the_caret_is_in_the_field(at_sample):
    post_bar = at_sample.panels.panel("marketplace").post_bar
    QTest.keyClicks(post_bar.question, "What stays?")
    QTest.keyClick(post_bar.question, Qt.Key.Key_Return)
    QTest.keyClick(post_bar.question, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert at_sample.bridge.gathering.history.redo_label == "Post a topic"


def test_a_topics_board_opens_at_its_place(at_sample):
    market = at_sample.panels.panel("marketplace")
    card = next(iter(market.cards.values()))
    QTest.keyClick(card, Qt.Key.Key_Return)
    assert at_sample.place == "boards"
    assert at_sample.panels.boards().board_id == card.words.board


def test_a_note_is_one_click_from_its_theme(at_sample):
    gathering = at_sample.bridge.gathering
    (board,) = boards(gathering)
    note = notes_of(gathering, board.id)[0]
    at_sample.go("themes")
    at_sample.panels.panel("themes").board_asked.emit(board.id, note.id)
    assert at_sample.place == "boards"


def test_going_elsewhere_passes_on_what_is_being_written(at_sample):
    at_sample.go("gathering")
    page = at_sample.panels.panel("gathering")
    page.question.setFocus()
    QTest.keyClicks(page.question, "Now: ")
    at_sample.go("marketplace")
    assert at_sample.line.top.question.text().startswith("Now: ")


def test_closing_at_any_moment_loses_nothing(at_sample):
    path = at_sample.bridge.file.path
    at_sample.go("gathering")
    page = at_sample.panels.panel("gathering")
    page.question.setFocus()
    QTest.keyClicks(page.question, "Now: ")
    assert at_sample.close()
    with open_gathering(path) as again:
        assert again.gathering.invitation.question.startswith("Now: ")
        assert again.read_only == ""


def test_what_is_refused_is_said_at_the_foot(at_sample):
    at_sample.bridge.refused.emit("This cannot be done; do that.")
    assert at_sample.toast.sentence() == "This cannot be done; do that."


def test_a_gathering_held_elsewhere_says_so_and_offers_a_copy(window, bridge, tmp_path):
    assert bridge.sample(tmp_path / "sample.openspace")
    other = MainWindow(type(bridge)())
    other.show()
    assert other.bridge.open(bridge.file.path)
    assert other.line.banner.isVisible()
    assert other.line.copy.isVisible()
    assert not other.line.again.isVisible()
    assert other.line.top.status.text() == "Read only"
    other.close()
    other.deleteLater()


class FullDisk:
    """Stands for a gathering's file on a disk that is full until ``free`` is True."""

    def __init__(self, file):
        self._file = file
        self.free = False

    def __getattr__(self, name):
        return getattr(self._file, name)

    @property
    def unsaved(self):
        return "" if self.free else "The disk is full; make room."


@pytest.fixture
def on_full_disk(at_sample):
    at_sample.bridge.file = FullDisk(at_sample.bridge.file)
    at_sample.bridge.status_changed.emit()
    return at_sample


def test_what_is_not_saved_is_said_with_its_remedies(on_full_disk):
    assert on_full_disk.line.top.status.text() == "Not saved"
    assert "The disk is full" in on_full_disk.line.banner.sentence()
    on_full_disk.bridge.file.free = True
    QTest.mouseClick(on_full_disk.line.again, Qt.MouseButton.LeftButton)
    assert on_full_disk.line.top.status.text() == "Always saved"
    assert not on_full_disk.line.banner.isVisible()


def test_closing_with_something_unsaved_warns_once(on_full_disk):
    assert not on_full_disk.close()
    assert "not saved" in on_full_disk.toast.sentence()
    assert on_full_disk.close()


def test_a_gathering_not_saved_is_not_left_for_another(on_full_disk, tmp_path):
    on_full_disk.todo["close"].trigger()
    assert on_full_disk.bridge.file is not None
    assert not on_full_disk.bridge.sample(tmp_path / "other.openspace")


def test_with_a_copy_saved_one_may_leave(on_full_disk, tmp_path, monkeypatch):
    copy = str(tmp_path / "copy.openspace")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_a, **_k: (copy, ""))
    QTest.mouseClick(on_full_disk.line.copy, Qt.MouseButton.LeftButton)
    assert "copy.openspace" in on_full_disk.toast.sentence()
    on_full_disk.todo["close"].trigger()
    assert on_full_disk.place == START


def test_light_and_dark_are_switched_and_remembered(at_sample):
    QTest.mouseClick(at_sample.rail.theme, Qt.MouseButton.LeftButton)
    assert style.current() is style.DARK
    assert style.remembered_theme() == "dark"


def test_closing_the_gathering_leads_to_the_start_page(at_sample):
    at_sample.todo["close"].trigger()
    assert at_sample.place == START
    assert at_sample.bridge.file is None
    assert at_sample.panels.start.cards


def test_a_new_gathering_can_be_asked_for_from_anywhere(at_sample):
    QTest.keyClick(at_sample, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    assert at_sample.panels.start.form.title.hasFocus()
    assert at_sample.bridge.file is not None


def test_the_menu_names_every_action_and_opens_by_key(at_sample):
    QTest.keyClick(at_sample, Qt.Key.Key_F10)
    popup = QApplication.activePopupWidget()
    assert popup is at_sample.menu
    named = {action.text() for action in popup.actions()}
    assert {"New gathering…", "Save a copy…", "Quit"} <= named
    popup.close()


def test_no_two_actions_share_a_key():
    keys = [key for action in actions() for key in action.shortcuts]
    assert len(keys) == len(set(keys))


def test_an_error_nobody_expected_is_one_sentence_and_the_window_goes_on(
    qapp, qtbot, monkeypatch, tmp_path
):
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    window = app.open_window(qapp)
    qtbot.addWidget(window)
    try:
        raise ZeroDivisionError
    except ZeroDivisionError as error:
        sys.excepthook(type(error), error, error.__traceback__)
    assert "went wrong" in window.toast.sentence()
    assert window.bridge.sample(tmp_path / "sample.openspace")
    assert board_for_topic(window.bridge.gathering, next(iter(_topics(window))))
    window.close()


def _topics(window):
    return window.panels.panel("marketplace").cards


def test_what_is_shown_on_another_screen_ends_with_the_window(at_sample):
    at_sample.go("day")
    at_sample.panels.panel("day").show_to_everybody()
    shown = at_sample.panels.panel("day").projector
    assert shown.isVisible()
    assert at_sample.close()
    assert not shown.isVisible()
