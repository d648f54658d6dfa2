"""The engine under a document: records as maps in one pycrdt Doc, with undo of what I did."""

from collections.abc import Container, Iterable, Iterator, Mapping
from contextlib import AbstractContextManager
from typing import Any

import msgspec
from pycrdt import Doc, Map

from openspace.changes import ME
from openspace.document.fields import (
    HANDS,
    MADE,
    MAKER,
    SharedMap,
    is_made,
    to_record,
    unborn,
    write_differences,
)
from openspace.document.steps import Steps
from openspace.document.watch import Touched, Watch
from openspace.document.without_past import Scrub, copy_records
from openspace.model import Record

Key = tuple[str, str]
"""The kind and the id of a record."""

_BIRTH = "birth"


class Engine:
    """Writes, merges and undoes; what it touched is read once its transaction has ended."""

    def __init__(self, record_types: tuple[type[Record], ...], updates: Iterable[bytes]) -> None:
        # Collecting what is deleted takes memory from under steps still to be undone: where two
        # people had made one record at once, it ended the process or left updates that do not fit.
        self.doc: Doc[Any] = Doc(skip_gc=True)
        self.roots: dict[str, SharedMap] = {}
        self.types = {record_type.kind: record_type for record_type in record_types}
        self._me = str(self.doc.client_id)
        for kind in self.types:
            self.roots[kind] = self.doc.get(kind, type=Map)
        with self.doc.transaction():
            for update in updates:
                self.doc.apply_update(update)
        self.steps = Steps(list(self.roots.values()))
        self.watch = Watch(self.doc, self.roots)

    def keys(self) -> Iterator[Key]:
        """Yield the kinds and ids of all records, also of those taken back."""
        for kind, root in self.roots.items():
            yield from ((kind, record_id) for record_id in list(root.keys()))

    def at_once(self) -> AbstractContextManager[object]:
        """Read much within this: the engine then opens itself once, not for each field."""
        return self.doc.transaction()

    def read(self, key: Key) -> Record | None:
        """Return a record, None if it is not there.

        Raises ``msgspec.ValidationError`` for one that does not fit its type.
        """
        live = self._live(key)
        # As JSON, which the engine writes itself: field by field it takes three times as long.
        raw = None if live is None else msgspec.json.decode(str(live), type=dict[str, Any])
        if raw is None or not is_made(raw):
            return None
        return to_record(self.types[key[0]], key[1], raw)

    def write(self, writes: Mapping[Key, Record], join: str) -> bool:
        """Write records as one step of mine; tell whether it belongs to the step before it.

        Only what differs is written, or all of a record that did not fit its type.
        """
        joined = self.steps.begin(join)
        born = {key: one for key, one in writes.items() if self._live(key) is None}
        if born:
            self._bear(born)
        with self.doc.transaction(origin=ME):
            for key, record in writes.items():
                live = self.roots[key[0]][key[1]]
                if key not in born:
                    before = self._standing(key)
                    write_differences(live, before, record)
                self._sign(live)
        return joined

    def apply(self, update: bytes, origin: str) -> None:
        """Take in an update from elsewhere."""
        with self.doc.transaction(origin=origin):
            self.doc.apply_update(update)

    def mend(self, wanted: Mapping[Key, Record | None], origin: str) -> None:
        """Make records what they should be after an undo or redo, where they are not yet."""
        with self.doc.transaction(origin=origin):
            for key, record in wanted.items():
                live, have = self.roots[key[0]][key[1]], self._standing(key)
                if have == record:
                    continue
                if record is not None:
                    write_differences(live, have, record)
                if bool(live.get(MADE)) != (record is not None):
                    live[MADE] = record is not None

    def without_past(self, leave_out: Container[Key], scrub: Scrub) -> bytes:
        """Return one update with all records but some, and with nothing of what was before."""
        fresh = Engine(tuple(self.types.values()), ())
        copy_records(self, fresh, leave_out=leave_out, scrub=scrub)
        return fresh.doc.get_update()

    def take(self) -> tuple[Touched, tuple[bytes, ...]]:
        """Return which records were touched since the last time, and the updates, in order."""
        return self.watch.take()

    def _bear(self, born: Mapping[Key, Record]) -> None:
        # Undo never takes a map away, only its mark as made: what a colleague writes into it
        # meanwhile would go with it.
        with self.doc.transaction(origin=_BIRTH):
            for (kind, record_id), record in born.items():
                self.roots[kind][record_id] = unborn(record, self._me)

    def _standing(self, key: Key) -> Record | None:
        try:
            return self.read(key)
        except msgspec.ValidationError:
            return None

    def _live(self, key: Key) -> SharedMap | None:
        live = self.roots[key[0]].get(key[1])
        return live if isinstance(live, Map) else None

    def _sign(self, live: SharedMap) -> None:
        if not live.get(MADE):
            live[MADE] = True
        if live.get(MAKER) == self._me:
            return
        hands = live.get(HANDS)
        if not isinstance(hands, Map):
            live[HANDS] = Map({self._me: True})
        elif self._me not in hands:
            hands[self._me] = True
