"""The harvest panel as a person sees it."""

from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from openspace.gathering import prose_at
from openspace.harvest import compose_draft
from ui.bridge import Bridge
from ui.harvest import HarvestPanel
from ui.harvest.prose_place import ProsePlace
from ui.harvest.section_view import SectionView

LEFT = Qt.MouseButton.LeftButton
PNG = b"\x89PNG\r\n\x1a\n a picture"


@dataclass
class Sight:
    """What a person sees and does on the panel."""

    panel: HarvestPanel
    bridge: Bridge
    qtbot: QtBot
    painted: list[tuple[int, str]]
    chosen: list[Path]

    @property
    def draft(self):
        return compose_draft(self.bridge.gathering)

    def section(self, rank: int) -> SectionView:
        """The section of a theme by its rank."""
        return self.panel.draft.sections[self.draft.themes[rank].anchor]

    def place(self, theme: int, passage: int) -> ProsePlace:
        """The place to write after a passage."""
        note = self.draft.themes[theme].passages[passage].note
        return self.section(theme).passages[note.id].place

    def write(self, place: ProsePlace, words: str):
        """Click on a place and write there."""
        self.panel.draft.ensureWidgetVisible(place)
        self.qtbot.mouseClick(place, LEFT)
        edit = next(iter(place.edits.values()))
        self.qtbot.keyClicks(edit, words)
        return edit

    def prose(self) -> dict[str, list[str]]:
        """What is written, by place."""
        return {
            anchor: [one.text for one in prose]
            for anchor, prose in prose_at(self.bridge.gathering).items()
        }

    def preview(self) -> str:
        """What the preview shows now."""
        self.panel.preview.flush()
        return self.panel.preview.toPlainText()


def _shown(qtbot, bridge, tmp_path) -> Sight:
    painted: list[tuple[int, str]] = []
    chosen: list[Path] = []

    def paint(notes, alt):
        painted.append((len(notes), alt))
        return PNG

    def ask(_parent, suggested, _kinds):
        return chosen[-1] if chosen else tmp_path / suggested.name

    panel = HarvestPanel(bridge, paint, ask=ask)
    qtbot.addWidget(panel)
    panel.resize(1196, 664)
    with qtbot.waitExposed(panel):
        panel.show()
    panel.activateWindow()
    return Sight(panel, bridge, qtbot, painted, chosen)


@pytest.fixture
def sample(qtbot, in_sample, tmp_path):
    """The panel on the sample gathering, nothing written."""
    return _shown(qtbot, in_sample, tmp_path)


@pytest.fixture
def fresh(qtbot, in_new, tmp_path):
    """The panel on a new gathering without notes."""
    return _shown(qtbot, in_new, tmp_path)
