"""Asking for a timetable beside the window's own work, so that nothing stands still."""

import msgspec
from PySide6.QtCore import QObject, QProcess, QProcessEnvironment, Signal

from openspace.agenda import Question
from openspace.words import _
from ui.agenda.beside import COMMAND, MODULES_FROM, Answer

_KILLED_MS = 1000


class Suggesting(QObject):
    """One question for a timetable at a time, answered by a process of its own.

    ``begun`` tells that it is asked, ``progressed`` how far it is (0 to 1); ``ready`` carries
    the Timetable, ``refused`` the sentence why there is none; ``ended`` comes in any case.
    ``command`` is the program that answers.
    """

    begun = Signal()
    progressed = Signal(float)
    ready = Signal(object)
    refused = Signal(str)
    ended = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.command: tuple[str, ...] = COMMAND
        self._process: QProcess | None = None

    @property
    def is_running(self) -> bool:
        """Whether an answer is awaited."""
        return self._process is not None

    def ask(self, question: Question) -> None:
        """Ask for a timetable."""
        self.stop()
        process = self._process = QProcess(self)
        process.setProcessEnvironment(_environment())
        process.readyReadStandardOutput.connect(lambda: self._hear(process))
        process.finished.connect(lambda: self._lose(process))
        process.errorOccurred.connect(lambda _error: self._lose(process))
        program, *arguments = self.command
        self.begun.emit()
        process.start(program, arguments)
        process.write(msgspec.json.encode(question))
        process.closeWriteChannel()

    def stop(self) -> None:
        """Ask no longer; what still comes is not heard."""
        if self._process is not None:
            self._end()

    def _hear(self, process: QProcess) -> None:
        while process is self._process and process.canReadLine():
            self._take(msgspec.json.decode(process.readLine().data(), type=Answer))

    def _take(self, answer: Answer) -> None:
        if answer.timetable is not None:
            self._end()
            self.ready.emit(answer.timetable)
        elif answer.refusal:
            self._end()
            self.refused.emit(answer.refusal)
        else:
            self.progressed.emit(answer.progress)

    def _lose(self, process: QProcess) -> None:
        """Say that no answer will come; after an answer, nobody listens any more."""
        self._hear(process)
        if process is self._process:
            self._end()
            self.refused.emit(_("No timetable could be suggested just now; please try again."))

    def _end(self) -> None:
        process, self._process = self._process, None
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
