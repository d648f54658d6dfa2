from itertools import pairwise

from hypothesis import given

from openspace.arranging import Room, lanes, lines_of, tidy
from openspace.arranging.blocks import around
from tests.arranging.on_a_table import after, block, boxes_of, many_blocks, overlapping


def order_of(blocks):
    return [one.id for line in lines_of(blocks) for one in line]


@given(blocks=many_blocks())
def test_tidied_things_keep_their_order_and_do_not_overlap(blocks):
    moved = after(blocks, tidy(blocks))
    assert overlapping(moved) == []
    assert order_of(moved) == order_of(blocks)
    assert around(b.box for b in moved)[:2] == around(b.box for b in blocks)[:2]


@given(blocks=many_blocks())
def test_tidying_again_changes_nothing(blocks):
    once = after(blocks, tidy(blocks))
    assert boxes_of(after(once, tidy(once))) == boxes_of(once)


@given(blocks=many_blocks(some_fixed=True))
def test_what_is_locked_stays_and_nothing_is_put_upon_it(blocks):
    moved = after(blocks, tidy(blocks))
    assert [one for one in moved if one.fixed] == [one for one in blocks if one.fixed]
    assert overlapping(moved) == []
    free = [one for one in blocks if not one.fixed]
    assert order_of([one for one in moved if not one.fixed]) == order_of(free)


@given(blocks=many_blocks(most=20))
def test_lanes_do_not_overlap_and_each_keeps_to_itself(blocks):
    def lane_of(one):
        return int(one.id[1:]) % 3

    moved = after(blocks, lanes(blocks, lane_of))
    assert overlapping(moved) == []
    spans = {}
    for lane in range(3):
        of_lane = [one for one in moved if lane_of(one) == lane]
        before = [one for one in blocks if lane_of(one) == lane]
        assert order_of(of_lane) == order_of(before)
        if of_lane:
            spans[lane] = around(one.box for one in of_lane)
    ends = [(spans[lane][0], spans[lane][2]) for lane in sorted(spans)]
    assert all(one[1] < other[0] for one, other in pairwise(ends))
    assert boxes_of(after(moved, lanes(moved, lane_of))) == boxes_of(moved)


@given(blocks=many_blocks())
def test_a_grid_keeps_to_the_width_of_its_room(blocks):
    room = Room((10.0, 20.0), 900.0)
    moved = after(blocks, tidy(blocks, room=room))
    left, top, right, _bottom = around(one.box for one in moved)
    assert (left, top) == (10.0, 20.0)
    assert right <= 910.0


def test_a_row_stays_a_row_and_a_column_a_column():
    row = [block("a", 0, 5), block("b", 250, 0), block("c", 600, 20)]
    assert tidy(row) == {"a": (0, 0), "b": (220, 0), "c": (440, 0)}
    column = [block("a", 0, 0), block("b", 9, 250), block("c", 4, 600)]
    assert tidy(column) == {"a": (0, 0), "b": (0, 190), "c": (0, 380)}


def test_a_grown_note_pushes_the_next_row_down():
    blocks = [block("a", 0, 0, height=300), block("b", 230, 0), block("c", 0, 320)]
    assert tidy(blocks)["c"] == (0, 320)
    blocks = [block("a", 0, 0, height=600), block("b", 230, 0), block("c", 0, 320)]
    assert tidy(blocks)["c"] == (0, 620)


def test_what_ranks_first_comes_first_and_equals_stay_in_reading_order():
    blocks = [block("a", 0, 0), block("b", 220, 0), block("c", 440, 0)]
    corners = tidy(blocks, rank=lambda one: 0 if one.id == "c" else 1)
    assert corners == {"c": (0, 0), "a": (220, 0), "b": (440, 0)}
