from hypothesis import given, settings
from hypothesis import strategies as st

from openspace.arranging import lay_out
from openspace.arranging.blocks import around
from tests.arranging.on_a_table import after, block, many_blocks, overlapping

LINKS = st.lists(st.tuples(st.integers(0, 13), st.integers(0, 13)), max_size=20)


def named(pairs):
    return [(f"b{one:02}", f"b{other:02}") for one, other in pairs]


@settings(deadline=None)
@given(blocks=many_blocks(2), pairs=LINKS)
def test_what_is_laid_out_does_not_overlap_and_is_the_same_each_time(blocks, pairs):
    links = named(pairs)
    corners = lay_out(blocks, links)
    laid = [one for one in after(blocks, corners) if one.id in corners]
    assert overlapping(laid) == []
    assert lay_out(blocks, links) == corners
    assert corners.keys() <= {one for link in links for one in link}


def test_a_tree_is_in_layers_around_its_middle():
    blocks = [block(name, 50.0 * n, 10.0 * n) for n, name in enumerate("abcde")]
    corners = lay_out(blocks, [("a", "b"), ("a", "c"), ("b", "d"), ("b", "e")])
    tops = {name: top for name, (_left, top) in corners.items()}
    assert tops["a"] < tops["b"] == tops["c"] < tops["d"] == tops["e"]
    before, now = (around(one.box for one in ones) for ones in (blocks, after(blocks, corners)))
    assert abs((before[0] + before[2]) - (now[0] + now[2])) < 1e-6
    assert abs((before[1] + before[3]) - (now[1] + now[3])) < 1e-6


def test_a_ring_is_laid_out_too():
    blocks = [block(name, 0.0, 0.0) for name in "abcd"]
    corners = lay_out(blocks, [("a", "b"), ("b", "c"), ("c", "d"), ("d", "a")])
    assert len(corners) == 4
    assert overlapping(after(blocks, corners)) == []


def test_what_is_locked_stays_and_the_others_go_around_it():
    blocks = [block("a", 700.0, 900.0, fixed=True), block("b", 0.0, 0.0), block("c", 0.0, 0.0)]
    corners = lay_out(blocks, [("a", "b"), ("a", "c")])
    assert corners.keys() == {"b", "c"}
    assert corners["b"][1] == corners["c"][1] > 900.0
    assert overlapping(after(blocks, corners)) == []


def test_parts_are_not_put_upon_each_other_nor_upon_what_has_no_links():
    blocks = [block(name, 0.0, 0.0) for name in "abcde"]
    corners = lay_out(blocks, [("a", "b"), ("c", "d")])
    assert corners.keys() == set("abcd")
    assert overlapping(after(blocks, corners)) == []


def test_very_many_in_a_ring_are_laid_out_in_layers():
    blocks = [block(f"n{number:03}", 0.0, 0.0) for number in range(301)]
    names = [one.id for one in blocks]
    corners = lay_out(blocks, zip(names, [*names[1:], names[0]], strict=True))
    assert len(corners) == 301
    assert overlapping(after(blocks, corners)) == []
