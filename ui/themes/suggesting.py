"""Asking for suggested themes beside the window's own work, so that nothing stands still."""

import gc
from collections.abc import Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager
from threading import Event

from PySide6.QtCore import QObject, QTimer, Signal

from openspace.themes import Suggestion, suggest

_QUIET_MS = 500


class _StoppedError(Exception):
    """The person does not want to wait any longer."""


class Suggesting(QObject):
    """One question for suggested themes at a time; only plain data goes to the other thread.

    ``takes_long`` tells that it has not come after half a second, ``progressed`` how far it is
    (0 to 1); ``ready`` carries the Suggestion, ``ended`` comes in any case.
    """

    takes_long = Signal()
    progressed = Signal(float)
    ready = Signal(object)
    ended = Signal()
    _answered = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._threads = ThreadPoolExecutor(max_workers=1, thread_name_prefix="suggest")
        self._stop = Event()
        self._asked: Future[Suggestion] | None = None
        self._patience = QTimer(self, interval=_QUIET_MS, singleShot=True)
        self._patience.timeout.connect(self.takes_long)
        self._answered.connect(self._take)

    @property
    def is_running(self) -> bool:
        """Whether an answer is awaited."""
        return self._asked is not None

    def ask(self, notes: Sequence[tuple[str, str]], count: int | None) -> None:
        """Ask for themes for (id, text) pairs, for so many or for as many as there are."""
        self.stop()
        self._stop = Event()
        self._asked = self._threads.submit(self._work, list(notes), count, self._stop)
        self._patience.start()
        self._asked.add_done_callback(self._answered.emit)

    def stop(self) -> None:
        """Ask no longer; what still comes is not heard."""
        self._stop.set()
        if self._asked is not None:
            self._end()

    def _work(self, notes: list[tuple[str, str]], count: int | None, stop: Event) -> Suggestion:
        def progress(share: float) -> None:
            if stop.is_set():
                raise _StoppedError
            self.progressed.emit(share)

        with _no_collecting():
            return suggest(notes, count=count, progress=progress)

    def _take(self, asked: "Future[Suggestion]") -> None:
        if asked is not self._asked:
            return
        self._end()
        self.ready.emit(asked.result())

    def _end(self) -> None:
        self._asked = None
        self._patience.stop()
        self.ended.emit()


@contextmanager
def _no_collecting() -> Iterator[None]:
    """Collect no garbage meanwhile: where widgets are among it, another thread must not."""
    gc.disable()
    try:
        yield
    finally:
        # Else what has come together would be collected at once, and still in this thread.
        gc.freeze()
        gc.unfreeze()
        gc.enable()
