"""The same records in a document that has no past: what was said before is not in its bytes."""

from collections.abc import Callable, Container
from typing import TYPE_CHECKING, Any

import msgspec
from pycrdt import Map, Text

from openspace.document.fields import SharedMap, is_made

if TYPE_CHECKING:
    from openspace.document.engine import Engine, Key

Scrub = Callable[[Any], Any]


def copy_records(
    source: "Engine", target: "Engine", *, leave_out: "Container[Key]", scrub: Scrub
) -> None:
    """Copy all records that are there, field by field, also what this version cannot read.

    ``scrub`` goes over the values of records that do not fit their type.
    """
    with source.at_once(), target.doc.transaction():
        for key in list(source.keys()):
            kind, record_id = key
            live = source.roots[kind].get(record_id)
            if key in leave_out or not isinstance(live, Map):
                continue
            if is_made({name: _plain(value) for name, value in live.items()}):
                clean = _as_it_is if _fits(source, key) else scrub
                target.roots[kind][record_id] = _copy(live, clean)


def _fits(source: "Engine", key: "Key") -> bool:
    try:
        source.read(key)
    except msgspec.ValidationError:
        return False
    return True


def _copy(live: SharedMap, clean: Scrub) -> SharedMap:
    fields: dict[str, Any] = {}
    for name, value in live.items():
        plain = clean(_plain(value))
        if isinstance(value, Text):
            fields[name] = Text(plain)
        elif isinstance(value, Map):
            fields[name] = Map(plain)
        else:
            fields[name] = plain
    return Map(fields)


def _plain(value: object) -> object:
    if isinstance(value, Text):
        return str(value)
    return value.to_py() if isinstance(value, Map) else value


def _as_it_is(value: object) -> object:
    return value
