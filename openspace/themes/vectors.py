"""Vectors of notes: how much each word, and each bit of a word, tells about its note."""

import math
from collections import Counter
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, TypeAlias

from openspace.themes.wording import Wording

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray
    from scipy.sparse import csr_array

Rows: TypeAlias = "csr_array"
"""One sparse row a note, of length 1, or 0 where a note has nothing to compare."""

Numbers: TypeAlias = "NDArray[np.float64]"
Labels: TypeAlias = "NDArray[np.intp]"
"""The number of its theme for each note, from 0 without gaps."""


def vectors_of(wording: Wording) -> Rows:
    """Return the sublinear TF-IDF of each note's words and letters, both weighing the same."""
    from scipy.sparse import hstack

    notes = range(len(wording.texts))
    letters = tfidf([wording.letters(note) for note in notes])
    if wording.method == "letters":
        return letters
    words = tfidf([wording.words(note) for note in notes])
    return _of_length_one(hstack([words, letters], format="csr"))


def tfidf(documents: Sequence[Sequence[str]]) -> Rows:
    """Return the sublinear TF-IDF of each document's terms, at length 1."""
    import numpy as np
    from scipy.sparse import csr_array

    rarity = _rarity(documents)
    columns = {term: column for column, term in enumerate(rarity)}
    counts = [Counter(document) for document in documents]
    weights = [(1 + math.log(n)) * rarity[t] for count in counts for t, n in count.items()]
    indices = [columns[term] for count in counts for term in count]
    ends = np.cumsum([0, *map(len, counts)])
    shape = (len(documents), max(1, len(columns)))
    return _of_length_one(csr_array((np.array(weights), indices, ends), shape=shape, dtype=float))


def theme_sums(rows: Rows, labels: Labels) -> Rows:
    """Return the sum of the rows of each theme, one sparse row a theme."""
    import numpy as np
    from scipy.sparse import csr_array

    places = (labels, np.arange(len(labels)))
    return csr_array((np.ones(len(labels)), places), dtype=np.float64) @ rows


def theme_directions(rows: Rows, labels: Labels) -> Rows:
    """Return the mean of each theme's rows at length 1."""
    return _of_length_one(theme_sums(rows, labels))


def _rarity(documents: Iterable[Iterable[str]]) -> dict[str, float]:
    """Return for each term the log of one over the share of documents it is in, and 1 more."""
    sets = [dict.fromkeys(document) for document in documents]
    counts = Counter(term for terms in sets for term in terms)
    return {term: math.log((1 + len(sets)) / (1 + n)) + 1 for term, n in counts.items()}


def _of_length_one(rows: Rows) -> Rows:
    import numpy as np
    from scipy.sparse import diags_array

    lengths = np.sqrt(rows.multiply(rows).sum(axis=1))
    lengths[lengths == 0] = 1
    return (diags_array(1 / lengths) @ rows).tocsr()
