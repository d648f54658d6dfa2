"""Takes down what happens in the engine, to be read once its transaction has ended."""

from collections.abc import Callable, Mapping
from typing import Any

from pycrdt import Doc, TransactionEvent

from openspace.document.fields import SharedMap

Touched = dict[tuple[str, str], None]
"""Kinds and ids of records, in the order in which they were touched."""


class Watch:
    """Which records were touched, and the engine's updates, since they were last taken.

    The document cannot be read inside the engine's callbacks: they only take down what to read.
    """

    def __init__(self, doc: Doc[Any], roots: Mapping[str, SharedMap]) -> None:
        self._touched: Touched = {}
        self._updates: list[bytes] = []
        self._subscriptions = [
            *(root.observe_deep(self._touch(kind)) for kind, root in roots.items()),
            doc.observe(self._keep),
        ]

    def touched(self) -> list[tuple[str, str]]:
        """Return which records were touched since the last time, without beginning anew."""
        return list(self._touched)

    def take(self) -> tuple[Touched, tuple[bytes, ...]]:
        """Return what was taken down, and begin anew."""
        touched, self._touched = self._touched, {}
        updates, self._updates = tuple(self._updates), []
        return touched, updates

    def _touch(self, kind: str) -> Callable[[list[Any]], None]:
        def collect(events: list[Any]) -> None:
            for event in events:
                ids = [event.path[0]] if event.path else event.keys
                self._touched.update(dict.fromkeys((kind, str(key)) for key in ids))

        return collect

    def _keep(self, event: TransactionEvent) -> None:
        self._updates.append(event.update)
