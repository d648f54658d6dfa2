"""Puts what was made into a file, whole or not at all."""

import os
import re
from pathlib import Path

from openspace.errors import OpenspaceError
from openspace.model import new_id
from openspace.words import _

_NOT_IN_NAMES = re.compile(r'[\x00-\x1f<>:"/\\|?*]+')
_LONGEST_NAME = 60
_DATABASE = b"SQLite format 3\0"


class NotWrittenError(OpenspaceError):
    """A file could not be written; what was there before is untouched."""


def file_words(title: str) -> str:
    """Return a title as it may stand in a file's name, "" where nothing is left of it."""
    words = _NOT_IN_NAMES.sub(" ", title)
    return " ".join(words.split())[:_LONGEST_NAME].strip(" .")


def numbered(path: Path, number: int) -> Path:
    """Return where the file of a number goes where one name was given for several, from 1."""
    return path if number == 1 else path.with_name(f"{path.stem}-{number}{path.suffix}")


def write_file(path: Path, data: bytes) -> None:
    """Write a file beside its place and move it there, so that an older one survives a failure."""
    place = path.resolve()
    unfinished = place.with_name(f".{new_id()}.part")
    try:
        _spare_gathering(place)
        _write_through(unfinished, data)
        unfinished.replace(place)
    except OSError as error:
        unfinished.unlink(missing_ok=True)
        raise NotWrittenError(_sentence(path, error)) from error


def _spare_gathering(place: Path) -> None:
    if not place.is_file():
        return
    with place.open("rb") as file:
        if file.read(len(_DATABASE)) == _DATABASE:
            sentence = _("{name} is a gathering and was left as it was; choose another name.")
            raise NotWrittenError(sentence.format(name=place.name))


def _write_through(path: Path, data: bytes) -> None:
    with path.open("xb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())


def _sentence(path: Path, error: OSError) -> str:
    return _("{name} could not be written ({reason}); choose another place or make room.").format(
        name=path.name, reason=error.strerror or error
    )
