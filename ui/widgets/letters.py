"""Questions about letters: whether XML may have them, from which side they are read."""

import re
import unicodedata

_NOT_IN_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_UNKNOWN = "\ufffd"


def clean(words: str) -> str:
    """Return words as XML may have them."""
    return _NOT_IN_XML.sub(_UNKNOWN, words)


def is_from_the_right(text: str) -> bool:
    """Tell whether words are read from the right, by their first letter that says so."""
    kinds = (unicodedata.bidirectional(letter) for letter in text)
    return next((kind for kind in kinds if kind in {"L", "R", "AL"}), "L") != "L"
