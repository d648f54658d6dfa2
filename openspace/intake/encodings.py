"""Words out of bytes: the encodings that spreadsheets and text editors write."""

import codecs
import unicodedata
from typing import NamedTuple

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_LOOKED_AT = 4096
_MANY = 0.15
_KNOWN_OTHERWISE = ["utf_16", "utf_16_le", "utf_16_be", "utf_32", "utf_32_le", "utf_32_be"]
_LAYOUT = set("\t\n\r\f\v\x1c\x1d\x1e\x1f\x85")
_UNSEEN = {"Cc", "Cn", "Cs", "Co"}


class Decoded(NamedTuple):
    """The text in bytes; ``guessed`` where nothing but its letters speaks for this reading."""

    text: str
    guessed: bool = False


def decoded(data: bytes) -> Decoded | None:
    """Return the text in the bytes, None where they are none that can be read.

    UTF-8, UTF-16 and UTF-32 are known by their marks or their shape; what is older is guessed.
    """
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _read_as(data, encoding)
    wide = _wide(data)
    return _read_as(data, wide) if wide else _read_as(data, "utf-8") or _guessed(data)


def _read_as(data: bytes, encoding: str, *, guessed: bool = False) -> Decoded | None:
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError:
        return None
    return Decoded(text, guessed) if _reads(text) else None


def _wide(data: bytes) -> str:
    """Return how text without a mark is written that has two bytes for each letter, or ""."""
    start = data[:_LOOKED_AT]
    even, odd = start[::2].count(0), start[1::2].count(0)
    lines_le, lines_be = b"\n\0" in start, b"\0\n" in start
    if even and not odd:
        return "utf-16-be" if lines_be or even > len(start) * _MANY else ""
    return "utf-16-le" if odd and not even and (lines_le or odd > len(start) * _MANY) else ""


def _guessed(data: bytes) -> Decoded | None:
    # Lazy, because it takes long to load and most files are UTF-8.
    from charset_normalizer import from_bytes

    found = from_bytes(data, cp_exclusion=_KNOWN_OTHERWISE)
    best = found.best()
    if best is None:
        return None
    # Short texts fit many encodings alike; then the most common one is the best guess.
    fits = {encoding for one in found for encoding in (one.encoding, *one.could_be_from_charset)}
    encoding = "cp1252" if "cp1252" in fits else best.encoding
    return _read_as(data, encoding, guessed=True)


def _reads(text: str) -> bool:
    """Tell whether this is text: no zeros, and next to nothing that no eye can see."""
    if "\0" in text:
        return False
    unseen = sum(1 for letter in text[:100_000] if letter not in _LAYOUT and _is_unseen(letter))
    return unseen <= len(text[:100_000]) // 100


def _is_unseen(letter: str) -> bool:
    return unicodedata.category(letter) in _UNSEEN
