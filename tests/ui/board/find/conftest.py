"""A board with areas, and one shown as a list."""

import pytest
from PySide6.QtCore import Qt

from openspace import commands
from tests.ui.board.on_board import OnBoard

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


class Outlined(OnBoard):
    """Two areas with notes, one note in neither; and the hands to work in the list."""

    def __init__(self, qtbot):
        super().__init__(qtbot)
        self.saw = commands.draw_area(self.document, at=(0, 0), size=(700, 300), title="We saw")
        self.asks = commands.draw_area(self.document, at=(0, 400), size=(700, 300), title="It asks")
        self.one, self.two, self.three, self.loose = self.stick(
            "One", "Two", "Three", "Loose", at=[(20, 60), (240, 60), (20, 460), (1000, 0)]
        )
        self._qtbot = qtbot

    @property
    def outline(self):
        return self.view.finding.outline.outline

    def open_list(self):
        self.key(Qt.Key.Key_O, CTRL | SHIFT)
        self._qtbot.waitUntil(self.outline.hasFocus)

    def go_to(self, thing_id):
        self.outline.setCurrentIndex(self.outline.rows.index_of(thing_id))

    def rows(self):
        """Return the rows as they are read, each area's behind it, moved in by two blanks."""
        model = self.outline.rows

        def under(parent, depth):
            for row in range(model.rowCount(parent)):
                index = model.index(row, 0, parent)
                yield "  " * depth + (index.data() or "")
                yield from under(index, depth + 1)

        from PySide6.QtCore import QModelIndex

        return list(under(QModelIndex(), 0))


@pytest.fixture
def outlined(qtbot):
    return Outlined(qtbot)


@pytest.fixture
def listed(outlined):
    """The same, shown as a list."""
    outlined.open_list()
    return outlined
