"""Blocks at random, and what they look like after they went somewhere."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import combinations

from hypothesis import strategies as st

from openspace.arranging import Block
from openspace.arranging.blocks import meets
from openspace.model import Point

PLACE = st.integers(-2000, 2000).map(float)
LENGTH = st.integers(40, 400).map(float)


def block(name: str, left: float, top: float, width=200.0, height=170.0, *, fixed=False) -> Block:
    return Block(name, (left, top, left + width, top + height), (name,), fixed)


@st.composite
def many_blocks(draw, least=1, most=14, *, some_fixed=False) -> list[Block]:
    rows = draw(st.lists(st.tuples(PLACE, PLACE, LENGTH, LENGTH), min_size=least, max_size=most))
    fixed = st.booleans() if some_fixed else st.just(False)
    return [block(f"b{n:02}", *row, fixed=draw(fixed)) for n, row in enumerate(rows)]


def after(blocks: Sequence[Block], corners: Mapping[str, Point]) -> list[Block]:
    """Return the blocks where they went."""
    moved = []
    for one in blocks:
        left, top = corners.get(one.id, one.box[:2])
        moved.append(replace(one, box=(left, top, left + one.size[0], top + one.size[1])))
    return moved


def overlapping(blocks: Sequence[Block]) -> list[tuple[str, str]]:
    """Return which blocks lie upon each other, but for those that are fixed both."""
    return [
        (one.id, other.id)
        for one, other in combinations(blocks, 2)
        if meets(one.box, _less(other)) and not (one.fixed and other.fixed)
    ]


def boxes_of(blocks: Sequence[Block]) -> dict[str, tuple[float, ...]]:
    return {one.id: tuple(round(edge, 3) for edge in one.box) for one in blocks}


def _less(one: Block) -> tuple[float, float, float, float]:
    left, top, right, bottom = one.box
    return left + 1e-6, top + 1e-6, right - 1e-6, bottom - 1e-6
