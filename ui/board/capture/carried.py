"""What the clipboard or a drop carries, read as notes, things or pictures."""

from pathlib import Path
from typing import NamedTuple

import msgspec
from PySide6.QtCore import QBuffer, QIODevice, QMimeData
from PySide6.QtGui import QImage

from openspace.errors import BadInputError
from openspace.intake import notes_in_cells, notes_in_html, notes_in_text
from openspace.model import Note
from openspace.words import _

OWN = "application/x-openspace-notes+json"
_TABLES, _PICTURES = {".csv", ".tsv"}, {".png", ".jpg", ".jpeg", ".webp", ".gif"}
_LONGEST = 50_000_000
_STRUCTURED = ("<li", "<td", "<th", "<LI", "<TD", "<TH")


class Carried(NamedTuple):
    """What comes onto the board: texts to be notes, notes as they were, or bytes of pictures."""

    texts: tuple[str, ...] = ()
    notes: tuple[Note, ...] = ()
    pictures: tuple[bytes, ...] = ()


def carried(mime: QMimeData, *, as_one: bool = False) -> Carried:
    """Read what is carried; ``as_one`` makes one note of all text.

    Raises :class:`BadInputError` with a sentence for a file that cannot be taken.
    """
    if as_one:
        text = mime.text().strip()
        return Carried(texts=(text,) if text else ())
    if mime.hasFormat(OWN):
        return Carried(notes=_own(bytes(mime.data(OWN).data())))
    files = [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()]
    if files:
        return _in_files(files)
    if mime.hasImage() and not mime.hasText():
        return Carried(pictures=(_as_png(mime),))
    return Carried(texts=tuple(_texts(mime)))


def to_carry(notes: list[Note]) -> QMimeData:
    """Return what carries notes away: as they are, as lines, and as a list for other programs."""
    from html import escape

    mime = QMimeData()
    mime.setData(OWN, msgspec.json.encode(notes))
    mime.setText("\n".join(" ".join(note.text.split()) for note in notes))
    items = "".join(f"<li>{escape(note.text)}</li>" for note in notes)
    mime.setHtml(f"<ul>{items}</ul>")
    return mime


def _texts(mime: QMimeData) -> list[str]:
    html = mime.html() if mime.hasHtml() else ""
    if any(mark in html for mark in _STRUCTURED):
        return notes_in_html(html)
    text = mime.text()
    return notes_in_cells(text) if "\t" in text else notes_in_text(text)


def _own(data: bytes) -> tuple[Note, ...]:
    try:
        return tuple(msgspec.json.decode(data, type=list[Note]))
    except msgspec.MsgspecError:
        return ()


def _in_files(files: list[Path]) -> Carried:
    texts: list[str] = []
    pictures: list[bytes] = []
    for file in files:
        data = _read(file)
        if file.suffix.lower() in _PICTURES:
            pictures.append(data)
        else:
            words = _decoded(file, data)
            table = file.suffix.lower() in _TABLES
            texts += notes_in_cells(words) if table else notes_in_text(words)
    return Carried(texts=tuple(texts), pictures=tuple(pictures))


def _read(file: Path) -> bytes:
    try:
        if file.stat().st_size > _LONGEST:
            sentence = _("“{file}” is too large for a board; take a part of it.")
            raise BadInputError(sentence.format(file=file.name))
        return file.read_bytes()
    except OSError as error:
        sentence = _("“{file}” cannot be read ({reason}); look at the file and try again.")
        raise BadInputError(sentence.format(file=file.name, reason=error.strerror)) from error


def _decoded(file: Path, data: bytes) -> str:
    from charset_normalizer import from_bytes

    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        guess = from_bytes(data).best()
        text = "\0" if guess is None else str(guess)
    if "\0" in text:
        sentence = _("“{file}” is neither text nor a picture; save it as one of them first.")
        raise BadInputError(sentence.format(file=file.name))
    return text


def _as_png(mime: QMimeData) -> bytes:
    image = mime.imageData()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    if isinstance(image, QImage):
        image.save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(buffer.data().data())
