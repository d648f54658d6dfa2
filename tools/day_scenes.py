"""A day to take pictures of: three slots, four rooms, groups with their people and a report."""

from collections.abc import Callable
from typing import TYPE_CHECKING, cast

from PySide6.QtWidgets import QWidget

from openspace import commands
from openspace.gathering import Gathering, breakouts, marketplace, rooms, slots

if TYPE_CHECKING:
    from ui.day.panel import DayPanel
    from ui.main_window import MainWindow

_ROOMS = (("Room 1", 20, ""), ("Room 2", 12, ""), ("Room 3", 5, "https://meet.example/3"))
_TOPICS = (
    ("How do we commission social care after this?", ("Miriam",)),
    ("What did the street groups teach the council?", ("Tom", "Aylin")),
    ("Data: whose is it, and who decides?", ("Kofi",)),
    ("How do volunteers stay once the crisis is over?", ("Rosa",)),
    ("Can a meeting be kind?", ("Jun",)),
)
_PEOPLE = (
    ("Ada", "Ben", "Chiara", "Dmitri", "Esther", "Farid", "Grace"),
    ("Hanna", "Ivo", "Joy", "Karim"),
    ("Lena", "Mo", "Nadia", "Oskar", "Priya", "Quinn"),
    ("Ravi", "Sofia", "Tariq", "Uma"),
)
_SUMMARY = (
    "Care was arranged by phone and by trust, long before any contract. We asked what of that "
    "can be paid for without breaking it, and began with the hours nobody counts.\n\n"
    "Two streets in the north have tried it for a year."
)


def run_the_day(gathering: Gathering) -> None:
    """Lay out a day on the sample, let its first slot run and its groups fill."""
    commands.describe_gathering(gathering, mode="named")
    commands.lay_out_day(gathering, starts="10:00", minutes=60, pause=15, count=3)
    for name, seats, link in _ROOMS:
        commands.add_room(gathering, name=name, capacity=seats, link=link)
    for question, hosts in _TOPICS:
        commands.post_topic(gathering, question, convenor=hosts[0])
    _place(gathering)
    _fill(gathering)
    first = slots(gathering)[0]
    commands.announce(gathering, text="Lunch is in the yard from half past twelve")
    commands.go_to_phase(gathering, "slot", slot=first.id)
    # A minute's fraction, so that every picture shows the same figures.
    commands.set_clock(gathering, seconds=18 * 60 + 40)


def _place(gathering: Gathering) -> None:
    topics = [topic.id for topic in marketplace(gathering)]
    there = [room.id for room in rooms(gathering)]
    for rank, topic in enumerate(topics):
        slot = slots(gathering)[rank // len(there)]
        commands.place_topic(gathering, topic, slot=slot.id, room=there[rank % len(there)])


def _fill(gathering: Gathering) -> None:
    first = slots(gathering)[0]
    places = {room.id: rank for rank, room in enumerate(rooms(gathering))}
    groups = [one for one in breakouts(gathering) if one.slot == first.id]
    groups.sort(key=lambda one: places[one.room])
    for group, names in zip(groups, _PEOPLE, strict=False):
        for name in names:
            commands.join_group(gathering, group.id, name=name)
    commands.count_others(gathering, groups[0].id, more=3)
    commands.name_note_taker(gathering, groups[0].id, name="Ben")
    commands.raise_hand(gathering, groups[1].topic, name="Yara")
    for name in _PEOPLE[3]:
        commands.add_person(gathering, name=name)
    commands.write_report(
        gathering,
        groups[0].id,
        summary=_SUMMARY,
        resources="The handbook of the street groups",
        requests="Miriam asks the council for the figures by Friday",
    )


def _panel(window: "MainWindow") -> "DayPanel":
    window.go("day")
    return cast("DayPanel", window.panels.panel("day"))


def _today(window: "MainWindow") -> QWidget:
    run_the_day(window.bridge.gathering)
    _panel(window)
    return window


def _report(window: "MainWindow") -> QWidget:
    panel = _panel(window)
    panel.show_report(next(iter(panel.page.groups.cards)))
    return window


def _projector(window: "MainWindow") -> QWidget:
    panel = _panel(window)
    panel.show_to_everybody()
    shown = panel.projector
    return shown if shown is not None else window


DAY_SCENES: dict[str, Callable[["MainWindow"], QWidget]] = {
    "today": _today,
    "today-projector": _projector,
    "group-report": _report,
}
"""What is shown for each picture, by its name; each goes on from the one before."""
