"""Notes from whatever file was named: a gathering, or text with one note on each line."""

from pathlib import Path

from openspace.errors import BadFileError
from openspace.words import _

Notes = list[tuple[str, str]]
_SQLITE = b"SQLite format 3\0"


def notes_in(file: Path) -> tuple[Notes, bool]:
    """Return the notes as (id, text), and whether the ids are numbers of lines, from 0.

    Raises :class:`BadFileError` for a file that is neither a gathering nor text.
    """
    with file.open("rb") as opened:
        start = opened.read(len(_SQLITE))
    if start == _SQLITE or file.suffix == ".openspace":
        return _notes_of_gathering(file), False
    lines = _text(file).split("\n")
    return [(str(number), line.strip()) for number, line in enumerate(lines) if line.strip()], True


def _notes_of_gathering(file: Path) -> Notes:
    from openspace.gathering import note_texts
    from openspace.opening import open_gathering

    with open_gathering(file, write=False) as opened:
        return note_texts(opened.gathering)


def _text(file: Path) -> str:
    from openspace.intake.encodings import decoded

    found = decoded(file.read_bytes())
    if found is None:
        sentence = _("{name} is no text that can be read; save it as plain text (UTF-8) first.")
        raise BadFileError(sentence.format(name=file.name))
    return found.text
