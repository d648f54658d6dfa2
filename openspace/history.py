"""Undo and redo of what I did, one line through the whole gathering; never of what others did."""

from collections.abc import Callable
from typing import NamedTuple

from openspace.changes import ME, BeforeAfter, Changes, StopListening
from openspace.document import Document
from openspace.words import _

Way = Callable[[Document, str, dict[str, BeforeAfter]], tuple[int, Changes | None]]


class Step(NamedTuple):
    """One thing I did: in which document, what it is called, and what it did to which records."""

    document: Document
    label: str
    records: dict[str, BeforeAfter]


class History:
    """My steps through all documents of a gathering, the latest last."""

    def __init__(self) -> None:
        self._documents: list[Document] = []
        self._done: list[Step] = []
        self._undone: list[Step] = []

    def watch(self, document: Document) -> StopListening:
        """Take down my steps in a document from now on."""
        self._documents.append(document)
        return document.listen(lambda changes: self._take_down(document, changes))

    @property
    def undo_label(self) -> str:
        """What undo would take back, "" if there is nothing."""
        return self._done[-1].label if self._done else ""

    @property
    def redo_label(self) -> str:
        """What redo would do again, "" if there is nothing."""
        return self._undone[-1].label if self._undone else ""

    def undo(self) -> Changes | None:
        """Take back my latest step that still has an effect; return what that changed."""
        return _walk(self._done, self._undone, Document.undo, _("Undo {what}"))

    def redo(self) -> Changes | None:
        """Do again the step taken back last; return what that changed."""
        return _walk(self._undone, self._done, Document.redo, _("Redo {what}"))

    def _take_down(self, document: Document, changes: Changes) -> None:
        if changes.origin != ME:
            return
        for other in self._documents:
            if other is not document:
                other.end_join()
        if changes.joined and (at := _latest(self._done, document)) is not None:
            _join(self._done[at], changes)
        elif not changes.joined:
            self._done.append(Step(document, changes.label, dict(changes.records)))
            self._undone.clear()


def _walk(source: list[Step], target: list[Step], way: Way, sentence: str) -> Changes | None:
    while source:
        step = source[-1]
        used, changes = way(step.document, sentence.format(what=step.label), step.records)
        for _used in range(max(used, 1)):
            step = _take_latest(source, step)
        if changes is not None and changes.records:
            target.append(step)
            return changes
    return None


def _take_latest(source: list[Step], like: Step) -> Step:
    at = _latest(source, like.document)
    return like if at is None else source.pop(at)


def _latest(steps: list[Step], document: Document) -> int | None:
    ranks = range(len(steps) - 1, -1, -1)
    return next((rank for rank in ranks if steps[rank].document is document), None)


def _join(step: Step, changes: Changes) -> None:
    for record_id, (before, after) in changes.records.items():
        first = step.records.get(record_id, (before, after))[0]
        step.records[record_id] = (first, after)
