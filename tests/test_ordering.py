"""Keys that things are sorted by."""

from hypothesis import given
from hypothesis import strategies as st

from openspace.ordering import keys_at_end, keys_behind

STRANGE = [
    "",
    "zz!",
    "é",
    "A",
    "z",
    "a",
    "a00",
    "a0\n",
    "A" + "0" * 26,
    "z" * 40,
    "a0" + "z" * 5_000,
]
ORDERS = st.lists(st.sampled_from([*STRANGE, *keys_at_end((), 5), "Zz", "a0V"]) | st.text())


def test_keys_at_the_end_follow_all_others():
    orders = keys_at_end((), 3)
    assert sorted([*orders, *keys_at_end(orders, 2)]) == [*orders, *keys_at_end(orders, 2)]


def test_keys_behind_one_stand_before_the_next():
    first, second = keys_at_end((), 2)
    one, two = keys_behind(first, [second, first], 2)
    assert first < one < two < second


def test_keys_behind_nothing_stand_in_front():
    first, second = keys_at_end((), 2)
    assert keys_behind("", [first, second], 1)[0] < first


def test_keys_behind_two_things_in_one_place_stand_between_them_and_the_next():
    first, second = keys_at_end((), 2)
    [between] = keys_behind(first, [first, first, second], 1)
    assert first < between < second


def test_a_thousand_insertions_in_one_place_keep_keys_short():
    first, second = keys_at_end((), 2)
    for _turn in range(1_000):
        [second] = keys_behind(first, [first, second], 1)
    assert len(second) < 200


@given(ORDERS, st.integers(0, 4), st.data())
def test_whatever_the_orders_are_new_keys_ascend(orders, count, data):
    before = data.draw(st.sampled_from(["", *orders]))
    for keys in (keys_behind(before, orders, count), keys_at_end(orders, count)):
        assert keys == sorted(set(keys))
        assert len(keys) == count
