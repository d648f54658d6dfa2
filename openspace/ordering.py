"""Order as a key: things are sorted by a string, so that one move writes one field.

The keys are those of the library fractional-indexing (David Greenspan's method).
"""

from collections.abc import Iterable

from fractional_indexing import generate_key_between, generate_n_keys_between


def keys_between(before: str, after: str, count: int) -> list[str]:
    """Return ``count`` ascending keys between two keys; "" means the open end.

    Where the two neighbours share a key (two people put things in the same place at
    once) there is nothing between them, and the keys follow the first.
    """
    upper = after if after and after > before else None
    return list(generate_n_keys_between(before or None, upper, count))


def key_after(keys: Iterable[str]) -> str:
    """Return a key behind all the given ones."""
    return str(generate_key_between(max(keys, default="") or None, None))
