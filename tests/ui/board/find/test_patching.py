"""Lists of rows that become others by the fewest steps."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from ui.board.find.patching import displaced, runs

_ROWS = st.lists(st.sampled_from("abcdefghij"), unique=True)


@given(_ROWS, _ROWS)
def test_what_stays_stands_in_the_wanted_order(wanted, rows):
    away = displaced(wanted, rows)
    stays = [one for one in rows if one not in away]
    assert stays == [one for one in wanted if one in set(stays)]


@given(_ROWS, st.data())
def test_one_row_that_moved_is_the_only_one_displaced(rows, data):
    if len(rows) > 2:
        moved = data.draw(st.sampled_from(rows))
        others = [one for one in rows if one != moved]
        at = data.draw(st.integers(0, len(others)))
        assert len(displaced([*others[:at], moved, *others[at:]], rows)) <= 1


@given(st.lists(st.booleans()))
def test_runs_are_unbroken_and_hold_all_that_is_marked(marks):
    found = runs(marks)
    assert [at for first, last in found for at in range(first, last + 1)] == [
        at for at, mark in enumerate(marks) if mark
    ]
    assert all(later[0] > earlier[1] + 1 for earlier, later in pairwise(found))
