"""A suggested timetable keeps the rules, whatever it is asked, and tears few."""

from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from openspace.agenda import (
    Question,
    Spot,
    Timetable,
    Wish,
    cost_of,
    suggest_timetable,
    torn_in,
)
from openspace.agenda.crowd import Crowd

FEW = 300
NAMES = [f"person {number}" for number in range(8)]
NAME = st.sampled_from(NAMES)


@st.composite
def questions(draw: st.DrawFn) -> Question:
    slots = [f"slot {rank}" for rank in range(draw(st.integers(1, 4)))]
    rooms = {f"room {rank}": draw(st.integers(0, 30)) for rank in range(draw(st.integers(1, 4)))}
    wishes = [
        Wish(
            f"topic {rank}",
            frozenset(draw(st.sets(NAME, max_size=5))),
            frozenset(draw(st.sets(NAME, max_size=2))),
            draw(st.integers(0, 9)),
        )
        for rank in range(draw(st.integers(0, 12)))
    ]
    spots = [Spot(slot, room) for slot, room in product(slots, rooms)]
    closed = frozenset(draw(st.sets(st.sampled_from(spots), max_size=2)))
    held = _Held(closed)
    pinned: dict[str, Spot] = {}
    again: dict[str, tuple[Spot, ...]] = {}
    for wish in wishes[: draw(st.integers(0, 3))]:
        pinned |= held.first_place(wish, spots)
    for wish in wishes[: draw(st.integers(0, 2))]:
        again |= {topic: (spot,) for topic, spot in held.first_place(wish, spots).items()}
    now = {wish.topic: draw(st.sampled_from(spots)) for wish in wishes if draw(st.booleans())}
    return Question(wishes, slots, rooms, pinned, closed, again, now)


class _Held:
    """Which spots are taken, and who convenes when, while a question is being drawn."""

    def __init__(self, closed: frozenset[Spot]) -> None:
        self.taken = set(closed)
        self.busy: set[tuple[str, str]] = set()

    def first_place(self, wish: Wish, spots: list[Spot]) -> dict[str, Spot]:
        for spot in spots:
            held = {(spot.slot, name) for name in (*wish.convenors, wish.topic)}
            if spot not in self.taken and not held & self.busy:
                self.taken.add(spot)
                self.busy |= held
                return {wish.topic: spot}
        return {}


def slots_of(question: Question, timetable: Timetable, topic: str) -> list[str]:
    spots = [timetable.places[topic]] if topic in timetable.places else []
    return [spot.slot for spot in (*spots, *question.again.get(topic, ()))]


@given(questions())
@settings(max_examples=1_000)
def test_the_rules_are_never_broken(question):
    timetable = suggest_timetable(question, steps=FEW)
    spots = list(timetable.places.values())
    assert len(set(spots)) == len(spots)
    assert not set(spots) & question.taken
    assert all(spot.slot in question.slots and spot.room in question.rooms for spot in spots)
    assert {topic: timetable.places[topic] for topic in question.pinned} == question.pinned
    convened = [
        (slot, name)
        for wish in question.wishes
        for slot in slots_of(question, timetable, wish.topic)
        for name in (*wish.convenors, wish.topic)
    ]
    assert len(set(convened)) == len(convened)
    met = timetable.places.keys() | question.again.keys()
    assert sorted([*met, *timetable.waiting]) == sorted(wish.topic for wish in question.wishes)


@given(questions())
@settings(max_examples=100)
def test_what_it_says_it_costs_is_what_it_costs(question):
    timetable = suggest_timetable(question, steps=FEW)
    seen = [seen_by(question, timetable, name) for name in NAMES]
    assert timetable.lost == sum(len(wanted) - most for wanted, most in seen)
    assert timetable.torn == sum(len(wanted) > most for wanted, most in seen)


def seen_by(question: Question, timetable: Timetable, name: str) -> tuple[list[list[str]], int]:
    """Return the slots of each topic somebody wants, and how many topics can be seen at most."""
    wanted = [
        slots
        for wish in question.wishes
        if name in wish.wanted_by and (slots := slots_of(question, timetable, wish.topic))
    ]
    return wanted, max(len(set(way)) for way in product(*wanted))


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


def test_who_wants_a_repeated_topic_may_go_at_either_time():
    both = frozenset({"Ada", "Bo"})
    question = Question(
        [Wish("one", both), Wish("two", both)],
        ["noon", "night"],
        {"hall": 9, "attic": 9},
        again={"two": (Spot("night", "hall"),)},
    )
    places = {"one": Spot("noon", "hall"), "two": Spot("noon", "attic")}
    assert cost_of(question, places) == (0, 0)
    assert torn_in(question, places) == {"noon": frozenset(), "night": frozenset()}


def test_those_are_torn_in_a_slot_who_lose_one_of_its_topics():
    wishes = [Wish("one", frozenset({"Ada", "Bo"})), Wish("two", frozenset({"Bo"}))]
    question = Question(wishes, ["noon", "night"], {"hall": 9, "attic": 9})
    places = {"one": Spot("noon", "hall"), "two": Spot("noon", "attic")}
    assert torn_in(question, places) == {"noon": frozenset({"Bo"}), "night": frozenset()}


def test_a_repeated_topic_comes_at_another_time_than_its_repeat():
    question = Question(
        [Wish("one"), Wish("two")],
        ["noon", "night"],
        {"hall": 9, "attic": 9},
        again={"one": (Spot("noon", "hall"),)},
    )
    assert suggest_timetable(question).places["one"].slot == "night"


def test_a_wall_that_cannot_be_better_stays_as_it_is():
    now = {"one": Spot("night", "attic"), "two": Spot("noon", "attic")}
    both = frozenset({"Ada", "Bo"})
    question = Question(
        [Wish("one", both), Wish("two", both)],
        ["noon", "night"],
        {"hall": 9, "attic": 9},
        now=now,
    )
    assert suggest_timetable(question).places == now


def test_a_wall_with_a_group_that_does_not_fit_its_room_gets_better():
    now = {"one": Spot("noon", "attic")}
    question = Question([Wish("one", hands=20)], ["noon"], {"hall": 30, "attic": 9}, now=now)
    assert suggest_timetable(question).places == {"one": Spot("noon", "hall")}


def test_two_large_topics_come_into_two_slots_that_have_one_large_room_each():
    wishes = [Wish("one", hands=30), Wish("two", hands=30), Wish("small", hands=3)]
    wishes.append(Wish("smaller", hands=2))
    question = Question(wishes, ["noon", "night"], {"hall": 40, "attic": 8})
    places = suggest_timetable(question, steps=0).places
    assert {places["one"].slot, places["two"].slot} == {"noon", "night"}


def test_a_topic_makes_room_for_one_whose_convenor_has_no_time_elsewhere():
    wishes = [Wish("first", hands=9, convenors=frozenset({"Ada"}))]
    wishes += [Wish(f"{rank}", hands=5, wanted_by=frozenset({"Bo"})) for rank in range(2)]
    wishes.append(Wish("last", convenors=frozenset({"Ada"})))
    question = Question(wishes, ["noon", "night"], {"hall": 40, "attic": 8})
    assert suggest_timetable(question).waiting == ()


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
