"""All that helps to find one's way on one board: what floats on its stage, and its outlines."""

from PySide6.QtCore import QObject, QRectF
from PySide6.QtWidgets import QHBoxLayout, QWidget

from openspace.changes import Changes
from openspace.words import _
from ui.board.access.covering import Covering
from ui.board.desk import Desk
from ui.board.find.doings import FindDoings
from ui.board.find.find_bar import FindBar
from ui.board.find.minimap import Minimap
from ui.board.find.outline_page import OutlinePage, Outlines
from ui.board.stage import Stage
from ui.widgets import IconButton, set_kind

_MARGIN, _GAP = 16, 8
_WIDEST = 880
_BAR_WIDTH = 380
_LEAST = (720, 420)


class Finding(QObject):
    """Puts the bar, the map and the outline onto a stage and keeps them up to date."""

    def __init__(self, desk: Desk, stage: Stage) -> None:
        super().__init__(stage)
        self._desk = desk
        self._stage = stage
        self.bar = FindBar(stage)
        self.minimap = Minimap(stage, desk.canvas)
        self.outlines = Outlines(desk)
        self.outline = self.outlines.page()
        self.full = _in_full(self.outline, stage)
        self.full.stackUnder(stage.tools)
        self.doings = FindDoings(desk, self.bar, self.minimap, self.full)
        self.map_button = IconButton("map-trifold", _("Show or hide the map (M)"), size=16)
        Covering(self.full, [desk.canvas])
        self._connect()

    def leave(self) -> None:
        """Keep what is being written in the list: another board is about to be shown."""
        self.outlines.flush()

    def open(self) -> None:
        """Show another board."""
        self.outlines.open()
        self.doings.searching.leave()
        self.minimap.hear()
        self.arrange()

    def hear(self, changes: Changes) -> None:
        """Show what changed on the board."""
        self.outlines.hear(changes.records)
        self.doings.searching.hear()
        self.minimap.hear()
        self._show_map()

    def focus(self) -> None:
        """Take the keys to the board, or to the list that is shown instead of it."""
        (self._desk.canvas if self.full.isHidden() else self.full).setFocus()

    def arrange(self) -> None:
        """Put everything at its place on the stage."""
        stage = self._stage
        self.full.setGeometry(stage.rect())
        wide = min(_BAR_WIDTH, stage.width() - 2 * _MARGIN)
        below = stage.chosen.geometry().bottom() + _GAP if stage.chosen.isVisible() else _MARGIN
        self.bar.setGeometry((stage.width() - wide) // 2, below, wide, self.bar.sizeHint().height())
        left = stage.width() - self.minimap.width() - _MARGIN
        self.minimap.move(left, stage.zoom.y() - self.minimap.height() - _GAP)
        self._show_map()

    def _show_map(self) -> None:
        roomy = self._stage.width() >= _LEAST[0] and self._stage.height() >= _LEAST[1]
        any_there = len(self._desk.scene.sheet) > 0
        wanted = self.doings.has_map and self.full.isHidden()
        self.minimap.setVisible(wanted and roomy and any_there)
        floats = self.minimap.isVisibleTo(self._stage)
        self._desk.canvas.corner = QRectF(self.minimap.geometry()) if floats else QRectF()
        self.map_button.setChecked(self.doings.has_map)

    def _show_as_list(self, on: bool) -> None:  # noqa: FBT001
        self._stage.tools.setVisible(not on)
        self._stage.zoom.setVisible(not on)
        self._show_map()

    def _connect(self) -> None:
        self.map_button.setCheckable(True)
        row = self._stage.zoom.layout()
        if row is not None:
            row.addWidget(self.map_button)
        self.map_button.clicked.connect(self.doings.map)
        self._stage.arranged.connect(self.arrange)
        self.doings.outlined.connect(self._show_as_list)
        self.doings.mapped.connect(self._show_map)


def _in_full(page: OutlinePage, stage: Stage) -> QWidget:
    """Return the outline as a view instead of the board, as wide as lines can be read."""
    full = QWidget(stage)
    set_kind(full, "board")
    page.setMaximumWidth(_WIDEST)
    insets = stage.canvas.insets
    row = QHBoxLayout(full)
    row.setContentsMargins(_MARGIN, int(insets.top), _MARGIN, int(insets.bottom))
    row.addStretch(1)
    row.addWidget(page, 1000)
    row.addStretch(1)
    full.setFocusProxy(page)
    full.hide()
    return full
