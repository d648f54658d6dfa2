import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from openspace.arranging import Neighbours
from tests.arranging.on_a_table import many_blocks

REACH = 10.0


def near(*boxes):
    return Neighbours(np.array(boxes, float).reshape(-1, 4))


def test_edges_snap_to_edges_and_a_line_shows_it():
    snap = near((0, 0, 100, 100)).snap((104, 300, 204, 400), REACH)
    assert (snap.dx, snap.dy) == (-4, 0)
    assert snap.guides[0][:2] == ((100, 0), (100, 400))


def test_middles_snap_to_middles():
    snap = near((0, 0, 200, 100)).snap((63, 300, 143, 400), REACH)
    assert snap.dx == -3
    assert ((100, 0), (100, 400), False) in snap.guides


def test_a_gap_snaps_to_the_gap_beside_it():
    snap = near((0, 0, 100, 100), (130, 0, 230, 100)).snap((266, 30, 306, 70), REACH)
    assert snap.dx == -6
    assert [guide[:2] for guide in snap.guides if guide.gap] == [
        ((100, 50), (130, 50)),
        ((230, 50), (260, 50)),
    ]


def test_between_two_the_gaps_become_even():
    snap = near((0, 0, 100, 100), (300, 0, 400, 100)).snap((178, 40, 230, 90), REACH)
    assert snap.dx == -4
    assert sum(guide.gap for guide in snap.guides) == 2


def test_what_is_out_of_reach_does_not_snap():
    snap = near((0, 0, 100, 100)).snap((120, 315, 400, 915), REACH)
    assert snap == (0.0, 0.0, ())


def test_without_neighbours_nothing_snaps():
    assert near().snap((0, 0, 10, 10), REACH) == (0.0, 0.0, ())


@given(blocks=many_blocks(2), reach=st.integers(1, 40))
def test_nothing_is_drawn_farther_than_in_reach_and_then_it_stays(blocks, reach):
    *others, one = blocks
    neighbours = near(*(other.box for other in others))
    snap = neighbours.snap(one.box, reach)
    assert abs(snap.dx) <= reach
    assert abs(snap.dy) <= reach
    left, top, right, bottom = one.box
    there = (left + snap.dx, top + snap.dy, right + snap.dx, bottom + snap.dy)
    if snap.dx and snap.dy:
        assert max(map(abs, neighbours.snap(there, 0.0)[:2])) < 1e-6
    assert bool(snap.guides) or not (snap.dx or snap.dy)


def test_a_side_that_is_drawn_snaps_to_the_edges_of_others_and_a_line_shows_it():
    snap = near((0, 0, 100, 100)).draw((40, 300, 95, 400), (1, 1), REACH)
    assert (snap.dx, snap.dy) == (5, 0)
    assert snap.guides == (((100, 0), (100, 400), False),)


def test_a_side_that_is_not_drawn_stays_where_it_is():
    snap = near((0, 0, 100, 100)).draw((5, 300, 95, 400), (-1, 0), REACH)
    assert (snap.dx, snap.dy) == (-5, 0)


def test_a_side_drawn_out_of_reach_does_not_snap():
    assert near((0, 0, 100, 100)).draw((40, 300, 80, 400), (1, 1), REACH) == (0.0, 0.0, ())
    assert near().draw((40, 300, 80, 400), (1, 1), REACH) == (0.0, 0.0, ())
