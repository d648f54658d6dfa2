"""Laying out what is connected: trees and other flows in layers, all else by its nearness."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from itertools import pairwise
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from openspace.arranging.blocks import Block, Box, around, meets
from openspace.model import Point

if TYPE_CHECKING:
    import networkx as nx

Link = tuple[str, str]
"""From which block to which."""

_ASIDE, _LAYERS_APART = 40.0, 80.0
_SEED, _SWEEPS, _MOST_EXACT, _PUSHES = 7, 4, 120, 60
_TINY = 1e-6

_Middles = NDArray[np.float64]


def lay_out(blocks: Sequence[Block], links: Iterable[Link]) -> dict[str, Point]:
    """Return the corners of the blocks that are linked; each part keeps its middle if it can.

    Links that lead on and never back make layers from top to bottom. What hangs on a fixed block
    is laid out around it. No part is put upon another or upon a block without links.
    """
    import networkx as nx

    by_id = {block.id: block for block in blocks}
    graph: nx.DiGraph[str] = nx.DiGraph()
    graph.add_edges_from((a, b) for a, b in links if a != b and a in by_id and b in by_id)
    there = [block.box for block in blocks if block.fixed or block.id not in graph]
    parts = [sorted(part) for part in nx.weakly_connected_components(graph)]
    corners: dict[str, Point] = {}
    for part in sorted(parts, key=lambda part: _turn(part, by_id)):
        found = _part(graph.subgraph(part), by_id)
        if not any(by_id[one].fixed for one in part):
            found = _below(found, there, by_id)
        there += [_box(by_id[one], at) for one, at in found.items()]
        corners |= found
    return {one: at for one, at in corners.items() if not by_id[one].fixed}


def _part(graph: "nx.DiGraph[str]", by_id: Mapping[str, Block]) -> dict[str, Point]:
    """Return the corners of one part, where it is now or around its fixed block."""
    import networkx as nx

    flows = nx.is_directed_acyclic_graph(graph)
    corners = _layered(graph, by_id) if flows else _near(graph, by_id)
    fixed = [one for one in corners if by_id[one].fixed]
    if fixed:
        now, then = by_id[fixed[0]].box[:2], corners[fixed[0]]
    else:
        now = _middle_of({one: by_id[one].box[:2] for one in corners}, by_id)
        then = _middle_of(corners, by_id)
    dx, dy = now[0] - then[0], now[1] - then[1]
    corners = {one: (x + dx, y + dy) for one, (x, y) in corners.items()}
    return _around_fixed(corners, by_id) if len(fixed) > 1 else corners


def _around_fixed(corners: Mapping[str, Point], by_id: Mapping[str, Block]) -> dict[str, Point]:
    """Leave the fixed blocks where they are, and push the others off them."""
    ids = list(corners)
    pinned = np.array([by_id[one].fixed for one in ids])
    sizes = np.array([by_id[one].size for one in ids])
    lefts = [by_id[one].box[:2] if by_id[one].fixed else corners[one] for one in ids]
    middles = np.array(lefts) + sizes / 2
    need = (sizes[:, None] + sizes[None]) / 2
    for _push in range(_PUSHES):
        pushed, _overlapping = _pushed(middles, need)
        middles = np.where(pinned[:, None], middles, pushed)
    return _corners(ids, middles - sizes / 2)


def _layered(graph: "nx.DiGraph[str]", by_id: Mapping[str, Block]) -> dict[str, Point]:
    import networkx as nx

    layers = [
        sorted(layer, key=lambda one: (by_id[one].box[0], one))
        for layer in nx.topological_generations(graph)
    ]
    for _sweep in range(_SWEEPS):
        for above, layer in pairwise(layers):
            _sort_by_neighbours(layer, above, graph.predecessors)
        for below, layer in pairwise(reversed(layers)):
            _sort_by_neighbours(layer, below, graph.successors)
    corners: dict[str, Point] = {}
    top = 0.0
    for layer in layers:
        corners |= _layer(layer, top, by_id)
        top += max(by_id[one].size[1] for one in layer) + _LAYERS_APART
    return corners


def _sort_by_neighbours(
    layer: list[str], beside: Sequence[str], near: Callable[[str], Iterable[str]]
) -> None:
    ranks = {one: rank / max(1, len(beside) - 1) for rank, one in enumerate(beside)}
    own = {one: rank / max(1, len(layer) - 1) for rank, one in enumerate(layer)}

    def middle(one: str) -> float:
        found = [ranks[other] for other in near(one) if other in ranks]
        return sum(found) / len(found) if found else own[one]

    layer.sort(key=lambda one: (middle(one), own[one]))


def _layer(layer: Sequence[str], top: float, by_id: Mapping[str, Block]) -> dict[str, Point]:
    width = sum(by_id[one].size[0] + _ASIDE for one in layer) - _ASIDE
    left, corners = -width / 2, {}
    for one in layer:
        corners[one] = (left, top)
        left += by_id[one].size[0] + _ASIDE
    return corners


def _near(graph: "nx.DiGraph[str]", by_id: Mapping[str, Block]) -> dict[str, Point]:
    import networkx as nx

    both = graph.to_undirected()
    exact = len(both) <= _MOST_EXACT
    found = nx.kamada_kawai_layout(both) if exact else nx.spring_layout(both, seed=_SEED)
    ids = list(both)
    sizes = np.array([by_id[one].size for one in ids])
    middles = np.array([found[one] for one in ids], float)
    middles = _apart(_stretched(middles, both, ids, sizes), sizes + _ASIDE)
    return _corners(ids, middles - sizes / 2)


def _corners(ids: Sequence[str], corners: _Middles) -> dict[str, Point]:
    return {one: (x, y) for one, (x, y) in zip(ids, corners.tolist(), strict=True)}


def _stretched(
    middles: _Middles, graph: "nx.Graph[str]", ids: Sequence[str], sizes: _Middles
) -> _Middles:
    """Make links as long as the things at their ends need, on the whole."""
    rows = {one: row for row, one in enumerate(ids)}
    pairs = np.array([(rows[a], rows[b]) for a, b in graph.edges])
    long = np.linalg.norm(middles[pairs[:, 0]] - middles[pairs[:, 1]], axis=1)
    wanted = float(np.mean(np.linalg.norm(sizes, axis=1))) + _LAYERS_APART
    return middles * (wanted / max(_TINY, float(np.median(long))))


def _apart(middles: _Middles, sizes: _Middles) -> _Middles:
    """Push apart what overlaps; what still does after some rounds is spread as a whole."""
    need = (sizes[:, None] + sizes[None]) / 2
    for _push in range(_PUSHES):
        middles, overlapping = _pushed(middles, need)
        if not overlapping:
            return middles
    away = np.abs(middles[:, None] - middles[None])
    factors = (need / np.maximum(away, _TINY)).min(axis=2)
    np.fill_diagonal(factors, 0.0)
    return middles * max(1.0, float(factors.max()))


def _pushed(middles: _Middles, need: _Middles) -> tuple[_Middles, bool]:
    way = middles[:, None] - middles[None]
    lack = need - np.abs(way)
    np.einsum("iij->ij", lack)[...] = 0.0
    overlaps = np.asarray((lack > _TINY).all(axis=2))
    if not overlaps.any():
        return middles, False
    rank = np.arange(len(middles))
    turn = np.where(way == 0, np.sign(rank[:, None] - rank[None])[..., None], np.sign(way))
    least = lack.argmin(axis=2)[..., None] == np.arange(2)
    push = np.where(overlaps[..., None] & least, turn * (lack + 1.0) / 2, 0.0)
    return middles + push.sum(axis=1), True


def _below(
    part: dict[str, Point], there: Sequence[Box], by_id: Mapping[str, Block]
) -> dict[str, Point]:
    """Return a part where it is, or below what it would be put upon."""
    left, top, right, bottom = around(_box(by_id[one], at) for one, at in part.items())
    by = 0.0
    while hit := [box for box in there if meets(box, (left, top + by, right, bottom + by))]:
        by = max(box[3] for box in hit) + _ASIDE - top
    return {one: (x, y + by) for one, (x, y) in part.items()}


def _box(block: Block, corner: Point) -> Box:
    return (*corner, corner[0] + block.size[0], corner[1] + block.size[1])


def _middle_of(corners: Mapping[str, Point], by_id: Mapping[str, Block]) -> Point:
    left, top, right, bottom = around(_box(by_id[one], at) for one, at in corners.items())
    return (left + right) / 2, (top + bottom) / 2


def _turn(part: Iterable[str], by_id: Mapping[str, Block]) -> tuple[bool, float, float, str]:
    """Return when a part has its turn: first those with a fixed block, then as people read."""
    part = list(part)
    free = not any(by_id[one].fixed for one in part)
    return (free, *min((by_id[one].box[1], by_id[one].box[0], one) for one in part))
