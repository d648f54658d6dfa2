"""Order as a key: things are sorted by a string, so that one move writes one field.

The keys are those of the library fractional-indexing (David Greenspan's method). A peer or a
file may bring any other string: it is sorted like all others, but new keys take no heed of it.
"""

import re
from collections.abc import Iterable

from fractional_indexing import FIError, generate_n_keys_between, validate_order_key

# The library's ranges end at A and z, and it recurses through the length of a key.
_LIKE_A_KEY = re.compile("[B-Za-y][0-9A-Za-z]{1,400}")


def keys_behind(before: str, orders: Iterable[str], count: int) -> list[str]:
    """Return ascending keys right behind one of the orders; "" stands for the very front.

    Where two things share a key (two people put them in the same place at once) there is
    nothing between them, and the keys follow both.
    """
    keys = [order for order in orders if _is_key(order)]
    lower = max((key for key in keys if key <= before), default=None)
    upper = min((key for key in keys if key > before), default=None)
    return list(generate_n_keys_between(lower, upper, count))


def keys_at_end(orders: Iterable[str], count: int) -> list[str]:
    """Return ascending keys behind all the given ones."""
    known = list(orders)
    last = max(known, default=None)
    if last is not None and not _is_key(last):
        last = next(filter(_is_key, sorted(known, reverse=True)), None)
    return list(generate_n_keys_between(last, None, count))


def _is_key(order: str) -> bool:
    try:
        return bool(_LIKE_A_KEY.fullmatch(order)) and validate_order_key(order) is None
    except FIError:
        return False
