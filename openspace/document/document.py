"""A shared document of records over the engine pycrdt.

Every way in (a transaction of mine, undo, redo, a peer's or a file's update) ends with the
same step: the touched records are read and the listeners told once.
"""

from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from types import MappingProxyType
from typing import Any, TypeVar

import msgspec
from pycrdt import Doc, Map

from openspace.changes import (
    ME,
    REDO,
    UNDO,
    BeforeAfter,
    Changes,
    Listener,
    Listeners,
    StopListening,
)
from openspace.document.fields import (
    HANDS,
    MADE,
    MAKER,
    SharedMap,
    cleaned,
    is_made,
    to_record,
    unborn,
    write_differences,
)
from openspace.document.steps import Steps
from openspace.document.watch import Watch
from openspace.errors import ReadOnlyError, UnknownRecordError
from openspace.model import Record
from openspace.words import _

R = TypeVar("R", bound=Record)
_BIRTH = "birth"


class Document:
    """Records told apart by kind and id, shared, with one writer and many listeners.

    ``updates`` are applied silently: they are where the document stood. A record that does not
    fit its type is not shown but kept aside, with the reason, in ``set_aside``. While
    ``read_only`` holds a sentence every change raises :class:`ReadOnlyError` with it.
    """

    def __init__(
        self, name: str, record_types: tuple[type[Record], ...], updates: Iterable[bytes] = ()
    ) -> None:
        self.name = name
        self.read_only = ""
        self.set_aside: dict[str, str] = {}
        self._doc: Doc[Any] = Doc()
        self._me = str(self._doc.client_id)
        self._types = {record_type.kind: record_type for record_type in record_types}
        self._roots: dict[str, SharedMap] = {
            kind: self._doc.get(kind, type=Map) for kind in self._types
        }
        self._records: dict[str, dict[str, Record]] = {kind: {} for kind in self._types}
        self._listeners = Listeners()
        self._pending: dict[tuple[str, str], Record] | None = None
        self._load(updates)
        self._steps = Steps(list(self._roots.values()))
        self._watch = Watch(self._doc, self._roots)

    def _load(self, updates: Iterable[bytes]) -> None:
        with self._doc.transaction():
            for update in updates:
                self._doc.apply_update(update)
        for kind, root in self._roots.items():
            for record_id in list(root.keys()):
                self._read(kind, record_id)

    def listen(self, listener: Listener) -> StopListening:
        """Tell the listener of every change from now on; return the way to stop."""
        return self._listeners.add(listener)

    def records(self, record_type: type[R]) -> Mapping[str, R]:
        """Return a live view of all records of a type, by id."""
        return MappingProxyType(self._records[record_type.kind])  # type: ignore[arg-type]

    def find(self, record_type: type[R], record_id: str) -> R | None:
        """Return the record, as put in the open transaction or as it stands; None if not there."""
        key = (record_type.kind, record_id)
        if self._pending is not None and key in self._pending:
            return self._pending[key]  # type: ignore[return-value]
        return self._records[record_type.kind].get(record_id)  # type: ignore[return-value]

    def get(self, record_type: type[R], record_id: str) -> R:
        """Return the record; raise :class:`UnknownRecordError` if it is not there."""
        record = self.find(record_type, record_id)
        if record is None:
            raise UnknownRecordError(_("This is not there any more; somebody may have removed it."))
        return record

    def state(self) -> bytes:
        """Return which changes this document has seen (the engine's state vector)."""
        return self._doc.get_state()

    def update_since(self, state: bytes | None = None) -> bytes:
        """Return all changes that a document with that state lacks; without one, the whole."""
        return self._doc.get_update(state)

    @contextmanager
    def transaction(self, label: str, *, join: str = "") -> Iterator[None]:
        """Gather what is put inside into one change with a name; nested ones join the outer.

        An exception leaves no trace. Transactions that follow each other within a second with
        the same ``join`` are one undo step.
        """
        if self._pending is not None:
            yield
            return
        self._refuse_if_read_only()
        self._pending = {}
        try:
            yield
            writes = self._pending
        finally:
            self._pending = None
        self._commit(writes, label, join)

    def put(self, record: Record) -> None:
        """Write a record inside the open transaction."""
        if self._pending is None:
            message = "a record was put outside a transaction"
            raise RuntimeError(message)
        self._pending[type(record).kind, record.id] = cleaned(record)

    def apply(self, update: bytes, origin: str) -> None:
        """Take in the update of a peer or of a file."""
        self._refuse_if_read_only()
        with self._doc.transaction(origin=origin):
            self._doc.apply_update(update)
        self._finish(_("A change from elsewhere"), origin)

    def undo(self, label: str) -> tuple[int, Changes | None]:
        """Take back the last step of mine; return how many steps that used up, and the changes."""
        self._refuse_if_read_only()
        return self._steps.undo(), self._finish(label, UNDO)

    def redo(self, label: str) -> tuple[int, Changes | None]:
        """Do again the last step taken back; return as :meth:`undo` does."""
        self._refuse_if_read_only()
        return self._steps.redo(), self._finish(label, REDO)

    def end_join(self) -> None:
        """Let the next transaction be an undo step of its own in any case."""
        self._steps.end_join()

    def _refuse_if_read_only(self) -> None:
        if self.read_only:
            raise ReadOnlyError(self.read_only)

    def _commit(self, writes: Mapping[tuple[str, str], Record], label: str, join: str) -> None:
        writes = {key: record for key, record in writes.items() if self._differs(key, record)}
        if not writes:
            return
        born = {key: record for key, record in writes.items() if key[1] not in self._roots[key[0]]}
        joined = self._steps.begin(join)
        if born:
            # Undo never takes a map away, only its mark as made: what a colleague writes into
            # it meanwhile would go with it.
            with self._doc.transaction(origin=_BIRTH):
                for (kind, record_id), record in born.items():
                    self._roots[kind][record_id] = unborn(record, self._me)
        with self._doc.transaction(origin=ME):
            for (kind, record_id), record in writes.items():
                live = self._roots[kind][record_id]
                if (kind, record_id) not in born:
                    write_differences(live, self._records[kind].get(record_id), record)
                self._sign(live)
        self._finish(label, ME, joined=joined)

    def _differs(self, key: tuple[str, str], record: Record) -> bool:
        kind, record_id = key
        return self._records[kind].get(record_id) != record

    def _sign(self, live: SharedMap) -> None:
        if not live.get(MADE):
            live[MADE] = True
        if live.get(MAKER) != self._me and self._me not in live[HANDS]:
            live[HANDS][self._me] = True

    def _finish(self, label: str, origin: str, *, joined: bool = False) -> Changes | None:
        touched, updates = self._watch.take()
        if not updates:
            return None
        records: dict[str, BeforeAfter] = {}
        for kind, record_id in touched:
            before = self._records[kind].get(record_id)
            after = self._read(kind, record_id)
            if before != after:
                records[record_id] = (before, after)
        changes = Changes(self.name, label, origin, records, updates, joined)
        self._listeners.tell(changes)
        return changes

    def _read(self, kind: str, record_id: str) -> Record | None:
        live = self._roots[kind].get(record_id)
        raw = live.to_py() if isinstance(live, Map) else None
        self.set_aside.pop(record_id, None)
        if raw is None or not is_made(raw):
            self._records[kind].pop(record_id, None)
            return None
        try:
            record = to_record(self._types[kind], record_id, raw)
        except msgspec.ValidationError as problem:
            self.set_aside[record_id] = str(problem)
            return self._records[kind].get(record_id)
        self._records[kind][record_id] = record
        return record
