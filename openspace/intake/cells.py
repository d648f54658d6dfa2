"""What stands in the cells of a table: names, times, days, seats, yes and no."""

import re
from datetime import date as day

from openspace.commands.checked import checked_seats, checked_time
from openspace.errors import BadInputError
from openspace.intake.columns import plain
from openspace.words import _

_NAMES, _LIST = re.compile(r"[;\n]"), re.compile(r"[;,\n]")
_NOTHING = {"", "-", "–", "—", "?", "n/a", "na", "none"}  # noqa: RUF001
_YES = {"yes", "y", "true", "x", "1", "✓", "✔", "break", "rest", "pause"}
_NO = {"no", "n", "false", "0", *_NOTHING}
_MARKED = re.compile(r"(\d{1,2})(?:[:.]([0-5]\d))?(?::00)?\s*([ap])\.?m\.?", re.IGNORECASE)
_SECONDS = re.compile(r"(\d{1,2}:\d\d):00(?:\.0+)?")
_THOUSANDS = re.compile(r"(\d{1,3})[,' \u00a0\u202f](\d{3})")
_WORDS = re.compile(r"[^\W\d_]+|\d+")
_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_MONTHS = (
    *("january", "february", "march", "april", "may", "june", "july"),
    *("august", "september", "october", "november", "december"),
)
_SAID_WITH_DAYS = {"st", "nd", "rd", "th", "of"}
_LEAST_LETTERS, _PARTS_OF_DAY, _FIRST_YEAR, _NOON = 3, 3, 1900, 12


def names_in(cell: str) -> tuple[str, ...]:
    """Return the names in a cell, parted by semicolons or lines."""
    return _each_once(_NAMES.split(cell))


def list_in(cell: str) -> tuple[str, ...]:
    """Return the words of a list in a cell, parted by semicolons, commas or lines."""
    return _each_once(_LIST.split(cell))


def mail_in(cell: str) -> str:
    """Return an e-mail address, "" where there is none.

    Raises :class:`BadInputError` for what is no address: people are told apart by theirs.
    """
    mail = cell.strip().removeprefix("mailto:")
    if mail.casefold() in _NOTHING:
        return ""
    if " " in mail or not re.fullmatch(r"[^@]+@[^@]+", mail):
        sentence = _("“{words}” is no e-mail address; correct it or leave it out.")
        raise BadInputError(sentence.format(words=cell))
    return mail


def seats_in(cell: str) -> int | None:
    """Return how many seats a cell says, None where it says nothing."""
    if cell.casefold() in _NOTHING:
        return None
    grouped = _THOUSANDS.fullmatch(cell)
    digits = "".join(grouped.groups()) if grouped else cell
    if not re.fullmatch(r"[-−]?\d{1,9}", digits):  # noqa: RUF001
        sentence = _("“{words}” is no number of seats; write it in digits, such as 24.")
        raise BadInputError(sentence.format(words=cell))
    return checked_seats(int(digits.replace("−", "-")))  # noqa: RUF001


def time_in(cell: str) -> str:
    """Return the time in a cell as HH:MM, "" where there is none."""
    if cell.casefold() in _NOTHING:
        return ""
    seconds, marked = _SECONDS.fullmatch(cell), _MARKED.fullmatch(cell)
    if marked and 0 < int(marked[1]) <= _NOON:
        hour = int(marked[1]) % _NOON + (_NOON if marked[3] in "pP" else 0)
        return f"{hour:02}:{marked[2] or '00'}"
    return checked_time(seconds[1] if seconds else cell)


def yes_in(cell: str) -> bool:
    """Tell whether a cell says yes."""
    said = cell.strip().casefold()
    if said in _YES or said == _("yes"):
        return True
    if said in _NO or said == _("no"):
        return False
    sentence = _("“{words}” is neither yes nor no; write one of them.")
    raise BadInputError(sentence.format(words=cell))


def day_in(cell: str) -> str:
    """Return the day in a cell as year-month-day, "" where there is none.

    Raises :class:`BadInputError` where it is none, or on another weekday than the cell says.
    """
    if cell.casefold() in _NOTHING:
        return ""
    words = [word for word in _WORDS.findall(cell.casefold()) if word not in _SAID_WITH_DAYS]
    weekdays = [word for word in words if weekday_in(word) is not None]
    found = _day_of([word for word in words if word not in weekdays], slashes="/" in cell)
    if found is None:
        sentence = _("“{date}” is not a day; write it as year-month-day, such as 2026-11-17.")
        raise BadInputError(sentence.format(date=cell))
    for weekday in weekdays:
        check_weekday(found, weekday)
    return found.isoformat()


def check_weekday(found: day, weekday: str) -> None:
    """Raise :class:`BadInputError` where a day is not on the weekday that was written."""
    number = weekday_in(weekday)
    if number is None:
        sentence = _("“{words}” is no weekday; write one such as Tuesday, or leave it out.")
        raise BadInputError(sentence.format(words=weekday))
    if number != found.weekday():
        sentence = _("{date} is a {weekday}, not a {said}; correct one of them.")
        right, said = (_WEEKDAYS[one].capitalize() for one in (found.weekday(), number))
        raise BadInputError(sentence.format(date=found.isoformat(), weekday=right, said=said))


def weekday_in(word: str) -> int | None:
    """Return the number of a weekday, Monday 0, by its name or the first letters of it."""
    return _rank_of(word, _WEEKDAYS)


def _day_of(parts: list[str], *, slashes: bool) -> day | None:
    """Return the day of three parts: year first, or day, month by name or number, and year."""
    month = next((rank for part in parts if (rank := _rank_of(part, _MONTHS)) is not None), None)
    numbers = [int(part) for part in parts if part.isdecimal()]
    if month is not None and len(numbers) == _PARTS_OF_DAY - 1:
        numbers.insert(1, month + 1)
    if len(numbers) != _PARTS_OF_DAY or len(parts) != _PARTS_OF_DAY:
        return None
    if numbers[0] < _FIRST_YEAR:
        numbers.reverse()
    year, first, second = numbers
    # With slashes some write the day first, others the month: only one of them must make sense.
    ways = [(first, second), (second, first)] if slashes and month is None else [(first, second)]
    found = {made for way in ways if (made := _made(year, *way)) is not None}
    return found.pop() if len(found) == 1 else None


def _made(year: int, month: int, number: int) -> day | None:
    try:
        return day(year, month, number) if year >= _FIRST_YEAR else None
    except ValueError:
        return None


def _rank_of(word: str, names: tuple[str, ...]) -> int | None:
    said = plain(word)
    found = (rank for rank, name in enumerate(names) if name.startswith(said))
    return next(found, None) if len(said) >= _LEAST_LETTERS else None


def _each_once(words: list[str]) -> tuple[str, ...]:
    said = (" ".join(word.split()) for word in words)
    return tuple(dict.fromkeys(word for word in said if word))
