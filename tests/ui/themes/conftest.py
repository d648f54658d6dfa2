"""The themes panel as a person sees it, and ways to say what stands on it."""

from dataclasses import dataclass

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from openspace.commands import add_board, stick_notes
from openspace.gathering import themes
from openspace.model import Theme
from ui.bridge import Bridge
from ui.themes import ThemesPanel
from ui.themes.card import NoteCard
from ui.themes.column import ThemeColumn

LEFT = Qt.MouseButton.LeftButton
CTRL = Qt.KeyboardModifier.ControlModifier


@dataclass
class Sight:
    """What a person sees and does on the panel."""

    panel: ThemesPanel
    bridge: Bridge
    qtbot: QtBot

    def titles(self) -> list[str]:
        return [column.header.title.words.words for column in self.panel.columns.columns]

    def column(self, title: str) -> ThemeColumn:
        return self.panel.columns.columns[self.titles().index(title)]

    def notes(self, title: str) -> list[str]:
        return [card.note.text for card in self.column(title).cards]

    def card(self, start: str) -> NoteCard:
        return next(
            card for card in self.panel.columns.in_order() if card.note.text.startswith(start)
        )

    def theme(self, title: str) -> Theme:
        return next(theme for theme in themes(self.bridge.gathering) if theme.title == title)

    def carry(self, handle, to: QPoint, *, drop: bool = True) -> None:
        """Press on a widget, move the mouse to a place on the screen, and let go there."""
        start = QPoint(30, 12)
        end = handle.mapFromGlobal(to)
        self.qtbot.mousePress(handle, LEFT, pos=start)
        for step in (1, 2, 3):
            self.qtbot.mouseMove(handle, pos=start + (end - start) * step / 3)
        if drop:
            self.qtbot.mouseRelease(handle, LEFT, pos=end)

    def above(self, card: NoteCard) -> QPoint:
        return card.mapToGlobal(QPoint(card.width() // 2, 4))

    def below(self, card: NoteCard) -> QPoint:
        return card.mapToGlobal(QPoint(card.width() // 2, card.height() - 4))


def _shown(qtbot, bridge) -> Sight:
    panel = ThemesPanel(bridge)
    qtbot.addWidget(panel)
    panel.resize(1196, 664)
    with qtbot.waitExposed(panel):
        panel.show()
    panel.activateWindow()
    return Sight(panel, bridge, qtbot)


@pytest.fixture
def sample(qtbot, in_sample):
    """The panel on the sample gathering: four themes with 2, 5, 5 and 4 notes."""
    return _shown(qtbot, in_sample)


@pytest.fixture
def fresh(qtbot, in_new):
    """The panel on a new gathering without notes."""
    return _shown(qtbot, in_new)


@pytest.fixture
def unsorted(qtbot, in_new):
    """The panel on a gathering with twelve notes of two kinds, and no theme."""
    board = add_board(in_new.gathering, title="Ideas")
    texts = [
        text
        for number in range(6)
        for text in (
            f"Plant more trees along the river bank {number}",
            f"Pay nurses and carers a better wage {number}",
        )
    ]
    stick_notes(in_new.gathering.board(board), texts, at=[(0, 0)] * len(texts))
    return _shown(qtbot, in_new)
