"""What people write in one line: a question with its tags, several names."""

import re
from collections.abc import Iterable, Sequence

_TAGS_AT_END = re.compile(r"(?:\s+#[^\s#]*[^\W\d_][^\s#]*)+\s*$")


def question_and_tags(line: str) -> tuple[str, tuple[str, ...]]:
    """Return the question of a line and the #tags behind it; inside it they are its own words."""
    found = _TAGS_AT_END.search(line)
    if found is None or not line[: found.start()].strip():
        return line, ()
    return line[: found.start()], tags_in(found.group())


def tags_in(line: str) -> tuple[str, ...]:
    """Return the tags of a line, parted by commas, semicolons or spaces before a #."""
    parts = re.split(r"[,;]|\s+(?=#)", line)
    tags = (" ".join(part.split()).lstrip("#").strip() for part in parts)
    return tuple(dict.fromkeys(tag for tag in tags if tag))


def names_in(line: str, known: Iterable[str] = ()) -> tuple[str, ...]:
    """Return the names of a line, parted by semicolons, or else commas; known ones stay whole."""
    whole = " ".join(line.split())
    if whole.casefold() in {" ".join(name.split()).casefold() for name in known}:
        return (whole,)
    names = (" ".join(part.split()) for part in line.split(";" if ";" in line else ","))
    return tuple(dict.fromkeys(name for name in names if name))


def names_line(names: Sequence[str]) -> str:
    """Return names on one line, so that they can be read back from it."""
    apart = "; " if any("," in name for name in names) else ", "
    line = apart.join(names)
    return f"{line};" if len(names) == 1 and "," in line else line


def last_part(line: str) -> int:
    """Return where the name begins that is being written at the end of a line."""
    sign = ";" if ";" in line else ","
    at = line.rfind(sign) + 1
    return at + len(line[at:]) - len(line[at:].lstrip())
