"""What is wrong on the wall is said in sentences, each with a way out."""

import pytest

from openspace import commands
from openspace.agenda import clashes, larger_rooms
from openspace.gathering import Gathering, head_of
from openspace.model import Breakout


def said(wall) -> list[tuple[str, str]]:
    return [(clash.kind, clash.sentence) for clash in clashes(wall.gathering)]


def test_a_wall_without_fault_says_nothing(wall):
    wall.place(wall.post("One?", "Ada", convenors=("Bo",)), wall.noon, wall.attic)
    assert said(wall) == []
    assert clashes(Gathering()) == []


def test_two_groups_in_one_room_are_named_with_room_and_time(wall):
    one, two = wall.post("One?"), wall.post("Two?")
    group = wall.place(one, wall.noon, wall.hall)
    with wall.gathering.plan.transaction("From elsewhere"):
        wall.gathering.plan.put(Breakout(id="b", topic=two, slot=wall.noon, room=wall.hall))
    [clash] = clashes(wall.gathering)
    assert (clash.kind, set(clash.groups)) == ("spot", {group, "b"})
    assert clash.sentence == "2 groups meet in Hall at 12:00; give each a room of its own."


def test_a_convenor_in_two_rooms_at_once_is_named(wall):
    one, two = (wall.post(text, convenors=("Ada {n}",)) for text in ("One?", "Two?"))
    groups = {wall.place(one, wall.noon, wall.hall), wall.place(two, wall.noon, wall.attic)}
    [clash] = clashes(wall.gathering)
    assert (clash.kind, set(clash.groups)) == ("convenor", groups)
    assert clash.sentence == (
        "Ada {n} convenes 2 groups at 12:00; move one, or find somebody else."
    )


def test_a_convenor_of_a_merged_topic_counts_too(wall):
    main, other = wall.post("Main?", convenors=("Ada",)), wall.post("Other?", convenors=("Bo",))
    third = wall.post("Third?", convenors=("Bo",))
    commands.merge_topics(wall.gathering, main=main, complementary=other)
    wall.place(main, wall.noon, wall.hall)
    wall.place(third, wall.noon, wall.attic)
    assert [kind for kind, _ in said(wall)] == ["convenor"]


@pytest.mark.parametrize(("hosts", "kinds"), [(("Ada",), ["convenor"]), (("Ada", "Bo"), [])])
def test_a_topic_in_two_rooms_at_once_needs_two_convenors(wall, hosts, kinds):
    one = wall.post("One?", convenors=hosts)
    wall.place(one, wall.noon, wall.hall)
    wall.place(one, wall.noon, wall.attic)
    assert [kind for kind, _ in said(wall)] == kinds


def test_a_room_too_small_is_named_with_those_who_come_and_the_time(wall):
    one = wall.post("One?", "Ada", "Bo", convenors=("Cy",))
    group = wall.place(one, wall.noon, wall.attic)
    [clash] = clashes(wall.gathering)
    assert (clash.kind, clash.groups) == ("small", (group,))
    assert clash.sentence == (
        "Attic is small for 3 people at 12:00; take a larger room, or meet twice."
    )


def test_a_room_whose_seats_are_not_known_is_never_too_small(wall):
    commands.change_room(wall.gathering, wall.attic, capacity=0)
    wall.place(wall.post("One?", "Ada", "Bo", "Cy"), wall.noon, wall.attic)
    assert said(wall) == []


def test_a_repeated_topic_shares_its_people_out(wall):
    one = wall.post("One?", "Ada", "Bo", "Cy", "Di")
    wall.place(one, wall.noon, wall.attic)
    assert [kind for kind, _ in said(wall)] == ["small"]
    wall.place(one, wall.night, wall.attic)
    assert said(wall) == []


def test_two_slots_at_one_time_are_named(wall):
    commands.add_slot(wall.gathering, label="Lunch", starts="12:30", ends="13:30", rest=True)
    [(kind, sentence)] = said(wall)
    assert kind == "overlap"
    assert sentence == "“Noon” and “Lunch” overlap; let one end before the other starts."


def test_slots_that_touch_and_slots_of_two_days_do_not_overlap(wall):
    commands.add_slot(wall.gathering, label="Next", starts="13:00", ends="14:00")
    day_after = commands.add_slot(wall.gathering, label="Noon", starts="12:00", ends="13:00")
    commands.change_slot(wall.gathering, day_after, day="2026-11-18")
    assert said(wall) == []


def test_a_slot_on_the_gatherings_own_day_overlaps_with_one_that_names_no_day(wall):
    commands.describe_gathering(wall.gathering, date="2026-11-17")
    other = commands.add_slot(wall.gathering, label="Noon too", starts="12:30", ends="13:00")
    commands.change_slot(wall.gathering, other, day="2026-11-17")
    assert [kind for kind, _ in said(wall)] == ["overlap"]


def test_what_is_wrong_comes_in_the_order_of_the_day(wall):
    one = wall.post("One?", "Ada", "Bo", "Cy")
    two = wall.post("Two?", "Ada", "Bo", "Cy")
    late, early = wall.place(one, wall.night, wall.attic), wall.place(two, wall.noon, wall.attic)
    assert [clash.groups for clash in clashes(wall.gathering)] == [(early,), (late,)]


def test_free_rooms_with_seats_enough_are_offered_the_smallest_first(wall):
    kitchen = commands.add_room(wall.gathering, name="Kitchen", capacity=3)
    garden = commands.add_room(wall.gathering, name="Garden", capacity=9)
    one = wall.post("One?", "Ada", "Bo", "Cy")
    group = wall.gathering.plan.get(Breakout, wall.place(one, wall.noon, wall.attic))

    def offered() -> list[str]:
        found = larger_rooms(wall.gathering, group, head_of(wall.gathering, one))
        return [room.id for room in found]

    assert offered() == [kitchen, garden, wall.hall]
    wall.place(wall.post("Two?"), wall.noon, kitchen)
    assert offered() == [garden, wall.hall]


def test_a_repeated_topic_is_offered_rooms_for_its_share(wall):
    kitchen = commands.add_room(wall.gathering, name="Kitchen", capacity=3)
    one = wall.post("One?", "Ada", "Bo", "Cy", "Di", "Ed")
    group = wall.gathering.plan.get(Breakout, wall.place(one, wall.noon, wall.attic))
    wall.place(one, wall.night, wall.attic)
    found = larger_rooms(wall.gathering, group, head_of(wall.gathering, one))
    assert [room.id for room in found] == [kitchen, wall.hall]
