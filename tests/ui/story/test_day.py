"""The first hour of a day, without a mouse: from twelve questions to a group at its board."""

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog

from openspace.agenda import clashes
from openspace.gathering import (
    boards,
    breakouts,
    complementary,
    convenors,
    marketplace,
    people_in,
    rooms,
    slots,
    unplaced,
)
from openspace.model import Area
from tests.random_gathering.look import look
from tests.ui.story.hands import Hands, Key, begin_a_gathering, open_again, open_window

QUESTIONS = [f"What about number {number}?" for number in range(1, 13)]
METHOD = "Leave behind, keep, do differently"
TORN = (QUESTIONS[3], QUESTIONS[4])
HOSTS = ["Ada", "Bo", "Ada", "Cy", "Di", "Eve", "Fay", "Gus", "Hal", "Ida", "Jo", "Kit"]


def test_the_first_hour_by_keys_from_twelve_questions_to_a_board_and_back(qtbot, folder):
    hands = open_window(qtbot)
    begin_a_gathering(hands)
    post_twelve(hands)
    merge_part_and_merge_again(hands)
    raise_hands(hands)
    lay_out_the_day(hands)
    place_a_clash(hands)
    take_the_suggested_timetable(hands)
    group = form_a_group(hands)
    make_its_board(hands, group)
    seen, wall = look(hands.gathering), wall_of(hands)
    hands.undo_all()
    assert (marketplace(hands.gathering), slots(hands.gathering)) == ([], [])
    assert boards(hands.gathering) == []
    hands.redo_all()
    assert (look(hands.gathering), wall_of(hands)) == (seen, wall)
    path = hands.path()
    assert hands.window.close()
    again = open_again(qtbot, path)
    assert (look(again.gathering), wall_of(again)) == (seen, wall)
    assert again.window.close()


def post_twelve(hands: Hands) -> None:
    market = hands.place("marketplace")
    hands.qtbot.waitUntil(market.post_bar.question.hasFocus)
    for question, host in zip(QUESTIONS, HOSTS, strict=True):
        hands.write(question)
        hands.key(Key.Key_Tab)
        hands.write(host)
        hands.key(Key.Key_Return)
        hands.expect_step("Post a topic")
    assert [topic.question for topic in marketplace(hands.gathering)] == QUESTIONS


def merge_part_and_merge_again(hands: Hands) -> None:
    market = hands.here()
    first = next(iter(market.cards.values()))
    for last in (False, True):
        hands.focus(first)
        hands.key(Key.Key_M)
        hands.write("number 2?")
        hands.key(Key.Key_Return, times=2)
        hands.expect_step("Merge two topics")
        [other] = complementary(hands.gathering, marketplace(hands.gathering)[0])
        assert other.question == QUESTIONS[1]
        if not last:
            hands.focus(first.controls.withs[other.id][1])
            hands.key(Key.Key_Space)
            hands.expect_step("Part two topics")
            assert len(marketplace(hands.gathering)) == len(QUESTIONS)
    hosts = convenors(hands.gathering, marketplace(hands.gathering)[0])
    assert [person.name for person in hosts] == ["Ada", "Bo"]


def raise_hands(hands: Hands) -> None:
    """Two people want the same two topics: they would be torn where both meet at once."""
    market = hands.here()
    for card in [card for card in market.cards.values() if card.words.question.words in TORN]:
        hands.focus(card)
        hands.key(Key.Key_H)
        for name in ("Ada", "Bo"):
            hands.write(name)
            hands.key(Key.Key_Return)
            hands.expect_step("Raise a hand")
        hands.key(Key.Key_Escape)
        hands.come_back()


def lay_out_the_day(hands: Hands) -> None:
    wall = hands.place("wall")
    hands.qtbot.waitUntil(wall.empty.starts.hasFocus)
    hands.focus(wall.empty.rooms)
    hands.write("Hall (40), Attic (8), Garden")
    hands.key(Key.Key_Return)
    hands.done.append("Add 4 slots")
    hands.expect_step("Add 3 rooms")
    assert [slot.starts for slot in slots(hands.gathering)] == ["10:00", "11:15", "12:30", "13:45"]
    assert [room.capacity for room in rooms(hands.gathering)] == [40, 8, 0]


def place_a_clash(hands: Hands) -> None:
    """Ada convenes the first topic and the third; both stand in the first slot all the same."""
    wall = hands.here()
    waiting = wall.stage.waiting.waiting
    for question in (QUESTIONS[0], QUESTIONS[2]):
        hands.focus(waiting)
        waiting.setCurrentIndex(waiting.model().index(row_of(waiting, question), 0))
        hands.key(Key.Key_Space)
        hands.key(Key.Key_Space)
        hands.expect_step("Place a topic")
    hands.qtbot.waitUntil(lambda: "convenor" in {one.kind for one in wall.figures.clashes})
    [clash] = [one for one in clashes(hands.gathering) if one.kind == "convenor"]
    assert clash.sentence.startswith("Ada convenes 2 groups at 10:00")
    assert len(breakouts(hands.gathering)) == 2


def row_of(waiting: Any, question: str) -> int:
    texts = [topic.question for topic in unplaced(waiting.window().bridge.gathering)]
    return texts.index(question)


def take_the_suggested_timetable(hands: Hands) -> None:
    wall = hands.here()
    hands.come_back()
    hands.focus(wall.header.suggest_button)
    hands.key(Key.Key_Space)
    hands.qtbot.waitUntil(lambda: wall.timetable.found is not None, timeout=30_000)
    hands.focus(wall.timetable.card.accept_button)
    hands.key(Key.Key_Space)
    hands.expect_step("Accept a timetable of 11 topics")
    assert unplaced(hands.gathering) == []
    slot_of = {one.topic: one.slot for one in breakouts(hands.gathering)}
    topics = {topic.question: topic.id for topic in marketplace(hands.gathering)}
    assert slot_of[topics[TORN[0]]] != slot_of[topics[TORN[1]]]
    assert [one for one in clashes(hands.gathering) if one.kind == "convenor"] == []


def form_a_group(hands: Hands) -> str:
    today = hands.place("day")
    card = next(iter(today.page.groups.cards.values()))
    hands.focus(card)
    hands.key(Key.Key_H)
    hands.expect_step("Form a group")
    [group] = [one for one in breakouts(hands.gathering) if one.id == card.words.group]
    assert people_in(hands.gathering, group)
    return group.id


def make_its_board(hands: Hands, group: str) -> None:
    hands.focus(hands.here().page.groups.cards[group])
    hands.key(Key.Key_M)
    [dialog] = hands.here().findChildren(QDialog)
    titles = [template.title for template in dialog.templates]
    dialog.list.setCurrentRow(titles.index(METHOD))
    QTest.keyClick(dialog.list, Qt.Key.Key_Return)
    hands.done.append("Add a board")
    hands.expect_step(f"Lay out “{METHOD}”")
    [board] = boards(hands.gathering)
    areas = hands.gathering.board(board.id).records(Area).values()
    assert [area.title for area in sorted(areas, key=lambda area: area.order)] == [
        "What do we need to leave behind?",
        "What do we want to keep?",
        "What should we do differently?",
    ]
    assert hands.window.place == "boards"


def wall_of(hands: Hands) -> object:
    """Return what stands where on the wall, and who is in which group."""
    here = hands.gathering
    return {
        (one.slot, one.room): (one.topic, [person.name for person in people_in(here, one)])
        for one in breakouts(here)
    }
