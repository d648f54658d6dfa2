"""How far suggested themes agree with those that people made, with their number given.

Run it as ``python -m benchmarks.themes [FOLDER]``. FOLDER holds tables parted by tabs, without
a header: topic, theme, note (a board a topic), or theme, note (boards are drawn from them).
Without a folder only the sample is measured.
"""

import json
import sys
import time
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from scipy.cluster.vq import kmeans2
from scipy.optimize import linear_sum_assignment

from openspace.assets import asset
from openspace.themes import suggest
from openspace.themes.vectors import tfidf
from openspace.themes.wording import Wording

_DRAWN_BOARDS, _DRAWN_THEMES, _DRAWN_NOTES = 6, 12, 300
_STARTS = 10
_NO_THEME = "-"


@dataclass(frozen=True)
class Sorted:
    """Notes of one board, each with the theme that people put it under."""

    themes: tuple[str, ...]
    notes: tuple[str, ...]

    @property
    def count(self) -> int:
        """Return how many themes people made."""
        return len(set(self.themes))


def sample() -> Sorted:
    """Return the sample that comes with the app."""
    themes = json.loads(asset("samples", "leadership.json").read_text("utf-8"))["themes"]
    pairs = [(theme["title"], note) for theme in themes for note in theme["notes"]]
    return _sorted(pairs)


def boards_in(table: Path) -> list[Sorted]:
    """Return the boards of a table; none where its notes have no themes."""
    lines = [line.split("\t") for line in table.read_text("utf-8").rstrip("\n").split("\n")]
    if any(theme == _NO_THEME for *_topic, theme, _note in lines):
        return []
    by_topic = defaultdict(list)
    for *topic, theme, note in lines:
        by_topic[tuple(topic)].append((theme, note))
    if len(by_topic) > 1:
        return [_sorted(pairs) for _topic, pairs in sorted(by_topic.items())]
    pairs = [pair for pairs in by_topic.values() for pair in pairs]
    return [_drawn(pairs, seed) for seed in range(_DRAWN_BOARDS)]


def agreement(given: Sequence[object], found: Sequence[object]) -> tuple[float, float]:
    """Return NMI and accuracy (after the best matching of themes) of two ways to sort notes."""
    rows, columns = (
        np.unique([str(x) for x in each], return_inverse=True)[1] for each in (given, found)
    )
    table = np.zeros((rows.max() + 1, columns.max() + 1))
    np.add.at(table, (rows, columns), 1 / len(given))
    parts = _entropy(table.sum(axis=0)) + _entropy(table.sum(axis=1))
    nmi = 2 * (parts - _entropy(table.ravel())) / parts if parts else 1.0
    matched = linear_sum_assignment(table, maximize=True)
    return float(nmi), float(table[matched].sum())


def suggested(board: Sorted) -> list[int]:
    """Return the number of the suggested theme of each note."""
    notes = [(str(place), note) for place, note in enumerate(board.notes)]
    suggestion = suggest(notes, count=board.count)
    home = {note: n for n, theme in enumerate(suggestion.themes) for note in theme.notes}
    return [home[note] for note, _text in notes]


def kmeans(board: Sorted) -> list[int]:
    """Return the same by TF-IDF of words and k-means, the best of ten starts."""
    wording = Wording.of(board.notes)
    rows = tfidf([wording.words(note) for note in range(len(board.notes))]).toarray()
    tries: list[tuple[float, list[int]]] = []
    for seed in range(_STARTS):
        centres, labels = kmeans2(rows, board.count, minit="++", rng=seed, missing="warn")
        tries.append((float(((rows - centres[labels]) ** 2).sum()), labels.tolist()))
    return min(tries)[1]


def main() -> None:
    """Print one line for each set of boards."""
    sets = {"the sample": [sample()]}
    if len(sys.argv) > 1:
        sets |= {table.stem: boards_in(table) for table in sorted(Path(sys.argv[1]).glob("*.tsv"))}
    print("set                 boards  notes   suggested NMI/ACC   TF-IDF + k-means   s a board")
    for name, boards in sets.items():
        if boards:
            print(_line(name, boards))


def _line(name: str, boards: Sequence[Sorted]) -> str:
    start = time.perf_counter()
    ours = _mean([agreement(board.themes, suggested(board)) for board in boards])
    seconds = (time.perf_counter() - start) / len(boards)
    plain = _mean([agreement(board.themes, kmeans(board)) for board in boards])
    notes = sum(len(board.notes) for board in boards) // len(boards)
    return f"{name:19s} {len(boards):6d} {notes:6d}   {ours:>17s}   {plain:>16s}   {seconds:9.2f}"


def _mean(pairs: Sequence[tuple[float, float]]) -> str:
    nmi, accuracy = np.mean(pairs, axis=0)
    return f"{nmi:.2f}/{accuracy:.2f}"


def _entropy(shares: NDArray[np.float64]) -> float:
    shares = shares[shares > 0]
    return float(-(shares * np.log(shares)).sum())


def _sorted(pairs: Sequence[tuple[str, str]]) -> Sorted:
    themes, notes = zip(*pairs, strict=True)
    return Sorted(themes, notes)


def _drawn(pairs: Sequence[tuple[str, str]], seed: int) -> Sorted:
    """Return a board of workshop size, drawn from many notes."""
    chance = np.random.default_rng(seed)
    by_theme = defaultdict(list)
    for theme, note in pairs:
        by_theme[theme].append(note)
    count = min(_DRAWN_THEMES, len(by_theme))
    drawn = chance.choice(sorted(by_theme), size=count, replace=False).tolist()
    return _sorted(
        [
            (theme, note)
            for theme in drawn
            for note in _some(by_theme[theme], _DRAWN_NOTES // count, chance)
        ]
    )


def _some(notes: list[str], count: int, chance: np.random.Generator) -> Iterator[str]:
    order = chance.permutation(len(notes))
    return (notes[place] for place in order[:count])


if __name__ == "__main__":
    main()
