"""The same records made by two people at once: both machines go on, and agree."""

import random

from openspace.document import Document
from openspace.model import PLAN_RECORDS, Placement

MANY = 250
STEPS = 40


def place(document: Document, note: str, theme: str) -> None:
    with document.transaction("Place"):
        document.put(Placement(id=note, theme=theme))


def take(document: Document, other: Document) -> None:
    document.apply(other.update_since(document.state()), "peer")


def do_anything(people: list[Document], dice: random.Random) -> None:
    person = dice.choice(people)
    act = dice.choice(["place", "place", "undo", "redo", "take"])
    if act == "place":
        place(person, dice.choice("ab"), str(dice.random()))
    elif act == "take":
        take(*dice.sample(people, 2))
    else:
        getattr(person, act)("")


def test_steps_on_records_that_a_colleague_made_too_leave_both_machines_whole():
    for seed in range(MANY):
        dice = random.Random(seed)
        people = [Document("plan", PLAN_RECORDS) for _person in range(2)]
        for _step in range(STEPS):
            do_anything(people, dice)
            for person in people:
                person.update_since()  # with what was deleted collected, this ended the process
        take(people[0], people[1])
        take(people[1], people[0])
        assert dict(people[0].records(Placement)) == dict(people[1].records(Placement))
        for person in people:
            again = Document("plan", PLAN_RECORDS, [person.update_since()])
            assert again.records(Placement) == person.records(Placement)
