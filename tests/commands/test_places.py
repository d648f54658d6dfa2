"""What people do with the times and the places of the day."""

import pytest

from openspace import commands
from openspace.commands.drafts import RoomDraft, SlotDraft
from openspace.errors import BadInputError
from openspace.gathering import Gathering, rooms, slots
from openspace.model import Room, Slot


def times(gathering: Gathering) -> list[tuple[str, str]]:
    return [(slot.starts, slot.ends) for slot in slots(gathering)]


@pytest.mark.parametrize(
    ("written", "kept"),
    [
        ("9.30", "09:30"),
        ("9:30", "09:30"),
        ("09:30", "09:30"),
        (" 9h30 ", "09:30"),
        ("0:00", "00:00"),
        ("23:59", "23:59"),
        ("", ""),
        ("  ", ""),
    ],
)
def test_a_time_is_read_as_people_write_it(gathering, written, kept):
    slot = commands.add_slot(gathering, starts=written)
    assert gathering.plan.get(Slot, slot).starts == kept


@pytest.mark.parametrize(
    "written", ["9", "25:00", "12:60", "24:01", "noon", "9:5", "-1:30", "\u0669:\u0663\u0660"]
)
def test_what_is_no_time_is_refused_in_a_sentence(gathering, written):
    with pytest.raises(BadInputError) as refused:
        commands.add_slot(gathering, starts=written)
    assert str(refused.value) == (
        f"“{written}” is not a time; write it as hours and minutes, such as 09:30."
    )
    assert slots(gathering) == []


def test_a_slot_may_end_at_midnight_but_not_start_there(gathering):
    commands.add_slot(gathering, starts="23:00", ends="24:00")
    assert times(gathering) == [("23:00", "24:00")]
    with pytest.raises(BadInputError, match="day is over"):
        commands.add_slot(gathering, starts="24:00")


@pytest.mark.parametrize("ends", ["9:00", "9:30"])
def test_a_slot_that_ends_before_it_has_started_is_refused(gathering, ends):
    with pytest.raises(BadInputError, match=f"0{ends} is not after 09:30; a slot ends after"):
        commands.add_slot(gathering, starts="9:30", ends=ends)


@pytest.mark.parametrize(
    ("written", "kept"), [("2026-11-17", "2026-11-17"), ("20261117", "2026-11-17"), (" ", "")]
)
def test_a_day_is_kept_in_one_form(gathering, written, kept):
    [slot] = commands.add_slots(gathering, [SlotDraft("A", day=written)])
    assert gathering.plan.get(Slot, slot).day == kept


@pytest.mark.parametrize("written", ["17.11.2026", "2026-02-30", "tomorrow"])
def test_what_is_no_day_is_refused(gathering, written):
    with pytest.raises(BadInputError, match="not a day"):
        commands.add_slots(gathering, [SlotDraft("A", day=written)])


def test_slots_get_a_colour_each_and_breaks_none(gathering):
    commands.add_slot(gathering, starts="9:00")
    commands.add_slot(gathering, starts="10:00", rest=True)
    commands.add_slot(gathering, starts="11:00")
    assert [slot.colour for slot in slots(gathering)] == ["blue", "white", "orange"]


def test_a_changed_slot_keeps_what_is_not_named(gathering):
    slot = commands.add_slot(gathering, label="Noon", starts="12:00", ends="13:00")
    commands.change_slot(gathering, slot, ends="13.30")
    kept = gathering.plan.get(Slot, slot)
    assert (kept.label, kept.starts, kept.ends) == ("Noon", "12:00", "13:30")
    with pytest.raises(BadInputError):
        commands.change_slot(gathering, slot, starts="14:00")


def test_a_day_is_laid_out_with_pauses_as_one_step(gathering):
    commands.lay_out_day(gathering, starts="9.30", minutes=60, pause=15, count=3)
    assert times(gathering) == [("09:30", "10:30"), ("10:45", "11:45"), ("12:00", "13:00")]
    assert [slot.label for slot in slots(gathering)] == ["Slot 1", "Slot 2", "Slot 3"]
    gathering.history.undo()
    assert times(gathering) == []


def test_what_is_laid_out_later_counts_on(gathering):
    commands.lay_out_day(gathering, starts="9:00", minutes=60, pause=0, count=1)
    commands.add_slot(gathering, label="Lunch", starts="10:00", rest=True)
    commands.lay_out_day(gathering, starts="22:00", minutes=120, pause=0, count=1)
    assert [slot.label for slot in slots(gathering)] == ["Slot 1", "Lunch", "Slot 2"]
    assert times(gathering)[-1] == ("22:00", "24:00")


@pytest.mark.parametrize(
    ("starts", "minutes", "pause", "sentence"),
    [
        ("22:00", 60, 15, "past midnight"),
        ("", 60, 15, "When does the first slot start"),
        ("9", 60, 15, "is not a time"),
        ("9:00", 0, 15, "a minute at least"),
        ("9:00", -60, 15, "a minute at least"),
        ("9:00", 60, -15, "none at least"),
    ],
)
def test_a_day_that_cannot_be_is_refused(gathering, starts, minutes, pause, sentence):
    with pytest.raises(BadInputError, match=sentence):
        commands.lay_out_day(gathering, starts=starts, minutes=minutes, pause=pause, count=2)
    assert slots(gathering) == []


@pytest.mark.parametrize("seats", [0, -3, 100_001])
def test_a_room_of_seats_that_cannot_be_is_refused(gathering, seats):
    with pytest.raises(BadInputError, match=str(seats)):
        commands.add_room(gathering, name="Hall", capacity=seats)


def test_a_rooms_seats_can_be_unknown_again(gathering):
    room = commands.add_room(gathering, name=" Hall ", capacity=9, link=" https://a.example ")
    assert gathering.plan.get(Room, room).name == "Hall"
    commands.change_room(gathering, room, capacity=0)
    kept = gathering.plan.get(Room, room)
    assert (kept.capacity, kept.link) == (0, "https://a.example")
    with pytest.raises(BadInputError, match="name"):
        commands.change_room(gathering, room, name=" ")


@pytest.mark.parametrize(("to", "order"), [(0, "bac"), (1, "abc"), (2, "acb"), (99, "acb")])
def test_a_room_moves_to_a_rank(gathering, to, order):
    made = commands.add_rooms(gathering, [RoomDraft(name) for name in "abc"])
    commands.move_room(gathering, made[1], to=to)
    assert "".join(room.name for room in rooms(gathering)) == order
