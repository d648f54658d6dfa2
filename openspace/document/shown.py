"""The records of a document as people see them."""

from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING, TypeVar

import msgspec

from openspace.model import Record

if TYPE_CHECKING:
    from openspace.document.engine import Engine, Key

R = TypeVar("R", bound=Record)


class Shown:
    """The records by kind and id, as they were read last.

    ``set_aside`` says of records that do not fit their type why; they stay as they were before.
    """

    def __init__(
        self, record_types: Iterable[type[Record]], records: Iterable[Record] | None
    ) -> None:
        self.set_aside: dict[str, str] = {}
        self._records: dict[str, dict[str, Record]] = {one.kind: {} for one in record_types}
        for record in records or ():
            self._records[record.kind][record.id] = record

    def view(self, record_type: type[R]) -> Mapping[str, R]:
        """Return a live view of all records of a type, by id."""
        return MappingProxyType(self._records[record_type.kind])  # type: ignore[arg-type]

    def keys(self) -> "list[Key]":
        """Return the kinds and ids of all records."""
        return [(kind, one) for kind, records in self._records.items() for one in records]

    def known(self, key: "Key") -> Record | None:
        """Return a record as it was read last."""
        return self._records[key[0]].get(key[1])

    def read(self, engine: "Engine", key: "Key") -> Record | None:
        """Read a record anew and return it."""
        kind, record_id = key
        self.set_aside.pop(record_id, None)
        try:
            record = engine.read(key)
        except msgspec.ValidationError as problem:
            self.set_aside[record_id] = str(problem)
            return self.known(key)
        if record is None:
            self._records[kind].pop(record_id, None)
        else:
            self._records[kind][record_id] = record
        return record
