"""A board panel on a gathering in memory, and hands to work it."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from openspace import commands
from openspace.document import Document
from openspace.model import BOARD_RECORDS, Note
from ui.board.panel import BoardPanel
from ui.bridge import Bridge


class OnBoard:
    """A board panel that is shown, with the mouse and the keys."""

    def __init__(self, qtbot, size=(1196, 664)):
        self.bridge = Bridge()
        self.refusals: list[str] = []
        self.bridge.refused.connect(self.refusals.append)
        self.board_id = commands.add_board(self.bridge.gathering, title="Leadership")
        self.panel = BoardPanel(self.bridge)
        qtbot.addWidget(self.panel)
        self.panel.resize(*size)
        self.panel.show()
        qtbot.waitExposed(self.panel)
        self.panel.activateWindow()
        self.view.canvas.setFocus()
        qtbot.waitUntil(self.view.canvas.hasFocus)

    @property
    def view(self):
        return self.panel.view

    @property
    def canvas(self):
        return self.panel.view.canvas

    @property
    def editor(self):
        return self.panel.view.writing.editor

    @property
    def document(self) -> Document:
        return self.bridge.gathering.board(self.board_id)

    @property
    def history(self):
        return self.bridge.gathering.history

    def notes(self) -> dict[str, Note]:
        return dict(self.document.records(Note))

    def texts(self) -> list[str]:
        return [note.text for note in self.notes().values() if not note.peeled]

    def note(self, note_id) -> Note:
        return self.document.get(Note, note_id)

    def stick(self, *texts, at=None):
        places = at or [(index * 220.0, 0.0) for index in range(len(texts))]
        return commands.stick_notes(self.document, list(texts), at=places)

    def pixel(self, x, y) -> QPoint:
        across, down = self.canvas.viewport.to_screen(x, y)
        return QPoint(round(across), round(down))

    def middle_of(self, note_id) -> QPoint:
        return self.pixel(*self.canvas.scene.sheet.box(note_id).centre)

    def free_pixel(self) -> QPoint:
        return QPoint(self.canvas.width() - 200, self.canvas.height() - 200)

    def click(self, at, keys=Qt.KeyboardModifier.NoModifier):
        QTest.mouseClick(self.canvas, Qt.MouseButton.LeftButton, keys, at)

    def double_click(self, at):
        # Qt's own double click leaves out the first press.
        self.click(at)
        QTest.mouseDClick(
            self.canvas, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at
        )

    def drag(self, start, end, keys=Qt.KeyboardModifier.NoModifier):
        left = Qt.MouseButton.LeftButton
        QTest.mousePress(self.canvas, left, keys, start)
        for step in (1, 2, 3):
            QTest.mouseMove(self.canvas, start + (end - start) * (step / 3))
        QTest.mouseRelease(self.canvas, left, keys, end)

    def focus(self) -> QWidget:
        widget = QApplication.focusWidget()
        assert widget is not None
        return widget

    def key(self, key, keys=Qt.KeyboardModifier.NoModifier):
        QTest.keyClick(self.focus(), key, keys)

    def type(self, words):
        for letter in words:
            QTest.keyClicks(self.focus(), letter)

    def peer(self) -> Document:
        """Return somebody else's document of the same board."""
        return Document(self.board_id, BOARD_RECORDS, [self.document.update_since()])

    def hear(self, peer):
        self.document.apply(peer.update_since(self.document.state()), "peer")
