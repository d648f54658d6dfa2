"""A suggested timetable keeps the rules, whatever it is asked, and tears few."""

from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from openspace.agenda import Question, Spot, Wish, cost_of, suggest_timetable
from openspace.agenda.crowd import Crowd

FEW = 300
NAMES = st.sampled_from([f"person {number}" for number in range(8)])


@st.composite
def questions(draw: st.DrawFn) -> Question:
    slots = [f"slot {rank}" for rank in range(draw(st.integers(1, 4)))]
    rooms = {f"room {rank}": draw(st.integers(0, 30)) for rank in range(draw(st.integers(1, 4)))}
    wishes = [
        Wish(
            f"topic {rank}",
            frozenset(draw(st.sets(NAMES, max_size=5))),
            frozenset(draw(st.sets(NAMES, max_size=2))),
            draw(st.integers(0, 9)),
        )
        for rank in range(draw(st.integers(0, 12)))
    ]
    spots = [Spot(slot, room) for slot, room in product(slots, rooms)]
    closed = frozenset(draw(st.sets(st.sampled_from(spots), max_size=2)))
    pinned: dict[str, Spot] = {}
    busy: set[tuple[str, str]] = set()
    for wish in wishes[: draw(st.integers(0, 3))]:
        for spot in spots:
            held = {(spot.slot, name) for name in wish.convenors}
            if spot not in closed and spot not in pinned.values() and not held & busy:
                pinned[wish.topic] = spot
                busy |= held
                break
    return Question(wishes, slots, rooms, pinned, closed)


@given(questions())
@settings(max_examples=1_000)
def test_the_rules_are_never_broken(question):
    timetable = suggest_timetable(question, steps=FEW)
    spots = list(timetable.places.values())
    assert len(set(spots)) == len(spots)
    assert not set(spots) & question.closed
    assert all(spot.slot in question.slots and spot.room in question.rooms for spot in spots)
    assert {topic: timetable.places[topic] for topic in question.pinned} == question.pinned
    convened = [
        (timetable.places[wish.topic].slot, name)
        for wish in question.wishes
        if wish.topic in timetable.places
        for name in wish.convenors
    ]
    assert len(set(convened)) == len(convened)
    topics = [wish.topic for wish in question.wishes]
    assert sorted([*timetable.places, *timetable.waiting]) == sorted(topics)


@given(questions())
@settings(max_examples=100)
def test_what_it_says_it_costs_is_what_it_costs(question):
    timetable = suggest_timetable(question, steps=FEW)
    wanted = {
        (slot, person): [
            wish.topic
            for wish in question.wishes
            if person in wish.wanted_by
            and timetable.places.get(wish.topic, Spot("", "")).slot == slot
        ]
        for slot in question.slots
        for person in {name for wish in question.wishes for name in wish.wanted_by}
    }
    assert timetable.lost == sum(max(0, len(topics) - 1) for topics in wanted.values())
    assert timetable.torn == len({person for (_s, person), topics in wanted.items() if topics[1:]})


@given(questions())
@settings(max_examples=50)
def test_asked_twice_it_says_the_same(question):
    assert suggest_timetable(question, steps=FEW) == suggest_timetable(question, steps=FEW)


@given(questions())
@settings(max_examples=50)
def test_searching_longer_never_costs_more(question):
    first = suggest_timetable(question, steps=0)
    assert suggest_timetable(question, steps=FEW).lost <= first.lost


def test_two_topics_that_the_same_people_want_come_into_two_slots():
    both = frozenset({"Ada", "Bo"})
    wishes = [Wish("one", both), Wish("two", both), Wish("three"), Wish("four")]
    question = Question(wishes, ["morning", "noon"], {"hall": 40, "attic": 8})
    timetable = suggest_timetable(question)
    assert timetable.places["one"].slot != timetable.places["two"].slot
    assert (timetable.lost, timetable.torn, timetable.waiting) == (0, 0, ())


def test_the_topic_that_most_want_gets_the_largest_room():
    wishes = [Wish("small", hands=3), Wish("large", hands=30), Wish("middling", hands=9)]
    question = Question(wishes, ["noon"], {"attic": 8, "hall": 40, "kitchen": 12})
    places = suggest_timetable(question).places
    assert {topic: spot.room for topic, spot in places.items()} == {
        "large": "hall",
        "middling": "kitchen",
        "small": "attic",
    }


def test_where_there_are_too_few_places_those_wait_that_fewest_want():
    wishes = [Wish("few", hands=1), Wish("many", hands=9), Wish("some", hands=4)]
    timetable = suggest_timetable(Question(wishes, ["noon"], {"hall": 40, "attic": 8}))
    assert timetable.waiting == ("few",)


def test_progress_goes_up_to_one_and_may_stop_the_search():
    class StoppedError(Exception):
        pass

    heard: list[float] = []
    crowd = frozenset(f"person {number}" for number in range(9))
    question = Question(
        [Wish(f"{n}", crowd) for n in range(6)], ["a", "b"], dict.fromkeys("xyz", 5)
    )
    suggest_timetable(question, steps=10_000, progress=heard.append)
    assert heard == sorted(heard)
    assert (heard[0], heard[-1]) == (0.0, 1.0)

    def stop(share: float) -> None:
        if share > 0.3:
            raise StoppedError

    with pytest.raises(StoppedError):
        suggest_timetable(question, steps=10_000, progress=stop)


def test_a_timetable_made_by_hand_can_be_asked_what_it_costs():
    both = frozenset({"Ada", "Bo"})
    question = Question([Wish("one", both), Wish("two", both)], ["noon"], {"hall": 9, "attic": 9})
    places = {"one": Spot("noon", "hall"), "two": Spot("noon", "attic")}
    assert cost_of(question, places) == (2, 2)


@given(st.lists(st.tuples(st.booleans(), st.integers(0, 255))))
def test_a_crowd_counts_as_one_would_by_hand(steps):
    crowd, there = Crowd(), []
    for comes, people in steps:
        if comes or people not in there:
            crowd.add(people)
            there.append(people)
        else:
            crowd.take(people)
            there.remove(people)
    counts = [sum(mask >> bit & 1 for mask in there) for bit in range(8)]
    assert crowd.lost() == sum(max(0, count - 1) for count in counts)
