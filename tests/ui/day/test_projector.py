"""The day on the whole screen."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLineEdit

from openspace import commands
from openspace.gathering import slots
from ui.day.slides import slides
from ui.widgets import Label

Key = Qt.Key


@pytest.fixture
def shown(day, qtbot):
    """The projector, opened by its key."""
    QTest.keyClick(day, Key.Key_F11)
    assert day.projector is not None
    qtbot.waitExposed(day.projector)
    return day.projector


def words(widget):
    return " ".join(label.text() for label in widget.findChildren(Label) if label.isVisible())


def test_there_are_no_controls_on_it(shown):
    assert not [*shown.findChildren(QAbstractButton), *shown.findChildren(QLineEdit)]


def test_before_the_day_begins_it_asks_the_question(shown):
    assert "Days after What stays?" in words(shown)
    assert not shown.now.face.isVisible()


def test_at_the_marketplace_it_tells_what_is_next(day, shown):
    commands.go_to_phase(day.gathering, "marketplace")
    assert "Marketplace" in words(shown)
    assert "Next · Slot 1" in shown.now.starts.accessibleDescription()
    assert shown.now.starts.isVisible()


def test_at_the_closing_it_asks_the_question_again(day, shown):
    commands.go_to_phase(day.gathering, "closing")
    assert "What stays?" in words(shown)
    assert not shown.now.starts.isVisible()


def test_it_follows_the_day_while_it_runs(day, shown, wrist):
    commands.go_to_phase(day.gathering, "slot", slot=slots(day.gathering)[0].id)
    commands.start_clock(day.gathering)
    wrist.later(minutes=1)
    day.clock.tick()
    assert "Slot 1 · 10:00\u201311:00" in words(shown)
    assert (shown.now.face.isVisible(), shown.now.face.text()) == (True, "59:00")
    assert shown.now.starts.accessibleDescription().splitlines() == [
        "Now · Slot 1", "Hall: Who cares?", "Attic: Whose data?",
        "Next · Slot 2 · 11:15\u201312:15", "Hall: Who pays?",
    ]  # fmt: skip


def test_it_goes_on_while_another_place_is_shown_in_the_window(day, shown, wrist):
    day.hide()
    commands.go_to_phase(day.gathering, "slot", slot=slots(day.gathering)[1].id)
    commands.start_clock(day.gathering)
    wrist.later(minutes=2)
    day.clock.tick()
    assert shown.now.face.text() == "58:00"


def test_what_is_announced_stands_on_every_slide(day, shown):
    commands.announce(day.gathering, text="Lunch is in the <yard>")
    assert "Lunch is in the <yard>" in words(shown)
    QTest.keyClick(shown, Key.Key_Right)
    assert "Lunch is in the <yard>" in words(shown)


def test_the_arrows_go_through_the_principles_to_the_law_of_two_feet(shown):
    said = []
    for _slide in slides():
        QTest.keyClick(shown, Key.Key_Right)
        said.append(words(shown))
    assert "Whoever comes are the right people." in said[0]
    assert "When it's over, it's over." in said[3]
    assert "two feet" in said[5]
    assert "butterflies" in said[6]
    QTest.keyClick(shown, Key.Key_Right)
    assert words(shown) == said[-1]
    QTest.keyClick(shown, Key.Key_Home)
    assert shown.pages.currentWidget() is shown.now


@pytest.mark.parametrize("key", [Key.Key_Escape, Key.Key_F11])
def test_one_key_leads_back(day, shown, key, qtbot):
    with qtbot.waitSignal(shown.left):
        QTest.keyClick(shown, key)
    assert day.projector is None


def test_the_button_shows_it_and_the_key_in_the_window_ends_it(day, qtbot):
    QTest.mouseClick(day.page.show_it, Qt.MouseButton.LeftButton)
    qtbot.waitExposed(day.projector)
    QTest.keyClick(day, Key.Key_F11)
    assert day.projector is None


def test_nobodys_name_is_shown_to_everybody(day, shown):
    commands.go_to_phase(day.gathering, "slot", slot=slots(day.gathering)[0].id)
    commands.join_group(day.gathering, day.cards[0].words.group, name="Ada")
    seen = words(shown) + shown.now.starts.accessibleDescription()
    assert "Ada" not in seen
    assert "Sam" not in seen


@pytest.mark.parametrize("size", [(1280, 720), (1920, 1080)])
def test_fifteen_groups_with_long_questions_fit(day, shown, size):
    rooms = [commands.add_room(day.gathering, name=f"Room {n}") for n in range(13)]
    slot = slots(day.gathering)[0].id
    for rank, room in enumerate(rooms):
        topic = commands.post_topic(day.gathering, f"What would it take to begin {rank}? " * 3)
        commands.place_topic(day.gathering, topic, slot=slot, room=room)
    commands.go_to_phase(day.gathering, "slot", slot=slot)
    shown.resize(*size)
    plan = shown.now.starts.plan()
    assert plan.size >= 14
    assert not shown.grab().isNull()
