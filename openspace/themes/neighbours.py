"""Which notes are near each other, exactly, and which are near none."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from openspace.themes.vectors import Labels, Numbers, Rows

if TYPE_CHECKING:
    import networkx as nx

_NEAREST, _NEAREST_OF_MANY, _MANY = 10, 15, 500
_BLOCK = 512
_DIGITS = 4
_LONELY_AMONG, _LONELY_PERCENT, _PERCENT_FROM = 5, 5, 20
_PARKED_SHARE = 4


@dataclass(frozen=True)
class Neighbours:
    """The nearest notes of each note, nearest first, with their cosines to 4 digits."""

    nearest: Labels
    cosines: Numbers

    def graph(self) -> "nx.Graph[int]":
        """Return all notes, joined to their nearest by cosine where that is over 0."""
        import networkx as nx

        graph: nx.Graph[int] = nx.Graph()
        graph.add_nodes_from(range(len(self.nearest)))
        near = zip(self.nearest.tolist(), self.cosines.tolist(), strict=True)
        edges = {
            (min(note, other), max(note, other)): cosine
            for note, (others, cosines) in enumerate(near)
            for other, cosine in zip(others, cosines, strict=True)
            if cosine > 0
        }
        graph.add_weighted_edges_from((*ends, edges[ends]) for ends in sorted(edges))
        return graph

    def lonely(self) -> list[int]:
        """Return the notes that are near no others, loneliest first; never over a quarter.

        Those are the notes without anything in common with any other, and, from 20 notes on,
        those whose mean cosine to their 5 nearest is below the 5th percentile.
        """
        import numpy as np

        if not self.cosines.size:
            return []
        means = np.round(self.cosines[:, :_LONELY_AMONG].mean(axis=1), _DIGITS)
        few = len(means) < _PERCENT_FROM
        bound = 0.0 if few else float(np.percentile(means, _LONELY_PERCENT))
        order = np.argsort(means, kind="stable").tolist()
        lonely = [note for note in order if means[note] <= 0 or means[note] < bound]
        return lonely[: len(means) // _PARKED_SHARE]


def neighbours_of(rows: Rows, done: Callable[[float], None]) -> Neighbours:
    """Return the 10 nearest of each note, 15 from 500 notes on; ``done`` hears 0 to 1."""
    import numpy as np

    count = rows.shape[0]
    wanted = min(_NEAREST if count < _MANY else _NEAREST_OF_MANY, count - 1)
    turned = rows.T.tocsr()
    found = []
    for start in range(0, count, _BLOCK):
        found.append(_nearest((rows[start : start + _BLOCK] @ turned).toarray(), start, wanted))
        done(min(1.0, (start + _BLOCK) / count))
    nearest, cosines = (np.vstack(parts) for parts in zip(*found, strict=True))
    return Neighbours(nearest, cosines)


def _nearest(cosines: Numbers, start: int, wanted: int) -> tuple[Labels, Numbers]:
    """Return the nearest notes and their cosines for a block of rows that begins at ``start``."""
    import numpy as np

    rounded = np.round(cosines, _DIGITS)
    own = np.arange(len(rounded))
    rounded[own, own + start] = -1
    # Of equals the earlier note comes first, on every machine: no two places are worth the same.
    worth = rounded - np.arange(rounded.shape[1]) * 1e-10
    best = np.argpartition(-worth, max(0, wanted - 1), axis=1)[:, :wanted]
    order = np.argsort(-np.take_along_axis(worth, best, axis=1), axis=1)
    nearest = np.take_along_axis(best, order, axis=1)
    return nearest, np.take_along_axis(rounded, nearest, axis=1)
