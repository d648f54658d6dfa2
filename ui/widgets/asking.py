"""Asking another process a question beside the window's own work, so that nothing stands still."""

from collections.abc import Sequence

import msgspec
from PySide6.QtCore import QObject, QProcess, QProcessEnvironment, QTimer, Signal

from openspace.beside import MODULES_FROM, Answer

_QUIET_MS, _KILLED_MS = 500, 1000


class Asking(QObject):
    """One question for a suggestion at a time, answered by a process of its own.

    ``takes_long`` tells that it has not come after half a second, ``progressed`` how far it is
    (0 to 1); ``ready`` carries the suggestion, ``refused`` the sentence why there is none;
    ``ended`` comes in any case. ``command`` is the program that answers, ``answer_type`` what
    comes back from it (``Answer[Suggestion]``), ``broken`` the sentence for when nothing does.
    """

    takes_long = Signal()
    progressed = Signal(float)
    ready = Signal(object)
    refused = Signal(str)
    ended = Signal()

    def __init__(
        self, command: Sequence[str], answer_type: type[Answer[object]], broken: str
    ) -> None:
        super().__init__()
        self.command = command
        self._answer_type, self._broken = answer_type, broken
        self._process: QProcess | None = None
        self._patience = QTimer(self, interval=_QUIET_MS, singleShot=True)
        self._patience.timeout.connect(self._lose_patience)
        self._share = 0.0

    @property
    def is_running(self) -> bool:
        """Whether an answer is awaited."""
        return self._process is not None

    def send(self, question: msgspec.Struct) -> None:
        """Ask a question; one asked before is not answered any more."""
        self.stop()
        self._share = 0.0
        process = self._process = QProcess(self)
        process.setProcessEnvironment(_environment())
        process.readyReadStandardOutput.connect(lambda: self._hear(process))
        process.finished.connect(lambda: self._lose(process))
        process.errorOccurred.connect(lambda _error: self._lose(process))
        program, *arguments = self.command
        process.start(program, arguments)
        process.write(msgspec.json.encode(question))
        process.closeWriteChannel()
        self._patience.start()

    def stop(self) -> None:
        """Ask no longer; what still comes is not heard."""
        if self._process is not None:
            self._end()

    def _hear(self, process: QProcess) -> None:
        while process is self._process and process.canReadLine():
            self._take(msgspec.json.decode(process.readLine().data(), type=self._answer_type))

    def _take(self, answer: Answer[object]) -> None:
        if answer.suggestion is not None:
            self._end()
            self.ready.emit(answer.suggestion)
        elif answer.refusal:
            self._end()
            self.refused.emit(answer.refusal)
        else:
            self._share = answer.progress
            self.progressed.emit(answer.progress)

    def _lose_patience(self) -> None:
        self.takes_long.emit()
        if self._share:
            self.progressed.emit(self._share)

    def _lose(self, process: QProcess) -> None:
        """Say that no answer will come; after an answer, nobody listens any more."""
        self._hear(process)
        if process is self._process:
            self._end()
            self.refused.emit(self._broken)

    def _end(self) -> None:
        process, self._process = self._process, None
        self._patience.stop()
        if process is not None:
            process.kill()
            process.waitForFinished(_KILLED_MS)
            process.deleteLater()
        self.ended.emit()


def _environment() -> QProcessEnvironment:
    environment = QProcessEnvironment.systemEnvironment()
    environment.insert("PYTHONPATH", MODULES_FROM)
    environment.insert("PYTHONIOENCODING", "utf-8")
    return environment
