"""What all records share: an id, frozen fields, and how a field is shared between people."""

import re
from functools import cache
from typing import Annotated, ClassVar, TypeVar, get_type_hints

import msgspec

_SHARED = "shared"
Words = Annotated[str, msgspec.Meta(extra={_SHARED: "words"})]
"""Words that two people may edit at once, merged letter by letter."""

Keyed = Annotated[dict[str, float], msgspec.Meta(extra={_SHARED: "keyed"})]
"""A small map that two people may add to at once, merged key by key."""

_LINE_ENDS = "\r\n|[\r\x0b\x0c]"
_UNWANTED = "[\x00-\x08\x0e-\x1f\x7f\ud800-\udfff]"


class Record(msgspec.Struct, frozen=True, kw_only=True):
    """A fact of the gathering, told apart by ``id``."""

    kind: ClassVar[str]
    """The name of the record's map in the document and of its table in the file."""

    id: str


R = TypeVar("R", bound=Record)


def new_id() -> str:
    """Return an id that nobody else makes."""
    # Lazy, because it asks for the platform when it is imported.
    from uuid import uuid4

    return uuid4().hex


def clean_words(words: str) -> str:
    """Return the words with line ends as line feeds, and what no file or screen can carry replaced.

    Lone surrogates and control characters become U+FFFD, so that a reader sees that something
    stood there. All else stays as it was written.
    """
    return re.sub(_UNWANTED, "\N{REPLACEMENT CHARACTER}", re.sub(_LINE_ENDS, "\n", words))


@cache
def _fields_shared_as(record_type: type[Record], way: str) -> frozenset[str]:
    hints = get_type_hints(record_type, include_extras=True)
    return frozenset(
        name
        for name in record_type.__struct_fields__
        for meta in getattr(hints[name], "__metadata__", ())
        if isinstance(meta, msgspec.Meta) and (meta.extra or {}).get(_SHARED) == way
    )


def word_fields(record_type: type[Record]) -> frozenset[str]:
    """Return the names of the fields that hold :data:`Words`."""
    return _fields_shared_as(record_type, "words")


def keyed_fields(record_type: type[Record]) -> frozenset[str]:
    """Return the names of the fields that hold :data:`Keyed` maps."""
    return _fields_shared_as(record_type, "keyed")


def cleaned(record: R) -> R:
    """Return the record with words that every file and screen can carry."""
    words = {name: clean_words(getattr(record, name)) for name in word_fields(type(record))}
    if all(getattr(record, name) == clean for name, clean in words.items()):
        return record
    return msgspec.structs.replace(record, **words)
