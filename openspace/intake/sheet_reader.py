"""Reads a spreadsheet in a process of its own: it comes in, an answer goes out.

Limits are set before a byte is read, and what would take too much memory is refused before it is
unpacked: calamine, which reads the cells, keeps a place for every cell of the sheet's rectangle.
"""

import sys
import zipfile
from contextlib import suppress
from datetime import date, datetime, time, timedelta
from io import BytesIO

import msgspec

from openspace.errors import BadFileError
from openspace.intake.limits import MOST_LETTERS, MOST_MEMORY, MOST_SECONDS
from openspace.intake.sheet_scan import Scan, scan_sheet, sheet_parts
from openspace.intake.spreadsheets import Answer, Sheet
from openspace.words import _

Value = str | float | bool | time | date | datetime | timedelta


def main() -> None:
    """Answer for the spreadsheet on standard input."""
    limit_oneself()
    try:
        answer = Answer(read(sys.stdin.buffer.read()))
    except BadFileError as refusal:
        answer = Answer(refusal=str(refusal))
    sys.stdout.buffer.write(msgspec.json.encode(answer))


def limit_oneself() -> None:
    """Take no more memory and time than allowed, where the system can hold to that."""
    with suppress(ImportError, OSError, ValueError):
        import resource

        for what, most in (
            (resource.RLIMIT_CORE, 0),
            (resource.RLIMIT_CPU, MOST_SECONDS),
            (resource.RLIMIT_AS, MOST_MEMORY),
        ):
            resource.setrlimit(what, (most, most))


def read(data: bytes) -> Sheet:
    """Return the first sheet that can be seen and says something.

    Raises :class:`BadFileError` with a sentence for what is none, or is too large.
    """
    try:
        with zipfile.ZipFile(BytesIO(data)) as archive:
            parts = sheet_parts(archive)
            scans = ((name, scan_sheet(archive, part)) for name, part in parts.items())
            name, scan = next(
                ((name, scan) for name, scan in scans if scan.cells), (next(iter(parts)), Scan())
            )
        rows = _rows(data, name, scan) if scan.cells else []
    except BadFileError:
        raise
    except MemoryError:
        raise
    except Exception as error:
        # Whatever a broken file makes of the libraries, people get one sentence.
        sentence = _("this is no spreadsheet that can be read; save it anew as XLSX or CSV.")
        raise BadFileError(sentence) from error
    return Sheet(name, rows, [other for other in parts if other != name])


def _rows(data: bytes, name: str, scan: Scan) -> list[tuple[int, list[str]]]:
    from python_calamine import CalamineWorkbook

    sheet = CalamineWorkbook.from_filelike(BytesIO(data)).get_sheet_by_name(name)
    top, left = sheet.start or (0, 0)
    rows, letters = [], 0
    for number, values in enumerate(sheet.to_python(), top):
        words = [
            scan.formulas.get((number, column)) or as_words(value)
            for column, value in enumerate(values, left)
        ]
        while words and not words[-1]:
            words.pop()
        letters += sum(map(len, words))
        if letters > MOST_LETTERS:
            raise BadFileError(_("it has too many words for a table; divide it into several."))
        if words:
            rows.append((number + 1, [""] * left + words))
    return rows


def as_words(value: Value) -> str:
    """Return what a person would read in the cell, never more than is there."""
    if isinstance(value, str):
        return value.strip()
    if isinstance(value, bool):
        return _("yes") if value else _("no")
    if isinstance(value, float | int):
        return f"{value:.15g}"
    return _on_the_clock(value)


def _on_the_clock(value: time | date | timedelta) -> str:
    if isinstance(value, timedelta):
        minutes = round(value.total_seconds() / 60)
        return f"{minutes // 60:02}:{minutes % 60:02}"
    if isinstance(value, time):
        return f"{_to_the_minute(datetime.combine(date.min, value)):%H:%M}"
    if isinstance(value, datetime):
        value = _to_the_minute(value)
        return value.date().isoformat() if value.time() == time() else f"{value:%Y-%m-%d %H:%M}"
    return value.isoformat()


def _to_the_minute(moment: datetime) -> datetime:
    # Half past nine is kept as a fraction of the day that may be a hair short of it.
    rounded = moment + timedelta(seconds=30)
    return rounded.replace(second=0, microsecond=0)


if __name__ == "__main__":
    main()
