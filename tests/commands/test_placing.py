"""What people do on the wall of the day."""

from typing import NamedTuple

import pytest

from openspace import commands
from openspace.commands.drafts import RoomDraft
from openspace.errors import BadInputError
from openspace.gathering import Gathering, breakouts, breakouts_of, marketplace, slots, unplaced
from openspace.model import Breakout


class Wall(NamedTuple):
    """A gathering with two slots, two rooms and three topics, by their ids."""

    gathering: Gathering
    slots: list[str]
    rooms: list[str]
    topics: list[str]

    def place(self, topic: int, slot: int, room: int) -> str:
        """Place a topic by numbers."""
        return commands.place_topic(
            self.gathering, self.topics[topic], slot=self.slots[slot], room=self.rooms[room]
        )

    def spot(self, slot: int, room: int) -> tuple[str, str]:
        return self.slots[slot], self.rooms[room]

    def shown(self) -> dict[str, list[tuple[int, int]]]:
        """Return where each question meets, by numbers."""
        return {
            topic.question: [
                (self.slots.index(group.slot), self.rooms.index(group.room))
                for group in breakouts_of(self.gathering, topic)
            ]
            for topic in marketplace(self.gathering)
        }


@pytest.fixture
def wall(gathering: Gathering) -> Wall:
    times = commands.lay_out_day(gathering, starts="9.30", minutes=60, pause=15, count=2)
    rooms = commands.add_rooms(gathering, [RoomDraft("Hall", 40), RoomDraft("Attic", 8)])
    topics = [commands.post_topic(gathering, question) for question in ("A?", "B?", "C?")]
    return Wall(gathering, times, rooms, topics)


def test_a_placed_topic_stands_on_the_wall_and_waits_no_more(wall):
    wall.place(0, 0, 1)
    assert wall.shown() == {"A?": [(0, 1)], "B?": [], "C?": []}
    assert [topic.question for topic in unplaced(wall.gathering)] == ["B?", "C?"]
    wall.gathering.history.undo()
    assert breakouts(wall.gathering) == []


def test_a_topic_placed_once_more_meets_once_more(wall):
    wall.place(0, 0, 1)
    wall.place(0, 1, 0)
    assert wall.shown()["A?"] == [(0, 1), (1, 0)]


def test_a_taken_place_is_refused_with_who_meets_there_where_and_when(wall):
    wall.place(0, 0, 1)
    with pytest.raises(BadInputError) as refused:
        wall.place(1, 0, 1)
    assert str(refused.value) == (
        "“A?” meets in Attic at 09:30 already; swap the two, or choose another."
    )
    assert wall.shown()["B?"] == []


def test_a_complementary_question_is_placed_with_its_topic(wall):
    commands.merge_topics(wall.gathering, main=wall.topics[0], complementary=wall.topics[1])
    wall.place(1, 0, 0)
    assert wall.shown() == {"A?": [(0, 0)], "C?": []}


@pytest.mark.parametrize("gone", ["slot", "room"])
def test_a_place_that_is_gone_is_refused(wall, gone):
    if gone == "slot":
        commands.remove_slot(wall.gathering, wall.slots[0])
    else:
        commands.remove_room(wall.gathering, wall.rooms[0])
    with pytest.raises(BadInputError, match="not there any more"):
        wall.place(0, 0, 0)


def test_nobody_is_placed_in_a_break(wall):
    pause = commands.add_slot(wall.gathering, label="Lunch", rest=True)
    with pytest.raises(BadInputError, match="rests"):
        commands.place_topic(wall.gathering, wall.topics[0], slot=pause, room=wall.rooms[0])


def test_groups_change_places_in_one_step(wall):
    one, _two = wall.place(0, 0, 0), wall.place(1, 1, 1)
    commands.move_breakout(wall.gathering, one, slot=wall.slots[1], room=wall.rooms[1])
    assert wall.shown() == {"A?": [(1, 1)], "B?": [(0, 0)], "C?": []}
    assert wall.gathering.history.undo_label == "Swap two topics"
    wall.gathering.history.undo()
    assert wall.shown() == {"A?": [(0, 0)], "B?": [(1, 1)], "C?": []}


def test_a_group_moves_to_a_free_place_and_stays_where_it_is_dropped_on_itself(wall):
    one = wall.place(0, 0, 0)
    commands.move_breakout(wall.gathering, one, slot=wall.slots[1], room=wall.rooms[0])
    label = wall.gathering.history.undo_label
    commands.move_breakout(wall.gathering, one, slot=wall.slots[1], room=wall.rooms[0])
    assert wall.shown()["A?"] == [(1, 0)]
    assert (label, wall.gathering.history.undo_label) == ("Move a topic on the wall",) * 2


def test_a_pinned_group_is_not_swapped_away(wall):
    one, two = wall.place(0, 0, 0), wall.place(1, 1, 1)
    commands.pin_breakout(wall.gathering, two, pinned=True)
    with pytest.raises(BadInputError, match="pinned"):
        commands.move_breakout(wall.gathering, one, slot=wall.slots[1], room=wall.rooms[1])
    commands.pin_breakout(wall.gathering, two, pinned=False)
    commands.move_breakout(wall.gathering, one, slot=wall.slots[1], room=wall.rooms[1])
    assert wall.shown()["A?"] == [(1, 1)]


def test_a_group_taken_off_the_wall_has_its_people_and_report_when_it_is_back(wall):
    one = wall.place(0, 0, 0)
    with wall.gathering.plan.transaction("Write"):
        group = wall.gathering.plan.get(Breakout, one)
        wall.gathering.plan.put(Breakout(id=one, topic=group.topic, summary="Long said."))
    commands.unplace(wall.gathering, one)
    assert wall.shown()["A?"] == []
    assert wall.place(0, 1, 1) == one
    assert wall.gathering.plan.get(Breakout, one).summary == "Long said."


def test_an_accepted_timetable_is_one_step_and_one_undo(wall):
    wall.place(0, 0, 0)
    wall.place(2, 1, 0)
    before = wall.shown()
    a, b, _c = wall.topics
    commands.accept_timetable(wall.gathering, {a: wall.spot(1, 0), b: wall.spot(0, 0)})
    assert wall.shown() == {"A?": [(1, 0)], "B?": [(0, 0)], "C?": []}
    wall.gathering.history.undo()
    assert wall.shown() == before
    wall.gathering.history.redo()
    assert wall.shown() == {"A?": [(1, 0)], "B?": [(0, 0)], "C?": []}


def test_an_accepted_timetable_keeps_pinned_groups_whatever_it_says(wall):
    commands.pin_breakout(wall.gathering, wall.place(0, 0, 0), pinned=True)
    a, b, _c = wall.topics
    commands.accept_timetable(wall.gathering, {a: wall.spot(1, 0), b: wall.spot(0, 1)})
    assert wall.shown() == {"A?": [(0, 0)], "B?": [(0, 1)], "C?": []}
    commands.accept_timetable(wall.gathering, {})
    assert wall.shown() == {"A?": [(0, 0)], "B?": [], "C?": []}


def test_an_accepted_timetable_moves_a_topics_first_group_and_keeps_its_repeats(wall):
    wall.place(0, 1, 1)
    first = wall.place(0, 0, 0)
    commands.accept_timetable(wall.gathering, {wall.topics[0]: wall.spot(0, 1)})
    assert wall.shown()["A?"] == [(0, 1), (1, 1)]
    assert wall.gathering.plan.get(Breakout, first).room == wall.rooms[1]


def test_of_a_repeated_topic_with_a_pin_no_group_moves(wall):
    wall.place(0, 0, 0)
    commands.pin_breakout(wall.gathering, wall.place(0, 1, 1), pinned=True)
    commands.accept_timetable(wall.gathering, {wall.topics[0]: wall.spot(1, 1)})
    assert wall.shown()["A?"] == [(0, 0), (1, 1)]


def test_a_timetable_for_a_wall_that_has_changed_is_refused_and_changes_nothing(wall):
    a, b, _c = wall.topics
    commands.pin_breakout(wall.gathering, wall.place(2, 0, 0), pinned=True)
    for places in (
        {a: wall.spot(0, 0)},
        {a: wall.spot(1, 0), b: wall.spot(1, 0)},
        {a: ("gone", wall.rooms[0])},
    ):
        with pytest.raises(BadInputError):
            commands.accept_timetable(wall.gathering, places)
    assert wall.shown() == {"A?": [], "B?": [], "C?": [(0, 0)]}


def test_a_timetable_does_not_place_what_was_withdrawn_or_merged_meanwhile(wall):
    a, b, c = wall.topics
    commands.withdraw_topic(wall.gathering, a)
    commands.merge_topics(wall.gathering, main=b, complementary=c)
    places = {a: wall.spot(0, 0), b: wall.spot(0, 1), c: wall.spot(1, 0)}
    commands.accept_timetable(wall.gathering, places)
    assert wall.shown() == {"B?": [(0, 1)]}
    commands.bring_back_topic(wall.gathering, a)
    assert wall.shown()["A?"] == []


def test_a_removed_slot_takes_its_groups_along_and_brings_them_back(wall):
    wall.place(0, 0, 0)
    commands.remove_slot(wall.gathering, wall.slots[0])
    assert wall.shown()["A?"] == []
    wall.gathering.history.undo()
    assert (wall.shown()["A?"], len(slots(wall.gathering))) == ([(0, 0)], 2)
