"""How a record lies in the shared document: one map of fields, each merged in its own way.

Beside the record's fields each map has three of ours: ``_made`` (False while whoever made the
record has taken that back), ``_maker`` (the engine's id of the document that made it) and
``_hands`` (the ids of the other documents that have changed it since). They keep a colleague's
words when the maker undoes the making.
"""

from collections.abc import Mapping
from functools import cache
from typing import Any, TypeVar

import msgspec
from pycrdt import Map, Text

from openspace.model import Record, cleaned, keyed_fields, word_fields

MADE, MAKER, HANDS = "_made", "_maker", "_hands"
_TAKEN_BACK = "taken back"
R = TypeVar("R", bound=Record)
SharedMap = Map[Any]


def unborn(record: Record, maker: str) -> SharedMap:
    """Return a fresh map of the record that does not count as made yet.

    Plain fields as they usually are stay unsaid; what is merged is there from the start, so that
    two people who fill it at once fill the same.
    """
    unsaid = _unsaid(record)
    fields: dict[str, Any] = {
        name: _fresh(record, name) for name in record.__struct_fields__ if name not in unsaid
    }
    return Map({**fields, MADE: False, MAKER: maker, HANDS: Map({})})


def _unsaid(record: Record) -> set[str]:
    merged = word_fields(type(record)) | keyed_fields(type(record))
    usual = _usual(type(record))
    plain = {name for name in usual if name not in merged and getattr(record, name) == usual[name]}
    return plain | {"id"}


@cache
def _usual(record_type: type[Record]) -> Mapping[str, object]:
    return {field.name: field.default for field in msgspec.structs.fields(record_type)}


def _fresh(record: Record, name: str) -> object:
    value = getattr(record, name)
    if name in word_fields(type(record)):
        return Text(value)
    if name in keyed_fields(type(record)):
        return Map(value)
    return _plain(value)


def _plain(value: object) -> object:
    return list(value) if isinstance(value, tuple) else value


def is_made(raw: Mapping[str, Any]) -> bool:
    """Tell whether the record is there: made, or changed by somebody else since."""
    return bool(raw.get(MADE)) or bool(raw.get(HANDS))


def to_record(record_type: type[R], record_id: str, raw: Mapping[str, Any]) -> R:
    """Read a record from its map's values; raise ``msgspec.ValidationError`` if it does not fit.

    A record whose making was taken back, but which a colleague has changed since, lies in the
    bin where its kind has one.
    """
    values = {**raw, "id": record_id}
    if not raw.get(MADE) and "peeled" in record_type.__struct_fields__:
        values["peeled"] = raw.get("peeled") or _TAKEN_BACK
    return cleaned(msgspec.convert(values, record_type, strict=False))


def write_differences(live: SharedMap, before: Record | None, after: Record) -> None:
    """Write only the fields in which ``after`` differs from ``before`` (None: all of them)."""
    for name in after.__struct_fields__:
        wanted = getattr(after, name)
        if name == "id" or (before is not None and getattr(before, name) == wanted):
            continue
        if name in word_fields(type(after)):
            _write_words(live, name, wanted)
        elif name in keyed_fields(type(after)):
            _write_keys(live, name, wanted)
        else:
            live[name] = _plain(wanted)


def _write_words(live: SharedMap, name: str, wanted: str) -> None:
    words = live.get(name)
    if isinstance(words, Text):
        edit_words(words, wanted)
    else:
        live[name] = Text(wanted)


def _write_keys(live: SharedMap, name: str, wanted: Mapping[str, float]) -> None:
    have = live.get(name)
    if not isinstance(have, Map):
        live[name] = Map(dict(wanted))
        return
    for gone in set(have.keys()) - wanted.keys():
        del have[gone]
    for key, value in wanted.items():
        if have.get(key) != value:
            have[key] = value


def edit_words(words: Text, wanted: str) -> None:
    """Change shared words by the smallest edit, so that others' edits beside it survive.

    The engine counts UTF-8 bytes, Python characters: this is the one place that converts.
    """
    have = str(words)
    start = _common_start(have, wanted)
    end = _common_start(have[start:][::-1], wanted[start:][::-1])
    at = len(have[:start].encode())
    gone = len(have[start : len(have) - end].encode())
    if gone:
        del words[at : at + gone]
    if added := wanted[start : len(wanted) - end]:
        words.insert(at, added)


def _common_start(one: str, other: str) -> int:
    for index, (a, b) in enumerate(zip(one, other, strict=False)):
        if a != b:
            return index
    return min(len(one), len(other))
