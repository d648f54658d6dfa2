from itertools import pairwise

import pytest
from hypothesis import given

from openspace.arranging import align, distribute
from tests.arranging.on_a_table import after, block, boxes_of, many_blocks

SIDES = {"left": (0, 0.0), "centre": (0, 0.5), "right": (0, 1.0)}
SIDES |= {"top": (1, 0.0), "middle": (1, 0.5), "bottom": (1, 1.0)}


def at(one, axis, share):
    return one.box[axis] + one.size[axis] * share


@pytest.mark.parametrize("line", SIDES)
@given(blocks=many_blocks(2, some_fixed=True))
def test_what_is_aligned_is_in_one_line_and_moves_only_across_it(line, blocks):
    axis, share = SIDES[line]
    moved = after(blocks, align(blocks, line))
    assert len({round(at(one, axis, share), 3) for one in moved if not one.fixed}) <= 1
    for before, one in zip(blocks, moved, strict=True):
        assert one.box[1 - axis] == before.box[1 - axis]
        assert not before.fixed or one == before


def test_things_align_with_the_one_that_is_locked():
    free, locked = block("a", 0, 0), block("b", 500, 300, fixed=True)
    assert align([free, locked], "left") == {"a": (500, 0)}
    assert align([free, locked], "bottom") == {"a": (0, 300)}


def test_the_outermost_edge_is_the_line_where_nothing_is_locked():
    assert align([block("a", 0, 0), block("b", 500, 300)], "right") == {
        "a": (500, 0),
        "b": (500, 300),
    }


@pytest.mark.parametrize("across", [True, False])
@given(blocks=many_blocks(2))
def test_distributing_again_changes_nothing_and_keeps_the_order(across, blocks):
    axis = 0 if across else 1
    once = after(blocks, distribute(blocks, across=across))
    order = [one.id for one in sorted(blocks, key=lambda b: (b.box[axis] + b.box[axis + 2], b.id))]
    middles = {one.id: one.box[axis] + one.box[axis + 2] for one in once}
    assert all(middles[one] <= middles[other] + 1e-6 for one, other in pairwise(order))
    again = after(once, distribute(once, across=across))
    if len(set(middles.values())) == len(middles):
        assert boxes_of(again) == boxes_of(once)


def test_gaps_are_even_between_the_first_and_the_last():
    blocks = [block("a", 0, 0, 100), block("b", 110, 5, 50), block("c", 500, 9, 100)]
    assert distribute(blocks, across=True) == {"b": (275, 5)}


def test_a_locked_one_parts_what_is_distributed():
    blocks = [
        block("a", 0, 0, 100),
        block("b", 100, 0, 100),
        block("c", 400, 0, 100, fixed=True),
        block("d", 510, 0, 100),
        block("e", 900, 0, 100),
    ]
    assert distribute(blocks, across=True) == {"b": (200, 0), "d": (650, 0)}


def test_without_room_for_gaps_the_middles_are_evenly_far():
    blocks = [block("a", 0, 0), block("b", 10, 0), block("c", 100, 0)]
    assert distribute(blocks, across=True) == {"b": (50, 0)}
