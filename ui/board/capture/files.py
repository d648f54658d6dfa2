"""Files dropped on a board: text, tables and pictures."""

from pathlib import Path
from typing import NamedTuple

from openspace.errors import BadFileError
from openspace.intake import notes_in_cells, notes_in_text
from openspace.words import _

_TEXTS = {".txt", ".md", ".markdown", ".text"}
_TABLES = {".csv", ".tsv", ".tab"}
_PICTURES = {".png", ".jpg", ".jpeg", ".webp", ".gif", ".svg", ".eps", ".bmp", ".tif", ".tiff"}
_BEYOND, _SELDOM = 0x80, 3
_MOST_TEXT, _MOST_PICTURE = 20_000_000, 100_000_000


class Dropped(NamedTuple):
    """What a file holds: notes, or the bytes of a picture."""

    notes: list[str]
    picture: bytes = b""


def read_dropped(path: Path) -> Dropped:
    """Read a file that was dropped; raise :class:`BadFileError` with a sentence where it is none.

    What ends like a picture is returned unread: whether it is one is seen when it is made clean.
    """
    dropped = _read(path)
    if not dropped.notes and not dropped.picture:
        sentence = _("There is nothing in {name} that could be put on a board.")
        raise BadFileError(sentence.format(name=path.name))
    return dropped


def _read(path: Path) -> Dropped:
    kind = path.suffix.lower()
    if kind in _PICTURES:
        return Dropped([], _bytes(path, _MOST_PICTURE))
    if kind in _TEXTS | _TABLES:
        text = _decoded(path)
        return Dropped(notes_in_cells(text) if kind in _TABLES else notes_in_text(text))
    sentence = _("{name} cannot be put on a board; drop a text, a table (CSV) or a picture.")
    raise BadFileError(sentence.format(name=path.name))


def _bytes(path: Path, most: int) -> bytes:
    try:
        if path.stat().st_size > most:
            sentence = _("{name} is too large for a board; drop a smaller part of it.")
            raise BadFileError(sentence.format(name=path.name))
        return path.read_bytes()
    except OSError:
        sentence = _("{name} cannot be read; see whether it is still there.")
        raise BadFileError(sentence.format(name=path.name)) from None


def _decoded(path: Path) -> str:
    data = _bytes(path, _MOST_TEXT)
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = _of_the_west(data) or _guessed(data)
    if "\0" in text:
        sentence = _("{name} is no text that can be read; save it as plain text (UTF-8) first.")
        raise BadFileError(sentence.format(name=path.name))
    return text


def _of_the_west(data: bytes) -> str:
    """Return the text of an old Windows of the west, "" where too much is beyond ASCII.

    The few letters that are say too little for a guess by how often each occurs.
    """
    beyond = sum(byte >= _BEYOND for byte in data)
    if b"\0" in data or _SELDOM * beyond > len(data):
        return ""
    try:
        return data.decode("cp1252")
    except UnicodeDecodeError:
        return ""


def _guessed(data: bytes) -> str:
    from charset_normalizer import from_bytes

    return str(from_bytes(data).best() or "\0")
