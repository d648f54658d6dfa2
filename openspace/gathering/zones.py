"""Questions about time zones: which there are, and which one a gathering keeps to."""

import os
from datetime import tzinfo
from functools import cache
from pathlib import Path

from openspace.gathering.gathering import Gathering

_SYSTEM = Path("/etc/localtime")
_FOLDER = "zoneinfo"


@cache
def zone_names() -> tuple[str, ...]:
    """Return the names of the time zones of the world, each with its continent, by name."""
    # Lazy, because the names lie in several hundred files.
    from zoneinfo import available_timezones

    return tuple(sorted(name for name in available_timezones() if "/" in name or name == "UTC"))


def zone_called(words: str) -> str:
    """Return the name of the time zone meant by words ("Berlin" is enough), "" for none."""
    wanted = "_".join(words.split()).casefold()
    if not wanted:
        return ""
    whole = [name for name in zone_names() if name.casefold() == wanted]
    cities = [name for name in zone_names() if name.casefold().rpartition("/")[2] == wanted]
    found = whole or cities
    return found[0] if len(found) == 1 else ""


def zone_of(gathering: Gathering) -> tzinfo | None:
    """Return the time zone of a gathering: its own, or the computer's where it names none.

    None where the computer does not say which that is; raises KeyError for one that is unknown.
    """
    from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

    name = gathering.invitation.zone or _zone_here()
    try:
        return ZoneInfo(name) if name else None
    except (ZoneInfoNotFoundError, ValueError, OSError) as error:
        if not gathering.invitation.zone:
            return None
        raise KeyError(name) from error


def _zone_here() -> str:
    """Return the name of the computer's time zone, "" where it does not say."""
    told = os.environ.get("TZ", "").removeprefix(":")
    if told:
        return told if zone_called(told) == told else ""
    parts = _SYSTEM.resolve().parts
    if _FOLDER not in parts:
        return ""
    name = "/".join(parts[parts.index(_FOLDER) + 1 :])
    return name.removeprefix("posix/").removeprefix("right/")
