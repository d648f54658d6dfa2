"""From the gathering to Qt: what changed, as signals; and the one door for what people do."""

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from openspace.changes import Changes, StopListening
from openspace.errors import BadFileError, OpenspaceError
from openspace.gathering import Gathering
from openspace.words import _

if TYPE_CHECKING:
    from openspace.model.plan import Mode
    from openspace.opening import OpenGathering

_LATER_MS = 300
Opener = Callable[[], "OpenGathering"]
Renewal = Callable[["OpenGathering"], "OpenGathering"]


class Bridge(QObject):
    """The gathering that is open, for all panels alike.

    ``leaving`` tells that it is about to be another one: what is being written goes into this one
    yet. ``opened`` tells that ``gathering`` is another one now (an empty one when none is open);
    ``changed`` carries Changes, ``took_back`` those of undo and redo; ``refused`` carries the
    sentence of what could not be done, ``told`` one about what was.
    """

    leaving = Signal()
    opened = Signal()
    changed = Signal(object)
    took_back = Signal(object)
    history_changed = Signal()
    status_changed = Signal()
    refused = Signal(str)
    told = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.file: OpenGathering | None = None
        self._gathering = Gathering()
        self._copied = False
        self._later = QTimer(self, interval=_LATER_MS, singleShot=True)
        self._later.timeout.connect(lambda: _prepare(self))
        self._stop_listening: StopListening = self._gathering.listen(self._pass_on)

    @property
    def gathering(self) -> Gathering:
        """The open gathering, or an empty one."""
        return self._gathering

    @property
    def unsaved(self) -> str:
        """Why the latest change is not in the file, "" while all is saved."""
        return self.file.unsaved if self.file else ""

    @property
    def read_only(self) -> str:
        """Why nothing can be changed, "" while it can."""
        return self.file.read_only if self.file else ""

    def open(self, path: Path) -> bool:
        """Open a file in place of the present one; tell whether that went well."""
        if _is_at(self.file, path):
            self.opened.emit()
            return True
        from openspace.opening import open_gathering

        return self.take(lambda: open_gathering(path, awake=False))

    def new(self, path: Path, *, title: str, question: str, date: str, mode: "Mode") -> bool:
        """Begin a gathering in a new file; tell whether that went well."""
        from openspace.opening import new_gathering

        def made() -> "OpenGathering":
            _make_folder(path.parent)
            return new_gathering(path, title=title, question=question, date=date, mode=mode)

        return self.take(made)

    def sample(self, path: Path) -> bool:
        """Open the sample gathering kept at a path, a fresh one the first time."""
        from openspace.opening import sample_gathering

        def made() -> "OpenGathering":
            _make_folder(path.parent)
            return sample_gathering(path)

        return self.open(path) if path.exists() else self.take(made)

    def take(self, opener: Opener) -> bool:
        """Open what the opener gives and close the present gathering; tell whether it went well."""
        opened: list[OpenGathering] = []
        if not self.attempt(lambda: opened.append(opener())):
            return False
        self.leaving.emit()
        if not self.may_leave():
            opened[0].close()
            return False
        _let_go(self)
        self.file = opened[0]
        _remember(self.file)
        self._listen_to(self.file.gathering)
        self._later.start()
        return True

    def renew(self, way: Renewal) -> bool:
        """Go on with the same gathering in a file written anew; tell whether that went well.

        ``way`` closes the open one where it gives another, and only then.
        """
        self.leaving.emit()
        file = self.file
        renewed: list[OpenGathering] = []
        if file is None or not self.may_leave():
            return False
        if not self.attempt(lambda: renewed.append(way(file))):
            self.status_changed.emit()
            return False
        self.file = renewed[0]
        _remember(self.file)
        self._listen_to(self.file.gathering)
        self._later.start()
        return True

    def is_safe(self) -> bool:
        """Tell whether all is in the file or in a copy, after trying once more."""
        if self.unsaved:
            self.retry()
        return self._copied or not self.unsaved

    def may_leave(self) -> bool:
        """Tell whether all is safe; where it is not, tell so by ``refused`` too."""
        if self.is_safe():
            return True
        self.refused.emit(
            _("Your latest change is not saved; try again or save a copy before you leave.")
        )
        return False

    def close(self) -> None:
        """Close the gathering and its file."""
        if self.file is not None:
            self.leaving.emit()
            _let_go(self)
            self._listen_to(Gathering())

    def attempt(self, command: Callable[[], object]) -> bool:
        """Do something; where it cannot be done, tell why by ``refused`` and return False."""
        try:
            command()
        except OpenspaceError as error:
            self.refused.emit(str(error))
            return False
        return True

    def undo(self) -> None:
        """Take back my latest step."""
        self._walk(self._gathering.history.undo)

    def redo(self) -> None:
        """Do again what was taken back last."""
        self._walk(self._gathering.history.redo)

    def retry(self) -> None:
        """Try again to save what could not be saved."""
        if self.file:
            self.file.retry()
            self._copied = self._copied and bool(self.unsaved)
            self.status_changed.emit()

    def save_copy(self, path: Path) -> bool:
        """Write a copy of the gathering to another file; tell whether that went well."""
        file = self.file
        if file is None or not self.attempt(lambda: file.save_copy(path)):
            return False
        self._copied = bool(self.unsaved)
        return True

    def _walk(self, way: Callable[[], Changes | None]) -> None:
        taken: list[Changes | None] = []
        self.attempt(lambda: taken.append(way()))
        self.history_changed.emit()
        if taken and taken[0] is not None:
            self.took_back.emit(taken[0])

    def _listen_to(self, gathering: Gathering) -> None:
        self._stop_listening()
        self._copied = False
        self._gathering = gathering
        self._stop_listening = gathering.listen(self._pass_on)
        self.opened.emit()
        self.history_changed.emit()
        self.status_changed.emit()

    def _pass_on(self, changes: Changes) -> None:
        self.changed.emit(changes)
        self.history_changed.emit()
        self.status_changed.emit()


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError:
        sentence = _("The folder {folder} cannot be made; choose another one.")
        raise BadFileError(sentence.format(folder=folder)) from None


def _is_at(file: "OpenGathering | None", path: Path) -> bool:
    with suppress(OSError, ValueError, RuntimeError):
        return file is not None and file.path == path.resolve()
    return False


def _prepare(bridge: Bridge) -> None:
    if bridge.file is not None:
        bridge.file.prepare()
        bridge.status_changed.emit()


def _let_go(bridge: Bridge) -> None:
    if bridge.file is not None:
        _remember(bridge.file)
        bridge.file.close()
        bridge.file = None


def _remember(file: "OpenGathering") -> None:
    from openspace.opening import remember

    remember(file)
