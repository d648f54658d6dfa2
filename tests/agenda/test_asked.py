"""What a gathering asks of its timetable."""

from openspace import commands
from openspace.agenda import Spot, places_of, question_of, suggest_timetable
from openspace.gathering import people
from openspace.model import Breakout, Topic


def ids_of(wall, *names):
    return {one.id for one in people(wall.gathering) if one.name in names}


def test_all_topics_slots_and_rooms_are_asked_about(wall):
    one = wall.post("One?", "Ada", "Bo", convenors=("Cy",))
    commands.count_hands(wall.gathering, one, more=4)
    question = question_of(wall.gathering)
    [wish] = question.wishes
    assert wish.wanted_by == ids_of(wall, "Ada", "Bo")
    assert wish.convenors == ids_of(wall, "Cy")
    assert (wish.topic, wish.hands, wish.size, wish.seats) == (one, 4, 6, 7)
    assert question.slots == [wall.noon, wall.night]
    assert question.rooms == {wall.hall: 40, wall.attic: 2}


def test_parked_and_withdrawn_topics_are_left_out(wall):
    one, two, three = (wall.post(text) for text in ("One?", "Two?", "Three?"))
    commands.park_topic(wall.gathering, two, parked=True)
    commands.withdraw_topic(wall.gathering, three)
    assert [wish.topic for wish in question_of(wall.gathering).wishes] == [one]


def test_a_parked_topic_that_is_pinned_on_the_wall_stays_there(wall):
    one = wall.post("One?")
    group = wall.place(one, wall.noon, wall.attic)
    commands.pin_breakout(wall.gathering, group, pinned=True)
    commands.park_topic(wall.gathering, one, parked=True)
    question = question_of(wall.gathering)
    assert question.pinned == {one: Spot(wall.noon, wall.attic)}
    assert suggest_timetable(question).places == question.pinned


def test_people_of_merged_topics_count_once(wall):
    main = wall.post("Main?", "Ada", "Bo", convenors=("Cy",))
    other = wall.post("Other?", "Bo", "Di", convenors=("Cy", "Ed"))
    commands.count_hands(wall.gathering, main, more=1)
    commands.count_hands(wall.gathering, other, more=2)
    commands.merge_topics(wall.gathering, main=main, complementary=other)
    [wish] = question_of(wall.gathering).wishes
    assert wish.wanted_by == ids_of(wall, "Ada", "Bo", "Di")
    assert wish.convenors == ids_of(wall, "Cy", "Ed")
    assert wish.hands == 3


def test_people_who_are_not_there_any_more_are_not_counted(wall):
    with wall.gathering.plan.transaction("From elsewhere"):
        wall.gathering.plan.put(
            Topic(id="t", question="One?", convenors={"gone": 0.0}, interested={"gone": 1.0})
        )
    [wish] = question_of(wall.gathering).wishes
    assert (wish.wanted_by, wish.convenors) == (frozenset(), frozenset())


def test_pinned_groups_stay_and_others_may_move(wall):
    one, two = wall.post("One?"), wall.post("Two?")
    commands.pin_breakout(wall.gathering, wall.place(one, wall.noon, wall.attic), pinned=True)
    wall.place(two, wall.night, wall.hall)
    question = question_of(wall.gathering)
    assert question.pinned == {one: Spot(wall.noon, wall.attic)}
    assert question.now == places_of(wall.gathering)
    assert question.now[two] == Spot(wall.night, wall.hall)


def test_nobody_is_placed_in_a_break(wall):
    pause = commands.add_slot(
        wall.gathering, label="Lunch", starts="13:00", ends="14:00", rest=True
    )
    assert pause not in question_of(wall.gathering).slots
    one = wall.post("One?")
    with wall.gathering.plan.transaction("From elsewhere"):
        wall.gathering.plan.put(
            Breakout(id="b", topic=one, slot=pause, room=wall.hall, pinned=True)
        )
    question = question_of(wall.gathering)
    assert question.pinned == {}
    assert suggest_timetable(question).places[one].slot in question.slots


def test_of_a_topic_that_meets_twice_the_first_may_move_and_the_second_stays(wall):
    one = wall.post("One?")
    wall.place(one, wall.night, wall.attic)
    wall.place(one, wall.noon, wall.hall)
    question = question_of(wall.gathering)
    assert places_of(wall.gathering) == {one: Spot(wall.noon, wall.hall)}
    assert question.again == {one: (Spot(wall.night, wall.attic),)}


def test_of_a_topic_that_meets_twice_the_pinned_one_is_its_place(wall):
    one = wall.post("One?")
    wall.place(one, wall.noon, wall.hall)
    commands.pin_breakout(wall.gathering, wall.place(one, wall.night, wall.attic), pinned=True)
    question = question_of(wall.gathering)
    assert question.pinned == {one: Spot(wall.night, wall.attic)}
    assert question.again == {one: (Spot(wall.noon, wall.hall),)}
    assert suggest_timetable(question).places == question.pinned
