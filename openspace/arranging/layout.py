"""Laying out what is connected: trees and other flows in layers, all else by its nearness."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from itertools import pairwise
from math import inf
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
_SEED, _SWEEPS, _PUSHES = 7, 4, 60
_MOST_EXACT, _MOST_NEAR = 120, 300
_TINY = 1e-6

_Middles = NDArray[np.float64]


def lay_out(blocks: Sequence[Block], links: Iterable[Link]) -> dict[str, Point]:
    """Return the corners of the blocks that are linked; each part keeps its middle if it can.

    Links that lead on and never back make layers from top to bottom, and so do very many. What
    hangs on a fixed block is laid out around it. No part is put upon another or upon a block
    without links.
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

    if nx.is_directed_acyclic_graph(graph):
        corners = _layered(graph, nx.topological_generations(graph), by_id)
    elif len(graph) <= _MOST_NEAR:
        corners = _near(graph, by_id)
    else:
        layers = nx.bfs_layers(graph.to_undirected(as_view=True), [min(graph)])
        corners = _layered(graph, layers, by_id)
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


def _layered(
    graph: "nx.DiGraph[str]", generations: Iterable[Iterable[str]], by_id: Mapping[str, Block]
) -> dict[str, Point]:
    """Return the corners of layers, with few crossings and all near what they are linked to."""
    layers = [sorted(layer, key=lambda one: (by_id[one].box[0], one)) for layer in generations]
    for _sweep in range(_SWEEPS):
        for below, layer in pairwise(reversed(layers)):
            _sort_by_neighbours(layer, below, graph.successors)
        for above, layer in pairwise(layers):
            _sort_by_neighbours(layer, above, graph.predecessors)
    middles: dict[str, float] = {}
    for layer in layers:
        middles |= _spaced(layer, dict.fromkeys(layer, 0.0), by_id)
    for _sweep in range(_SWEEPS):
        for layer in layers:
            middles |= _spaced(layer, _pulled(layer, middles, graph.predecessors), by_id)
        for layer in reversed(layers):
            middles |= _spaced(layer, _pulled(layer, middles, graph.successors), by_id)
    return _in_layers(layers, middles, by_id)


def _sort_by_neighbours(
    layer: list[str], beside: Sequence[str], near: Callable[[str], Iterable[str]]
) -> None:
    ranks = {one: rank / max(1, len(beside) - 1) for rank, one in enumerate(beside)}
    own = {one: rank / max(1, len(layer) - 1) for rank, one in enumerate(layer)}

    def middle(one: str) -> float:
        found = [ranks[other] for other in near(one) if other in ranks]
        return sum(found) / len(found) if found else own[one]

    layer.sort(key=lambda one: (middle(one), own[one]))


def _pulled(
    layer: Sequence[str], middles: Mapping[str, float], near: Callable[[str], Iterable[str]]
) -> dict[str, float]:
    """Return where each of a layer is drawn to: the mean of what it is linked to."""
    pulled = {}
    for one in layer:
        found = [middles[other] for other in near(one)]
        pulled[one] = sum(found) / len(found) if found else middles[one]
    return pulled


def _spaced(
    layer: Sequence[str], wanted: Mapping[str, float], by_id: Mapping[str, Block]
) -> dict[str, float]:
    """Return middles near the wanted ones, in the layer's order and with room between."""
    middles: dict[str, float] = {}
    end = -inf
    for one in layer:
        half = by_id[one].size[0] / 2
        middles[one] = max(wanted[one], end + half)
        end = middles[one] + half + _ASIDE
    aside = sum(wanted[one] - middles[one] for one in layer) / len(layer)
    return {one: middle + aside for one, middle in middles.items()}


def _in_layers(
    layers: Iterable[Sequence[str]], middles: Mapping[str, float], by_id: Mapping[str, Block]
) -> dict[str, Point]:
    corners: dict[str, Point] = {}
    top = 0.0
    for layer in layers:
        corners |= {one: (middles[one] - by_id[one].size[0] / 2, top) for one in layer}
        top += max(by_id[one].size[1] for one in layer) + _LAYERS_APART
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
