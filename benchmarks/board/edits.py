"""What an edit takes from the event until it is painted, with the commit to the disk."""

import time
from collections.abc import Callable, Iterator
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from openspace import commands
from openspace.gathering import Gathering
from openspace.model import Note
from ui.board.view import BoardView

Step = Callable[[], None]
_TIMES = 40
_MANY = 200


class Edits:
    """A board of a gathering in a file, and what is written and moved on it."""

    def __init__(self, app: QApplication, gathering: Gathering, view: BoardView) -> None:
        self._app = app
        self._gathering = gathering
        self._view = view

    def type_letters(self) -> Iterator[Step]:
        """Type letters into a note."""
        self._view.desk.reword(self._ids()[0])
        self._app.processEvents()
        for turn in range(_TIMES):
            letter = "abcdefghij "[turn % 11]
            yield partial(QTest.keyClicks, self._view.writing.editor, letter)
        self._view.writing.end()

    def bring_words_along(self) -> Iterator[Step]:
        """Type a letter and bring it to the document and the disk at once."""
        self._view.desk.reword(self._ids()[1])
        self._app.processEvents()
        for _turn in range(_TIMES):
            yield self._type_and_flush
        self._view.writing.end()

    def add(self) -> Iterator[Step]:
        """Stick notes from the strip."""
        for turn in range(_TIMES):
            yield partial(self._stick, f"One more thought, number {turn}, in a few words")

    def move(self) -> Iterator[Step]:
        """Move single notes by a key."""
        for note_id in self._ids()[:_TIMES]:
            self._view.selection.choose([note_id])
            self._app.processEvents()
            yield partial(QTest.keyClick, self._view.canvas, Qt.Key.Key_Right)

    def undo_many(self) -> float:
        """Return how long it takes to undo the move of 200 notes, in milliseconds."""
        board = self._view.verbs.document
        assert board is not None  # noqa: S101
        ids = self._ids()[:_MANY]
        commands.move_things(board, ids, by=(50.0, 50.0))
        self._app.processEvents()
        start = time.perf_counter()
        self._gathering.history.undo()
        self._app.processEvents()
        return (time.perf_counter() - start) * 1e3

    def choose_all(self) -> float:
        """Return how long it takes to choose all, in milliseconds."""
        self._view.selection.choose(())
        self._app.processEvents()
        start = time.perf_counter()
        self._view.doings.basic.choose_all()
        self._app.processEvents()
        took = (time.perf_counter() - start) * 1e3
        self._view.selection.choose(())
        return took

    def _type_and_flush(self) -> None:
        QTest.keyClicks(self._view.writing.editor, "x")
        self._view.writing.flush()

    def _stick(self, words: str) -> None:
        board = self._view.verbs.document
        assert board is not None  # noqa: S101
        commands.stick_notes(board, [words], at=[self._view.canvas.viewport.box().centre])

    def _ids(self) -> list[str]:
        view = self._view
        seen = view.canvas.scene.sheet.meeting(view.canvas.viewport.box())
        notes = [one for one in seen if view.canvas.scene.sheet.note(one)]
        board = view.verbs.document
        known = list(board.records(Note)) if board is not None else []
        return list(dict.fromkeys([*notes, *known]))
