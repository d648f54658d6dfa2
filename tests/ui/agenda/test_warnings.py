"""What is wrong on the wall: shown on the card, listed with its remedies."""

from PySide6.QtCore import QPoint, Qt

from openspace import commands
from tests.ui.agenda.conftest import LEFT, QUESTIONS

KIND, PAYS, GRIEVE, THEN = QUESTIONS
INSIDE = QPoint(-6, 6)


def _cards(day):
    day.counted()
    return day.panel.side.warnings


def _press(day, card, text):
    button = next(one for one in card.buttons if one.text() == text)
    day.qtbot.mouseClick(button, LEFT)


def test_a_room_too_small_is_warned_on_its_card_and_in_the_list(day):
    group = day.place(0, 0, 0)
    [card] = _cards(day)
    assert (
        card.sentence == "Attic is small for 4 people at 10:00; take a larger room, or meet twice."
    )
    assert day.table.wall_model.warned == {group}
    assert day.panel.header.warnings.text() == "1 warning"


def test_a_larger_room_is_one_click_away(day):
    day.place(0, 0, 0)
    [card] = _cards(day)
    _press(day, card, "Move to Hall")
    assert day.shown() == {(0, 1): [KIND]}
    assert _cards(day) == []


def test_a_larger_room_that_is_taken_is_swapped_for(day):
    day.place(0, 0, 0)
    day.place(3, 0, 1)
    [card] = _cards(day)
    _press(day, card, "Swap with Hall")
    assert day.shown() == {(0, 1): [KIND], (0, 0): [THEN]}


def test_a_popular_topic_is_repeated_with_one_click(day):
    day.place(0, 0, 0)
    [card] = _cards(day)
    _press(day, card, "Repeat at 11:15")
    assert day.shown() == {(0, 0): [KIND], (1, 1): [KIND]}


def test_a_convenor_in_two_groups_is_warned_stays_listed_and_can_be_moved(day):
    day.place(0, 1, 1)
    day.place(1, 1, 2)
    [card] = _cards(day)
    assert card.sentence.startswith("Di convenes 2 groups at 11:15")
    assert day.shown() == {(1, 1): [KIND], (1, 2): [PAYS]}
    _press(day, card, f"Move “{PAYS[:23]}…”" if len(PAYS) > 24 else f"Move “{PAYS}”")
    day.press(Qt.Key.Key_Down, Qt.Key.Key_Space)
    assert day.shown() == {(1, 1): [KIND], (2, 2): [PAYS]}
    assert _cards(day) == []


def test_a_click_on_a_warning_shows_its_card_on_the_wall(day):
    group = day.place(0, 2, 0)
    [card] = _cards(day)
    day.qtbot.mouseClick(card, LEFT, pos=card.rect().topRight() + INSIDE)
    assert day.table.wall_model.looked_at == {group}
    assert day.table.spot() == day.spot(2, 0)


def test_the_count_of_the_torn_leads_to_who_and_what(day):
    day.place(0, 1, 1)
    day.place(1, 1, 2)
    figures = day.counted()
    assert (figures.lost, figures.torn) == (2, 2)
    assert day.panel.header.torn.text() == "2 people torn"
    day.qtbot.mouseClick(day.panel.header.torn, LEFT)
    [card] = day.panel.side.torn
    assert card.hasFocus()
    assert card.sentence == "2 people want both"
    assert "Ada, Bo" in card.accessibleName()


def test_where_nobody_is_named_the_torn_are_only_counted(day):
    day.place(0, 1, 1)
    day.place(1, 1, 2)
    commands.describe_gathering(day.gathering, mode="chatham")
    day.counted()
    [card] = day.panel.side.torn
    assert "Ada" not in card.accessibleName()
    model = day.table.wall_model
    aloud = str(model.data(model.index(1, 1), Qt.ItemDataRole.AccessibleTextRole))
    assert "Di" not in aloud
    assert "1 convenor" in aloud


def test_where_nothing_is_wrong_a_line_says_so(day):
    day.place(3, 0, 1)
    assert _cards(day) == []
    assert not day.panel.header.warnings.isVisible()
    assert not day.panel.header.torn.isVisible()
