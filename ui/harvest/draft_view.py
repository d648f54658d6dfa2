"""The draft to write in, all sections below each other."""

from itertools import pairwise

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from openspace.harvest import Draft, Section
from ui import style
from ui.bridge import Bridge
from ui.harvest.section_view import SectionView
from ui.widgets import ScrollColumn, put_at

_READING_WIDTH = 720
_LEAST_MARGIN = 32


class DraftView(ScrollColumn):
    """Shows all sections; ``section_reached`` tells the anchor of the one at the top."""

    board_asked = Signal(str, str)
    section_reached = Signal(str)

    def __init__(self, bridge: Bridge) -> None:
        super().__init__("panel", spacing=style.SPACE[1])
        self._bridge = bridge
        self.sections: dict[str, SectionView] = {}
        self._order: list[str] | None = None
        self.column.addStretch()
        self.verticalScrollBar().valueChanged.connect(self._tell_section)

    def show_draft(self, draft: Draft) -> None:
        """Show the draft as it is now; what is the same stays untouched."""
        known = self.sections
        self.sections = {
            one.anchor: known.pop(one.anchor) if one.anchor in known else self._new(one)
            for one in draft.sections
        }
        for view in known.values():
            self._let_go(view)
        for rank, one in enumerate(draft.sections):
            view = self.sections[one.anchor]
            put_at(self.column, rank, view)
            view.show_section(one, draft)
        self._order_stops([passage.note.id for passage in draft.passages])

    def _order_stops(self, order: list[str]) -> None:
        """Have the Tab key go in the order of reading, whichever widget was made first."""
        if order != self._order:
            self._order = order
            stops = [stop for view in self.sections.values() for stop in view.stops()]
            for stop, following in pairwise(stops):
                QWidget.setTabOrder(stop, following)

    def clear(self) -> None:
        """Show nothing, for another gathering."""
        for view in self.sections.values():
            view.hide()
            view.deleteLater()
        self.sections = {}
        self._order = None
        self.verticalScrollBar().setValue(0)

    def flush(self) -> None:
        """Keep at once what was written."""
        for view in list(self.sections.values()):
            for place in view.places():
                place.flush()

    def go_to(self, anchor: str) -> None:
        """Scroll a section or a passage to the top."""
        widget = self._widget_at(anchor)
        if widget is not None:
            self.column.activate()
            y = widget.mapTo(self.inside, QPoint(0, 0)).y()
            self.verticalScrollBar().setValue(max(0, y - style.SPACE[3]))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep lines at a length one can read."""
        super().resizeEvent(event)
        margin = max(_LEAST_MARGIN, (self.viewport().width() - _READING_WIDTH) // 2)
        self.column.setContentsMargins(margin, style.SPACE[5], margin, style.SPACE[5])

    def _new(self, section: Section) -> SectionView:
        view = SectionView(self._bridge, section)
        view.board_asked.connect(self.board_asked)
        return view

    def _let_go(self, view: SectionView) -> None:
        for place in view.places():
            place.flush()
        view.hide()
        view.deleteLater()

    def _widget_at(self, anchor: str) -> QWidget | None:
        if anchor in self.sections:
            return self.sections[anchor]
        note_id = anchor.removeprefix("note:")
        found = (view.passages.get(note_id) for view in self.sections.values())
        return next((passage for passage in found if passage is not None), None)

    def _tell_section(self, top: int) -> None:
        views = list(self.sections.values())
        # Before they are laid out, all sections are at the top, and so the last would be reached.
        if views and views[-1].y() > views[0].y():
            reached = [view for view in views if view.y() <= top + 80]
            self.section_reached.emit((reached or views[:1])[-1].anchor)
