"""A person at the window, with a mouse and a keyboard."""

from pathlib import Path
from typing import Any

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from openspace.gathering import Gathering
from openspace.model import Note, on_board
from openspace.opening import check_gathering
from ui.actions import places
from ui.bridge import Bridge
from ui.main_window import MainWindow

LEFT = Qt.MouseButton.LeftButton
NONE = Qt.KeyboardModifier.NoModifier
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
Key = Qt.Key


def open_window(qtbot) -> "Hands":
    """Open the window of the app."""
    window = MainWindow(Bridge())
    qtbot.addWidget(window)
    window.resize(1280, 720)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    return Hands(qtbot, window)


def begin_a_gathering(hands: "Hands") -> None:
    """Make a gathering in a file, by keys."""
    hands.key(Key.Key_N, CTRL)
    hands.write("Days after")
    hands.key(Key.Key_Tab)
    hands.write("What will it take to lead?")
    hands.key(Key.Key_Tab)
    hands.write("2026-11-17")
    hands.key(Key.Key_Return)


def open_again(qtbot, path: Path) -> "Hands":
    """Check the file and open it in another window, by its card."""
    assert check_gathering(path).problems == []
    again = open_window(qtbot)
    [card] = again.window.panels.start.findChildren(type(again.window.panels.start.cards[0]))
    again.click(card)
    assert again.path() == path
    return again


class Hands:
    """Does with the window what a person does, one gesture at a time."""

    def __init__(self, qtbot, window: MainWindow):
        self.qtbot = qtbot
        self.window = window
        self.done: list[str] = []

    @property
    def gathering(self) -> Gathering:
        return self.window.bridge.gathering

    def path(self) -> Path:
        """Return where the open gathering is kept."""
        assert self.window.bridge.file is not None
        return self.window.bridge.file.path

    def place(self, wanted: str) -> Any:
        """Go to a place by its key and return what is shown there."""
        number = 1 + [place.id for place in places()].index(wanted)
        self.come_back()
        self.key(Key(Key.Key_0 + number), CTRL)
        return self.here()

    def here(self) -> Any:
        """Return what is shown at the place one is in."""
        return self.window.panels.currentWidget()

    def focused(self) -> QWidget:
        return QApplication.focusWidget() or self.window

    def key(self, key: Qt.Key, keys: Qt.KeyboardModifier = NONE, times: int = 1) -> None:
        for _time in range(times):
            QTest.keyClick(self.focused(), key, keys)

    def come_back(self) -> None:
        """Be in the window again after a menu, as any window manager sees to."""
        QApplication.processEvents()
        self.window.activateWindow()
        self.qtbot.waitUntil(self.window.isActiveWindow)

    def focus(self, widget: QWidget) -> None:
        self.qtbot.waitUntil(widget.isVisible)
        widget.setFocus()
        self.qtbot.waitUntil(widget.hasFocus)

    def write(self, words: str) -> None:
        QTest.keyClicks(self.focused(), words)

    def click(self, widget: QWidget, at: QPoint | None = None, keys=NONE) -> None:
        QTest.mouseClick(widget, LEFT, keys, at or widget.rect().center())

    def double_click(self, widget: QWidget, at: QPoint) -> None:
        self.click(widget, at)
        QTest.mouseDClick(widget, LEFT, NONE, at)

    def drag(self, widget: QWidget, start: QPoint, end: QPoint) -> None:
        QTest.mousePress(widget, LEFT, NONE, start)
        for step in (1, 2, 3):
            QTest.mouseMove(widget, start + (end - start) * (step / 3))
        QTest.mouseRelease(widget, LEFT, NONE, end)

    def expect_step(self, label: str) -> None:
        """See that undo would now take back this, and remember it."""
        done = self.gathering.history.undo_label
        assert done == label, done
        self.done.append(label)

    def undo_all(self) -> None:
        """Take back all that was done, one step after the other, each by its name."""
        self.window.setFocus()
        for label in reversed(self.done):
            assert self.window.line.undo.toolTip() == f"Undo {label}"
            self.click(self.window.line.undo)

    def redo_all(self) -> None:
        """Do all of it again."""
        for label in self.done:
            assert self.window.line.redo.toolTip() == f"Redo {label}"
            self.click(self.window.line.redo)

    def notes(self, board_id: str) -> dict[str, Note]:
        """Return the notes on a board by their words."""
        records = self.gathering.board(board_id).records(Note).values()
        return {note.text: note for note in records if on_board(note)}

    def on_canvas(self, text: str) -> QPoint:
        """Return where the middle of a note is on the canvas."""
        panel = self.window.panels.boards()
        canvas = panel.view.canvas
        note = self.notes(panel.board_id)[text]
        box = canvas.scene.sheet.box(note.id)
        assert box is not None
        across, down = canvas.viewport.to_screen(*box.centre)
        return QPoint(round(across), round(down))
