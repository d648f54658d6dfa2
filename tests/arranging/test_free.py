import numpy as np
from hypothesis import given

from openspace.arranging import clear_of, nearest_towards, not_upon
from openspace.arranging.blocks import meets
from tests.arranging.on_a_table import many_blocks


def edges(*boxes):
    return np.array(boxes, float).reshape(-1, 4)


@given(there=many_blocks(), new=many_blocks(most=4))
def test_what_goes_to_a_free_place_covers_nothing(there, new):
    boxes = edges(*(one.box for one in new))
    dx, dy = clear_of(edges(*(one.box for one in there)), boxes)
    moved = np.add(boxes, (dx, dy, dx, dy)).tolist()
    assert not any(meets(tuple(box), one.box) for box in moved for one in there)
    assert (dx, dy) != (0.0, 0.0)


def test_the_next_free_place_is_to_the_right_then_below():
    note = (0, 0, 200, 170)
    assert clear_of(edges(note), edges(note)) == (220, 0)
    assert clear_of(edges(note, (220, 0, 420, 170)), edges(note)) == (0, 190)


@given(there=many_blocks(), new=many_blocks(most=4))
def test_nothing_lands_exactly_upon_another(there, new):
    taken, boxes = edges(*(one.box for one in there)), edges(*(one.box for one in new))
    dx, dy = not_upon(taken, boxes, (20.0, 0.0))
    corners = {tuple(corner) for corner in (boxes[:, :2] + (dx, dy)).tolist()}
    assert not corners & {tuple(corner) for corner in taken[:, :2].tolist()}
    assert dx % 20 == 0
    assert dy == 0


def test_a_repeated_step_skips_the_place_that_is_taken():
    taken = edges((0, 0, 10, 10), (50, 0, 60, 10))
    assert not_upon(taken, edges((0, 0, 10, 10)), (50.0, 0.0)) == (100, 0)


def test_the_nearest_in_a_direction_lies_more_ahead_than_aside():
    boxes = edges((0, 0, 10, 10), (30, 0, 40, 10), (12, 90, 22, 100), (60, 0, 70, 10))
    assert nearest_towards(boxes, (5, 5), (1, 0)) == 1
    assert nearest_towards(boxes, (5, 5), (0, 1)) == 2
    assert nearest_towards(boxes, (5, 5), (-1, 0)) is None
    assert nearest_towards(edges(), (5, 5), (1, 0)) is None
