import random

import pytest

from openspace.model import Note
from ui.board.box import Box
from ui.board.sheet import Sheet


@pytest.fixture
def sheet():
    return Sheet(lambda note: note.size[1])


def note(name, x=0.0, y=0.0, **fields):
    return Note(id=name, text=name, pos=(x, y), order=fields.pop("order", name), **fields)


def ids(sheet, rows):
    return [sheet.thing_in(row).id for row in rows.tolist()]


def test_a_note_is_found_by_its_id_and_by_its_place(sheet):
    sheet.put(note("a", 100, 100))
    assert sheet.at(150, 150) == sheet.note("a")
    assert sheet.at(50, 50) is None


def test_the_uppermost_of_two_notes_is_hit(sheet):
    sheet.put(note("upper", order="b"))
    sheet.put(note("lower", order="a"))
    assert sheet.at(10, 10).id == "upper"


def test_a_moved_note_touches_where_it_was_and_where_it_is(sheet):
    sheet.put(note("a", 0, 0))
    assert sheet.put(note("a", 500, 0)) == [Box(0, 0, 200, 170), Box(500, 0, 700, 170)]


def test_a_note_that_did_not_change_touches_nothing(sheet):
    sheet.put(note("a"))
    assert sheet.put(note("a")) == []


def test_a_peeled_note_is_off_the_board_and_comes_back(sheet):
    sheet.put(note("a"))
    sheet.put(note("a", peeled="2026-06-01"))
    assert "a" not in sheet
    assert sheet.at(10, 10) is None
    sheet.put(note("a"))
    assert sheet.at(10, 10).id == "a"


def test_a_lifted_note_does_not_lie_on_the_board_but_can_be_chosen(sheet):
    sheet.put(note("a"))
    sheet.columns.lifted[sheet.rows(["a"])] = True
    assert not len(sheet.columns.lying(Box(0, 0, 100, 100)))
    assert sheet.meeting(Box(0, 0, 100, 100)) == ["a"]


def test_a_note_raised_from_below_is_painted_last(sheet):
    for name in "abc":
        sheet.put(note(name))
    sheet.put(note("a", order="d"))
    assert ids(sheet, sheet.columns.lying(Box(0, 0, 10, 10))) == ["b", "c", "a"]


def test_bounds_hold_all_notes_or_those_asked_for(sheet):
    sheet.put(note("a", -100, 0))
    sheet.put(note("b", 300, 50))
    assert sheet.bounds() == Box(-100, 0, 500, 220)
    assert sheet.bounds(["b"]) == Box(300, 50, 500, 220)
    assert sheet.bounds([]) is None


def test_after_a_thousand_random_changes_the_sheet_is_what_a_plain_list_says(sheet):
    luck = random.Random(7)
    plain: dict[str, Note] = {}
    for step in range(1000):
        name = f"n{luck.randrange(150)}"
        one = note(
            name,
            luck.randrange(-2000, 2000),
            luck.randrange(-2000, 2000),
            order=f"{luck.randrange(500):03}",
            peeled="now" if luck.random() < 0.25 else "",
        )
        sheet.put(one)
        plain.pop(name, None)
        if not one.peeled:
            plain[name] = one
        if step % 50 == 0:
            box = Box(-700, -500, 600, 900)
            expected = sorted(
                (one for one in plain.values() if sheet.box_for(one).meets(box)),
                key=lambda one: (one.order, one.id),
            )
            found = [one for one in ids(sheet, sheet.columns.lying(box)) if one in plain]
            assert [one for one in found if sheet.box(one).meets(box)] == [
                one.id for one in expected
            ]
    assert len(sheet) == len(plain) > 50
