"""Questions about the wall of the day."""

from datetime import UTC, datetime

import pytest

from openspace import commands
from openspace.commands.drafts import SlotDraft
from openspace.gathering import (
    Gathering,
    announcements,
    breakout_at,
    breakouts,
    breakouts_of,
    clock_left,
    day_of,
    first_groups,
    head_of,
    headcount,
    people_in,
    phase,
    rooms,
    slots,
    unplaced,
)
from openspace.model import Breakout, Phase

NOON = datetime(2026, 11, 17, 12, tzinfo=UTC)


@pytest.fixture
def hall(gathering: Gathering) -> str:
    return commands.add_room(gathering, name="Hall")


def labels(gathering: Gathering) -> list[str]:
    return [slot.label for slot in slots(gathering)]


def test_slots_stand_in_the_order_of_the_day_those_without_a_time_last(gathering):
    drafts = [("Late", "20:00"), ("Some time", ""), ("Early", "08:00"), ("Some other time", "")]
    commands.add_slots(gathering, [SlotDraft(label, starts) for label, starts in drafts])
    assert labels(gathering) == ["Early", "Late", "Some time", "Some other time"]


def test_slots_of_a_day_before_stand_before_those_of_the_gatherings_own(gathering):
    commands.describe_gathering(gathering, date="2026-11-17")
    drafts = [
        SlotDraft("Own", "12:00"),
        SlotDraft("Next", "08:00", day="2026-11-18"),
        SlotDraft("Evening before", "20:00", day="2026-11-16"),
        SlotDraft("Own too", "09:00", day="2026-11-17"),
    ]
    commands.add_slots(gathering, drafts)
    assert labels(gathering) == ["Evening before", "Own too", "Own", "Next"]
    assert [day_of(gathering, slot)[-2:] for slot in slots(gathering)] == ["16", "17", "17", "18"]


def test_a_group_is_on_the_wall_while_its_topic_slot_and_room_are_there(gathering, hall):
    slot = commands.add_slot(gathering, label="Noon")
    topic = commands.post_topic(gathering, "One?")
    group = commands.place_topic(gathering, topic, slot=slot, room=hall)

    def there() -> bool:
        return [one.id for one in breakouts(gathering)] == [group]

    assert there()
    for take_away in (
        lambda: commands.remove_slot(gathering, slot),
        lambda: commands.remove_room(gathering, hall),
        lambda: commands.withdraw_topic(gathering, topic),
        lambda: commands.unplace(gathering, group),
    ):
        take_away()
        assert not there()
        gathering.history.undo()
        assert there()


def test_topics_that_wait_are_those_without_a_place_and_not_parked(gathering, hall):
    slot = commands.add_slot(gathering, label="Noon")
    one, two, _three = (commands.post_topic(gathering, text) for text in ("One?", "Two?", "Three?"))
    commands.place_topic(gathering, one, slot=slot, room=hall)
    commands.park_topic(gathering, two, parked=True)
    assert [topic.question for topic in unplaced(gathering)] == ["Three?"]


def test_a_merged_topic_meets_where_either_of_the_two_was_placed(gathering, hall):
    early, late = commands.add_slots(gathering, [SlotDraft("A", "9:00"), SlotDraft("B", "10:00")])
    main, other = (commands.post_topic(gathering, text) for text in ("Main?", "Other?"))
    second = commands.place_topic(gathering, main, slot=late, room=hall)
    first = commands.place_topic(gathering, other, slot=early, room=hall)
    commands.merge_topics(gathering, main=main, complementary=other)
    found = breakouts_of(gathering, head_of(gathering, other))
    assert [group.id for group in found] == [first, second]
    assert first_groups(gathering)[main].id == first
    commands.pin_breakout(gathering, second, pinned=True)
    assert first_groups(gathering)[main].id == second


def test_who_meets_in_a_place_can_be_asked(gathering, hall):
    slot = commands.add_slot(gathering, label="Noon")
    assert breakout_at(gathering, slot, hall) is None
    topic = commands.post_topic(gathering, "One?")
    group = commands.place_topic(gathering, topic, slot=slot, room=hall)
    there = breakout_at(gathering, slot, hall)
    assert there is not None
    assert there.id == group


def test_those_in_a_group_are_known_by_name_or_only_counted(gathering):
    bo, ada = commands.add_person(gathering, "bo"), commands.add_person(gathering, "Ada")
    group = Breakout(id="b", people={bo: 1.0, ada: 1.0, "gone": 1.0}, others={"x": 2.0, "y": 1.0})
    assert [person.name for person in people_in(gathering, group)] == ["Ada", "bo"]
    assert headcount(gathering, group) == 5


def test_the_clock_stands_or_runs_out_and_never_below_nothing(gathering):
    assert phase(gathering).name == ""
    assert clock_left(NOON, Phase(id="phase", left=90.0)) == 90.0
    running = Phase(id="phase", left=90.0, ends="2026-11-17T12:01:00+00:00")
    assert clock_left(NOON, running) == 60.0
    over = Phase(id="phase", ends="2026-11-17T13:00:00+02:00")
    assert clock_left(NOON, over) == 0.0


def test_nothing_is_announced_and_there_are_no_rooms_at_first(gathering):
    assert (announcements(gathering), rooms(gathering), slots(gathering)) == ([], [], [])
