"""Questions about what lies on a board."""

import pytest

from openspace import commands
from openspace.errors import UnknownRecordError
from openspace.gathering import (
    area_at,
    bottom_up,
    box_of,
    find_thing,
    get_thing,
    going_along,
    group_of,
    inside,
)
from openspace.model import Area, Connector, Note, Shape, Stroke


def stick(board, *places):
    return commands.stick_notes(board, ["x"] * len(places), at=places)


def area(board, at, size):
    return commands.draw_area(board, at=at, size=size)


def test_a_thing_is_found_whatever_it_is(board):
    [note] = stick(board, (0, 0))
    zone = area(board, (0, 0), (10, 10))
    assert isinstance(get_thing(board, note), Note)
    assert isinstance(get_thing(board, zone), Area)
    assert find_thing(board, "gone") is None
    with pytest.raises(UnknownRecordError, match="not there any more"):
        get_thing(board, "gone")


@pytest.mark.parametrize(
    ("thing", "box"),
    [
        (Note(id="n", pos=(10, 20)), (10, 20, 210, 190)),
        (Area(id="a", pos=(-5, 0), size=(10, 30)), (-5, 0, 5, 30)),
        (Connector(id="c", pos=(10, 10), reach=(-4, 6)), (6, 10, 10, 16)),
        (Stroke(id="s", pos=(1, 1), points=(2, 3, -4, 5)), (-3, 4, 3, 6)),
        (Stroke(id="s", pos=(1, 1)), (1, 1, 1, 1)),
    ],
)
def test_a_thing_takes_the_room_its_record_says(thing, box):
    assert box_of(thing) == box


def test_areas_lie_below_all_else_and_the_rest_as_it_came():
    pile = [
        Note(id="1", order="b"),
        Shape(id="2", order="a"),
        Area(id="3", order="z"),
        Note(id="0", order="b"),
    ]
    assert [thing.id for thing in bottom_up(pile)] == ["3", "2", "0", "1"]


def test_in_an_area_lies_what_has_its_middle_there(board):
    zone = area(board, (0, 0), (300, 300))
    within, across, beside = stick(board, (10, 10), (190, 0), (201, 0))
    held = inside(board, board.get(Area, zone))
    assert {thing.id for thing in held} == {within, across}
    commands.peel_things(board, [within])
    assert [thing.id for thing in inside(board, board.get(Area, zone))] == [across]
    assert beside not in {thing.id for thing in held}


def test_the_larger_of_two_areas_holds_the_other(board):
    large, small = area(board, (0, 0), (800, 800)), area(board, (100, 100), (600, 600))
    assert [thing.id for thing in inside(board, board.get(Area, large))] == [small]
    assert inside(board, board.get(Area, small)) == []


def test_a_point_belongs_to_the_smallest_area_around_it(board):
    large, small = area(board, (0, 0), (800, 800)), area(board, (100, 100), (200, 200))
    around = [area_at(board, *point) for point in ((150, 150), (700, 700), (900, 900))]
    assert [zone and zone.id for zone in around] == [small, large, None]


def test_what_lies_in_areas_within_areas_goes_along(board):
    outer = area(board, (0, 0), (1000, 1000))
    inner = area(board, (100, 100), (500, 500))
    near, far, outside = stick(board, (120, 120), (700, 700), (2000, 0))
    assert set(going_along(board, [outer])) == {outer, inner, near, far}
    assert set(going_along(board, [inner])) == {inner, near}
    assert going_along(board, [outside]) == [outside]


def test_a_group_goes_along_with_any_of_it(board):
    one, two, three = stick(board, (0, 0), (500, 0), (900, 0))
    commands.group_things(board, [one, two])
    assert set(group_of(board, [one])) == {one, two}
    assert set(going_along(board, [one, three])) == {one, two, three}


def test_a_group_keeps_together_when_one_of_it_goes_with_an_area(board):
    zone = area(board, (0, 0), (400, 400))
    within, outside = stick(board, (10, 10), (2000, 0))
    commands.group_things(board, [within, outside])
    assert set(going_along(board, [zone])) == {zone, within, outside}


def test_areas_that_are_a_group_take_all_that_lies_in_them(board):
    one, two = area(board, (0, 0), (400, 400)), area(board, (1000, 0), (400, 400))
    first, second = stick(board, (10, 10), (1010, 10))
    commands.group_things(board, [one, two])
    assert set(going_along(board, [one])) == {one, two, first, second}


def test_what_lies_in_the_bin_does_not_go_along(board):
    one, two = stick(board, (0, 0), (500, 0))
    commands.group_things(board, [one, two])
    commands.peel_things(board, [two])
    assert going_along(board, [one]) == [one]
