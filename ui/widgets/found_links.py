"""Finds the addresses in what people wrote, and how they are shown so that nobody is fooled."""

import re
from typing import NamedTuple

from PySide6.QtCore import QUrl

_ADDRESS = re.compile(r"https?://[^\s<>\"“”„«»]+", re.IGNORECASE)
_AFTER = ".,;:!?'\u2019)]}*_…"
_PAIRS = {")": "(", "]": "[", "}": "{"}


class Link(NamedTuple):
    """An address in full, in plain letters of the Latin alphabet alone, and the place it is at."""

    address: str
    place: str


def links_in(words: str) -> list[Link]:
    """Return the links of the web in some words, each once, in their order."""
    found = (_link(_without_end(match)) for match in _ADDRESS.findall(words))
    return list(dict.fromkeys(link for link in found if link is not None))


def _link(address: str) -> Link | None:
    url = QUrl(address, QUrl.ParsingMode.TolerantMode)
    if not url.isValid() or url.scheme() not in {"http", "https"} or not url.host():
        return None
    # Letters that look like others, and those that turn the way of reading, show as what they are.
    plain = bytes(url.toEncoded().data()).decode("ascii")
    place = url.host(QUrl.ComponentFormattingOption.FullyEncoded)
    return Link(plain, place)


def _without_end(address: str) -> str:
    """Return an address without what belongs to the sentence around it."""
    while address and address[-1] in _AFTER:
        opening = _PAIRS.get(address[-1])
        if opening is not None and address.count(opening) >= address.count(address[-1]):
            break
        address = address[:-1]
    return address
