"""A shared document of records: the only writer.

Every way in (a transaction of mine, undo, redo, a peer's or a file's update) ends with the
same step: the touched records are read and the listeners told once.
"""

from collections.abc import Container, Iterable, Iterator, Mapping
from contextlib import contextmanager
from types import MappingProxyType
from typing import TYPE_CHECKING, TypeVar

from openspace.changes import (
    FILE,
    ME,
    REDO,
    UNDO,
    BeforeAfter,
    Changes,
    Listener,
    Listeners,
    StopListening,
)
from openspace.document.shown import Shown
from openspace.errors import ReadOnlyError, UnknownRecordError
from openspace.model import Record, cleaned
from openspace.words import _

if TYPE_CHECKING:
    from openspace.document.engine import Engine, Key
    from openspace.document.without_past import Scrub

R = TypeVar("R", bound=Record)
Did = Mapping[str, BeforeAfter]
"""What a step did: by the ids of records, how they were and how they are."""

_NOTHING: Did = MappingProxyType({})


class Document:
    """Records told apart by kind and id, shared, with one writer and many listeners.

    ``updates`` are where the document stood. With ``records``, those are shown and the engine
    sleeps until it is needed, or until :meth:`wake`; the updates have the last word. A record
    that does not fit its type is not shown but kept aside, with the reason, in ``set_aside``.
    While ``read_only`` holds a sentence every change raises :class:`ReadOnlyError` with it.
    """

    def __init__(
        self,
        name: str,
        record_types: tuple[type[Record], ...],
        updates: Iterable[bytes] = (),
        *,
        records: Iterable[Record] | None = None,
    ) -> None:
        self.name = name
        self.read_only = ""
        self._shown = Shown(record_types, records)
        self.set_aside: Mapping[str, str] = self._shown.set_aside
        self._types = record_types
        self._asleep = tuple(updates)
        self._listeners = Listeners()
        self._pending: dict[Key, Record] | None = None
        self._awake: Engine | None = None
        if self._asleep and records is None:
            self.wake()

    def listen(self, listener: Listener) -> StopListening:
        """Tell the listener of every change from now on; return the way to stop."""
        return self._listeners.add(listener)

    def wake(self) -> None:
        """Load the engine; tell the listeners where its records are not those shown so far."""
        if self._awake is not None:
            return
        # Lazy, because importing it takes longer than opening a gathering.
        from openspace.document.engine import Engine

        self._awake, self._asleep = Engine(self._types, self._asleep), ()
        self._tell_of([*self._awake.keys(), *self._shown.keys()], "", FILE)

    def records(self, record_type: type[R]) -> Mapping[str, R]:
        """Return a live view of all records of a type, by id."""
        return self._shown.view(record_type)

    def find(self, record_type: type[R], record_id: str) -> R | None:
        """Return the record, as put in the open transaction or as it stands; None if not there."""
        key = (record_type.kind, record_id)
        if self._pending is not None and key in self._pending:
            return self._pending[key]  # type: ignore[return-value]
        return self._shown.known(key)  # type: ignore[return-value]

    def get(self, record_type: type[R], record_id: str) -> R:
        """Return the record; raise :class:`UnknownRecordError` if it is not there."""
        record = self.find(record_type, record_id)
        if record is None:
            raise UnknownRecordError(_("This is not there any more; somebody may have removed it."))
        return record

    def state(self) -> bytes:
        """Return which changes this document has seen (the engine's state vector)."""
        return self._engine.doc.get_state()

    def update_since(self, state: bytes | None = None) -> bytes:
        """Return all changes that a document with that state lacks; without one, the whole."""
        return self._engine.doc.get_update(state)

    def without_past(self, leave_out: "Container[Key]", scrub: "Scrub") -> bytes:
        """Return one update with all records but some, and with nothing of what was before.

        ``scrub`` goes over the values of records that are set aside.
        """
        return self._engine.without_past(leave_out, scrub)

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
        self.wake()
        self._pending = {}
        try:
            yield
            writes = self._pending
        finally:
            self._pending = None
        writes = {key: record for key, record in writes.items() if self._shown.known(key) != record}
        if writes:
            joined = self._engine.write(writes, join)
            self._finish(label, ME, joined=joined)

    def put(self, record: Record) -> None:
        """Write a record inside the open transaction."""
        if self._pending is None:
            message = "a record was put outside a transaction"
            raise RuntimeError(message)
        self._pending[record.kind, record.id] = cleaned(record)

    def apply(self, update: bytes, origin: str) -> None:
        """Take in the update of a peer or of a file."""
        self._refuse_if_read_only()
        self._engine.apply(update, origin)
        self._finish(_("A change from elsewhere"), origin)

    def undo(self, label: str, step: Did = _NOTHING) -> tuple[int, Changes | None]:
        """Take back the last step of mine; return how many steps that used up, and the changes.

        ``step`` is what it did: where nobody has touched that since, all is as it was before.
        """
        back = {one: (after, before) for one, (before, after) in step.items()}
        return self._walk(UNDO, label, back)

    def redo(self, label: str, step: Did = _NOTHING) -> tuple[int, Changes | None]:
        """Do again the last step taken back; take and return what :meth:`undo` does."""
        return self._walk(REDO, label, step)

    def end_join(self) -> None:
        """Let the next transaction be an undo step of its own in any case."""
        if self._awake is not None:
            self._awake.steps.end_join()

    def _walk(self, origin: str, label: str, step: Did) -> tuple[int, Changes | None]:
        self._refuse_if_read_only()
        engine = self._engine
        ways = {(one.kind, one.id): pair for pair in step.values() for one in pair if one}
        untouched = bool(ways) and all(
            self._shown.known(key) == here for key, (here, _) in ways.items()
        )
        used = engine.steps.undo() if origin == UNDO else engine.steps.redo()
        if untouched:
            # The engine loses its way in words that were undone and redone several times, and
            # may then go on to steps that were not asked for.
            wanted = {key: self._shown.known(key) for key in engine.watch.touched()}
            engine.mend(wanted | {key: there for key, (_, there) in ways.items()}, origin)
        return 1 if untouched else used, self._finish(label, origin)

    @property
    def _engine(self) -> "Engine":
        self.wake()
        assert self._awake is not None  # noqa: S101
        return self._awake

    def _refuse_if_read_only(self) -> None:
        if self.read_only:
            raise ReadOnlyError(self.read_only)

    def _finish(self, label: str, origin: str, *, joined: bool = False) -> Changes | None:
        touched, updates = self._engine.take()
        if not updates:
            return None
        return self._tell_of(touched, label, origin, updates=updates, joined=joined)

    def _tell_of(
        self,
        touched: Iterable["Key"],
        label: str,
        origin: str,
        *,
        updates: tuple[bytes, ...] = (),
        joined: bool = False,
    ) -> Changes | None:
        records: dict[str, BeforeAfter] = {}
        with self._engine.at_once():
            for key in touched:
                before, after = self._shown.known(key), self._shown.read(self._engine, key)
                if before != after:
                    records[key[1]] = (before, after)
        if not (records or updates):
            return None
        changes = Changes(self.name, label, origin, records, updates, joined)
        self._listeners.tell(changes)
        return changes
