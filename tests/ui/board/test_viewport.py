import pytest
from hypothesis import given
from hypothesis import strategies as st

from ui.board.box import Box
from ui.board.viewport import LARGEST, SMALLEST, Insets, Viewport

VIEW = Viewport(left=-40.0, top=25.0, scale=0.5, width=800.0, height=600.0)


def test_a_pixel_and_its_place_on_the_board_lead_to_each_other():
    assert VIEW.to_screen(*VIEW.to_board(123.0, 77.0)) == pytest.approx((123.0, 77.0))


def test_pushing_the_board_to_the_right_shows_what_lies_left():
    assert VIEW.panned(100.0, 0.0).left == VIEW.left - 200.0


@given(st.floats(0.01, 100.0), st.floats(0, 800), st.floats(0, 600))
def test_zooming_keeps_the_place_under_the_pointer(factor, x, y):
    before, after = VIEW.to_board(x, y), VIEW.zoomed(factor, x, y).to_board(x, y)
    assert after == pytest.approx(before, abs=1e-6)


def test_zooming_stops_at_both_extremes():
    assert VIEW.zoomed(1e9, 0, 0).scale == LARGEST
    assert VIEW.zoomed(1e-9, 0, 0).scale == SMALLEST


def test_fitting_shows_the_whole_area_between_what_floats_over_it():
    insets = Insets(left=80.0, top=60.0, right=0.0, bottom=90.0)
    box = Box(1000.0, -3000.0, 9000.0, 500.0)
    seen = VIEW.fitted(box, insets).box(insets)
    assert seen.left <= box.left
    assert seen.top <= box.top
    assert seen.right >= box.right
    assert seen.bottom >= box.bottom


def test_fitting_a_single_note_does_not_enlarge_it():
    assert VIEW.fitted(Box(0, 0, 200, 170)).scale == 1.0


def test_revealing_what_is_seen_moves_nothing():
    assert VIEW.revealing(Box(0.0, 50.0, 200.0, 220.0)) == VIEW


def test_revealing_moves_no_further_than_needed():
    moved = VIEW.revealing(Box(1600.0, 100.0, 1800.0, 270.0))
    assert moved.box().right == 1800.0
    assert moved.top == VIEW.top


def test_a_view_a_million_units_away_stays_on_whole_pixels():
    far = Viewport(left=1_000_000.3, top=-999_999.7, scale=0.37).on_whole_pixels(1.25)
    assert (far.left * 0.37 * 1.25) == pytest.approx(round(far.left * 0.37 * 1.25), abs=1e-6)
