"""The same records in a document that has no past: what was said before is not in its bytes."""

from collections.abc import Callable, Container
from typing import TYPE_CHECKING, Any

import msgspec
from pycrdt import Map, Text

from openspace.document.fields import HANDS, MADE, MAKER, SharedMap, is_made, to_record
from openspace.model import Record, keyed_fields, word_fields

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
            # As JSON, which the engine writes itself: field by field it takes three times as long.
            raw = msgspec.json.decode(str(live), type=dict[str, Any])
            if is_made(raw):
                record_type = source.types[kind]
                values = raw if _fits(record_type, record_id, raw) else scrub(raw)
                target.roots[kind][record_id] = _fresh(record_type, live, values)


def _fits(record_type: type[Record], record_id: str, raw: dict[str, Any]) -> bool:
    try:
        to_record(record_type, record_id, raw)
    except msgspec.ValidationError:
        return False
    return True


def _fresh(record_type: type[Record], live: SharedMap, values: dict[str, Any]) -> SharedMap:
    words, keyed = word_fields(record_type), keyed_fields(record_type) | {HANDS}
    known = {*record_type.__struct_fields__, MADE, MAKER, HANDS}
    fields: dict[str, Any] = {}
    for name, value in values.items():
        shared = None if name in known else live.get(name)
        if isinstance(value, str) and (name in words or isinstance(shared, Text)):
            fields[name] = Text(value)
        elif isinstance(value, dict) and (name in keyed or isinstance(shared, Map)):
            fields[name] = Map(value)
        else:
            fields[name] = value
    return Map(fields)
