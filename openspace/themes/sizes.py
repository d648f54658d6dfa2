"""Merges themes, splits them, and lets their notes settle where they are nearest."""

from heapq import heapify, heapreplace

from openspace.themes.vectors import Labels, Numbers, Rows, theme_directions, theme_sums

_ROUNDS = 5
_DIGITS = 4
_COMPARED = 4000


def merged(rows: Rows, labels: Labels, count: int, smallest: int = 0) -> Labels:
    """Merge themes until ``count`` are left, each time with the least loss (Ward's).

    With ``smallest`` only themes of fewer notes than that are merged, the smallest first.
    """
    import numpy as np

    sizes = np.bincount(labels).astype(float)
    sums = theme_sums(rows, labels)
    products = (sums @ sums.T).toarray()
    members = [[theme] for theme in range(len(sizes))]
    while len(sizes) > count and not (smallest and sizes.min() >= smallest):
        one, other = _nearest_pair(products, sizes, from_smallest=bool(smallest))
        products, sizes = _joined(products, sizes, one, other)
        members[one] += members.pop(other)
    homes = {theme: home for home, themes in enumerate(members) for theme in themes}
    return _renumbered([homes[theme] for theme in labels.tolist()])


def split(rows: Rows, labels: Labels, count: int) -> Labels:
    """Split themes, those with the most notes a part first, until there are ``count``."""
    import numpy as np

    parted = labels.copy()
    for theme, parts in enumerate(_parts(np.bincount(labels).tolist(), count)):
        if parts > 1:
            notes = np.flatnonzero(labels == theme)
            parted[notes] = parted.max() + 1 + _cut(rows[notes], parts)
    return _renumbered(parted.tolist())


def settled(rows: Rows, labels: Labels) -> Labels:
    """Move notes to the theme whose mean is nearer than that of their own; none runs empty."""
    import numpy as np

    notes = np.arange(len(labels))
    for _round in range(_ROUNDS):
        cosines = np.round((rows @ theme_directions(rows, labels).T).toarray(), _DIGITS)
        best = cosines.argmax(axis=1)
        moved = np.where(cosines[notes, best] > cosines[notes, labels], best, labels)
        if len(np.unique(moved)) < cosines.shape[1] or (moved == labels).all():
            break
        labels = moved
    return labels


def _nearest_pair(products: Numbers, sizes: Numbers, *, from_smallest: bool) -> tuple[int, int]:
    """Return the two themes whose merging loses least, the lower number first."""
    import numpy as np

    ones = np.array([sizes.argmin()]) if from_smallest else np.arange(len(sizes))
    squares = products.diagonal() / sizes**2
    n, m = sizes[ones][:, None], sizes[None, :]
    gaps = squares[ones][:, None] + squares[None, :] - 2 * products[ones] / (n * m)
    losses = np.round(n * m / (n + m) * gaps, 9)
    losses[np.arange(len(ones)), ones] = np.inf
    row, other = divmod(int(losses.argmin()), len(sizes))
    one = int(ones[row])
    return min(one, other), max(one, other)


def _joined(products: Numbers, sizes: Numbers, one: int, other: int) -> tuple[Numbers, Numbers]:
    """Return the products and sizes after ``other`` went into ``one``."""
    import numpy as np

    products[one] += products[other]
    products[:, one] += products[:, other]
    sizes[one] += sizes[other]
    rest = np.arange(len(sizes)) != other
    return products[rest][:, rest], sizes[rest]


def _parts(sizes: list[int], count: int) -> list[int]:
    """Return into how many parts each theme goes, so that together there are ``count``."""
    parts = [1] * len(sizes)
    heap: list[tuple[float, int]] = [(-size, theme) for theme, size in enumerate(sizes)]
    heapify(heap)
    for _part in range(count - len(sizes)):
        theme = heap[0][1]
        parts[theme] += 1
        left = sizes[theme] / parts[theme] if parts[theme] < sizes[theme] else 0
        heapreplace(heap, (-left, theme))
    return parts


def _cut(rows: Rows, parts: int) -> Labels:
    """Return a number from 0 for the part of each row, cut from a Ward tree."""
    import numpy as np
    from scipy.cluster.hierarchy import cut_tree, linkage
    from scipy.spatial.distance import squareform

    count = rows.shape[0]
    if count > _COMPARED:  # a tree over so many would not fit the memory
        return np.asarray(np.arange(count) * parts // count)
    products = (rows @ rows.T).toarray()
    squares = products.diagonal()
    gaps = np.sqrt(np.maximum(0, squares[:, None] + squares[None, :] - 2 * products))
    tree = linkage(squareform(np.round(gaps, _DIGITS), checks=False), "ward")
    return np.asarray(cut_tree(tree, n_clusters=parts)).ravel()


def _renumbered(labels: list[int]) -> Labels:
    """Return the labels from 0 without gaps, in the order of their first notes."""
    import numpy as np

    numbers = {label: number for number, label in enumerate(dict.fromkeys(labels))}
    return np.array([numbers[label] for label in labels], dtype=np.intp)
