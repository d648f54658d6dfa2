"""The gatherings opened lately, for the start page."""

import os
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import msgspec

from openspace.gathering import all_notes, marketplace
from openspace.opening.home import own_file
from openspace.opening.opened import OpenGathering
from openspace.words import _, ngettext

_MOST = 12
_MOST_COLOURS = 18


class Recent(msgspec.Struct, frozen=True):
    """A gathering opened lately: what its card on the start page shows.

    ``opened_at`` is a moment in ISO 8601 (UTC), ``colours`` are the paper colours of its first
    notes.
    """

    path: Path
    title: str
    summary: str
    opened_at: str
    colours: list[str]


def recent_gatherings() -> list[Recent]:
    """Return the gatherings opened lately that are still there, the latest first."""
    return [recent for recent in _listed() if _is_there(recent.path)]


def remember(opened: OpenGathering) -> None:
    """Put a gathering, as it stands now, first among those opened lately."""
    notes = all_notes(opened.gathering).values()
    newest = Recent(
        path=opened.path,
        title=opened.gathering.invitation.title or opened.path.stem,
        summary=_summary(opened, len(notes)),
        opened_at=datetime.now(UTC).isoformat(timespec="seconds"),
        colours=[note.colour for _board, note in notes][:_MOST_COLOURS],
    )
    others = [recent for recent in _listed() if recent.path != opened.path]
    # Not to be able to remember is no reason to disturb anybody.
    with suppress(OSError):
        _write(msgspec.json.encode([newest, *others][:_MOST], enc_hook=str))


def _summary(opened: OpenGathering, notes: int) -> str:
    topics = len(marketplace(opened.gathering))
    return _("{topics} · {notes}").format(
        topics=ngettext("{n} topic", "{n} topics", topics),
        notes=ngettext("{n} note", "{n} notes", notes),
    )


def _list() -> Path:
    return own_file("recent.json")


def _listed() -> list[Recent]:
    try:
        return msgspec.json.decode(_list().read_bytes(), type=list[Recent], dec_hook=_path)
    except (OSError, ValueError):
        return []


def _path(_wanted: type, value: Any) -> Path:  # noqa: ANN401
    if not isinstance(value, str):
        raise ValueError(value)
    return Path(value)


def _is_there(path: Path) -> bool:
    with suppress(OSError, ValueError):
        return path.is_file()
    return False


def _write(data: bytes) -> None:
    path = _list()
    path.parent.mkdir(parents=True, exist_ok=True)
    draft = path.with_suffix(f".{os.getpid()}.part")
    draft.write_bytes(data)
    draft.replace(path)
