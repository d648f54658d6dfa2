"""What lies on the clipboard, or is dropped: things of a board, lines of text, a picture."""

from collections.abc import Mapping, Sequence
from html import escape
from typing import Any, NamedTuple

import msgspec
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMimeData
from PySide6.QtGui import QImage

from openspace.gathering import Blobs, bottom_up
from openspace.intake import notes_in_cells, notes_in_html, notes_in_text
from openspace.model import THINGS, Area, Connector, Note, Shape, Thing, may_leave, new_id
from ui.board.capture.pictures_along import pictures_of

THINGS_TYPE = "application/x-openspace-things"

_KINDS = {kind.kind: kind for kind in THINGS}
_Written = list[tuple[str, dict[str, Any]]]


class _Clip(msgspec.Struct):
    token: str
    things: _Written
    pictures: dict[str, bytes] = {}


class Copied(NamedTuple):
    """Things from the bottom of the pile, and the bytes of the pictures among them by name."""

    things: list[Thing]
    pictures: Mapping[str, bytes]


class Clips:
    """Makes and reads clips. What must not leave the app is remembered here and nowhere else."""

    def __init__(self) -> None:
        self._token = ""
        self._copied = Copied([], {})

    def clip(self, things: Sequence[Thing], blobs: Blobs) -> QMimeData:
        """Return a clip of things, given in reading order: for this app, and as plain lines."""
        self._token = new_id()
        self._copied = Copied(bottom_up(things), pictures_of(things, blobs))
        out = [thing for thing in things if may_leave(thing)]
        written = [(thing.kind, msgspec.to_builtins(thing)) for thing in out]
        lines = [words for thing in out if (words := words_of(thing))]
        data = QMimeData()
        clip = msgspec.json.encode(_Clip(self._token, written, pictures_of(out, blobs)))
        data.setData(THINGS_TYPE, QByteArray(clip))
        if lines:
            data.setText("\n".join(" ".join(line.split()) for line in lines))
            data.setHtml(f"<ul>{''.join(map(_item, lines))}</ul>")
        return data

    def copied(self, data: QMimeData) -> Copied:
        """Return what is in a clip of this app; nothing in any other."""
        if not data.hasFormat(THINGS_TYPE):
            return Copied([], {})
        try:
            clip = msgspec.json.decode(data.data(THINGS_TYPE).data(), type=_Clip)
            mine = bool(clip.token) and clip.token == self._token
            return self._copied if mine else Copied(bottom_up(_read(clip.things)), clip.pictures)
        except (msgspec.MsgspecError, KeyError):
            return Copied([], {})


def words_of(thing: Thing) -> str:
    """Return the words of a thing, "" for one without."""
    if isinstance(thing, Note | Shape):
        return thing.text.strip()
    if isinstance(thing, Area):
        return thing.title.strip()
    return thing.label.strip() if isinstance(thing, Connector) else ""


def lines_in(data: QMimeData) -> list[str]:
    """Return a note for each line, list item or cell of a spreadsheet; nothing is loaded."""
    text = data.text() if data.hasText() else ""
    if data.hasHtml():
        blocks = notes_in_html(data.html())
        if len(blocks) > 1 or not text.strip():
            return blocks
    return notes_in_cells(text) if "\t" in text.strip() else notes_in_text(text)


def words_in(data: QMimeData) -> str:
    """Return all the words of a clip as one note."""
    if data.hasText():
        return data.text().strip()
    return "\n".join(notes_in_html(data.html())) if data.hasHtml() else ""


def picture_in(data: QMimeData) -> bytes:
    """Return the picture of a clip as bytes, none if there is none."""
    if not data.hasImage():
        return b""
    image = QImage(data.imageData())
    file = QBuffer()
    file.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(file, "PNG")  # type: ignore[call-overload]
    return bytes(file.data().data())


def _read(written: _Written) -> list[Thing]:
    return [msgspec.convert(fields, _KINDS[kind]) for kind, fields in written]


def _item(line: str) -> str:
    return f"<li>{escape(line).replace(chr(10), '<br>')}</li>"
