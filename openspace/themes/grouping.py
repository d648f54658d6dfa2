"""Groups notes into as many themes as are asked for, or as many as seem right."""

from collections.abc import Callable
from math import isqrt
from typing import TYPE_CHECKING

from openspace.themes.sizes import merged, settled, split
from openspace.themes.vectors import Labels, Rows

if TYPE_CHECKING:
    import networkx as nx

_SEED = 2021
_COARSEST, _FINEST, _STEPS = 0.1, 8.0, 12
_NEAR_ENOUGH = 1.1
_MOST_THEMES, _SPARE_THEMES = 24, 2
_FEW_NOTES, _SMALLEST_SHARE, _SMALLEST_SHARE_GIVEN = 8, 60, 8


def themes_found(rows: Rows, graph: "nx.Graph[int]") -> Labels:
    """Return a number of themes that suits a workshop.

    These are the communities at resolution 1. Those of a single note, or of less than a
    sixtieth of all, are merged with the nearest; then the nearest are merged until there are
    at most the square root of the number of notes and 2 more, and never over 24: more columns
    than that no group has the eye to sort.
    """
    count = len(graph)
    labels = _communities(graph, 1.0)
    smallest = 1 if count < _FEW_NOTES else max(2, count // _SMALLEST_SHARE)
    labels = merged(rows, labels, 1, smallest)
    return settled(rows, merged(rows, labels, min(_MOST_THEMES, isqrt(count) + _SPARE_THEMES)))


def themes_counted(
    rows: Rows, graph: "nx.Graph[int]", count: int, done: Callable[[float], None]
) -> Labels:
    """Return exactly ``count`` themes, 1 <= count <= notes; ``done`` hears 0 to 1.

    The resolution is bisected until as many communities of some size are found, or a few more;
    those too many are merged, smallest first, then nearest; where there are too few even at
    the finest resolution, the largest are split.
    """
    smallest = max(min(2, len(graph) // count), len(graph) // (_SMALLEST_SHARE_GIVEN * count))
    labels = _at_least(graph, count, smallest, done)
    labels = merged(rows, labels, count, smallest)
    labels = split(rows, merged(rows, labels, count), count)
    return settled(rows, labels)


def _at_least(
    graph: "nx.Graph[int]", count: int, smallest: int, done: Callable[[float], None]
) -> Labels:
    """Return the fewest communities found of which ``count`` have the smallest size."""
    import numpy as np

    coarse, fine = _COARSEST, _FINEST
    best = None
    for step in range(_STEPS):
        resolution = (coarse * fine) ** 0.5
        labels = _communities(graph, resolution)
        found = int((np.bincount(labels) >= smallest).sum())
        done((step + 1) / _STEPS)
        if found < count:
            coarse = resolution
            continue
        best, fine = labels, resolution
        if found <= count * _NEAR_ENOUGH:
            break
    return _communities(graph, _FINEST) if best is None else best


def _communities(graph: "nx.Graph[int]", resolution: float) -> Labels:
    """Return the Louvain communities, first note first; notes without a neighbour share one."""
    import networkx as nx
    import numpy as np

    alone = set(nx.isolates(graph))
    labels = np.zeros(len(graph), dtype=np.intp)
    joined = graph.subgraph(sorted(set(graph) - alone)) if alone else graph
    found = nx.community.louvain_communities(joined, resolution=resolution, seed=_SEED)
    parts = [set(part) for part in found if part] + ([alone] if alone else [])
    for label, part in enumerate(sorted(parts, key=min)):
        labels[sorted(part)] = label
    return labels
