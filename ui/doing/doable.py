"""One thing that can be done, whoever offers it: the window or the place one is in."""

from collections.abc import Callable, Iterable, Mapping

import msgspec


def _always() -> bool:
    return True


def _nothing() -> None:
    return None


class Doable(msgspec.Struct, frozen=True):
    """One thing to do: what it is called, its keys as Qt names them, and how it is done.

    ``id`` tells it from all others, ``subject`` is the heading it stands under. One that is not
    ``offered`` needs a direction or a place: it stands on the sheet, not in the palette.
    """

    id: str
    text: str
    act: Callable[[], object]
    keys: tuple[str, ...] = ()
    icon: str = ""
    subject: str = ""
    can: Callable[[], bool] = _always
    offered: bool = True


def only_by_keys(subject: str, rows: Mapping[str, str]) -> tuple[Doable, ...]:
    """Return what keys do where something has the focus, as rows for the sheet: text by key."""
    return tuple(
        Doable(f"{subject} {key}", text, _nothing, (key,), subject=subject, offered=False)
        for key, text in rows.items()
    )


def by_subject(doables: Iterable[Doable]) -> dict[str, list[Doable]]:
    """Return what has keys under its subject; what is called the same stands there once."""
    subjects: dict[str, dict[str, Doable]] = {}
    for one in doables:
        if one.keys:
            rows = subjects.setdefault(one.subject, {})
            rows[one.text] = _joined(rows.get(one.text), one)
    return {subject: list(rows.values()) for subject, rows in subjects.items()}


def _joined(before: Doable | None, one: Doable) -> Doable:
    """Return a row for both: the first keys of each."""
    keys = (*(before.keys if before else ()), *one.keys[:1])
    return Doable(one.id, one.text, one.act, keys, one.icon, one.subject)
