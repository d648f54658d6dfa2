"""Where the strip's next note goes: the area one is in, or one that was chosen."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QMenu, QWidget

from openspace.gathering import area_at
from openspace.model import Area, Note, Point, on_board
from openspace.words import _
from ui.board.box import Box
from ui.board.boxes import TITLE_HEIGHT
from ui.board.desk import Desk
from ui.board.placing import GAP, free_places
from ui.board.sheet import taken
from ui.widgets import BareButton

_LONGEST = 24


class ZoneButton(BareButton):
    """Names the area the next note goes into; a click, or Alt+Down in the strip, shows all."""

    asked = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__("", parent, icon="caret-down")
        self.areas = QMenu(self)
        self.areas.setAccessibleName(_("Where the next notes go"))
        self._areas: Sequence[Area] = ()
        self.clicked.connect(self.open)
        self.hide()

    def show_areas(self, areas: Sequence[Area], here: Area | None) -> None:
        """Show the area one is in, and offer all of them."""
        self._areas = areas
        title = (here.title.strip() or _("Untitled area")) if here else _("Where there is room")
        short = title if len(title) <= _LONGEST else f"{title[: _LONGEST - 1]}…"
        self.setText(short.replace("&", "&&"))
        self.setAccessibleName(_("Notes go to: {area}").format(area=title))
        self.setToolTip(_("Where the next notes go (Alt+Down)"))
        self.setVisible(bool(areas))

    def open(self) -> None:
        """Offer all areas, and the one under the view."""
        self.areas.clear()
        self.areas.addAction(_("The area in the middle of the view"), lambda: self.asked.emit(""))
        for area in self._areas:
            title = " ".join(area.title.split()) or _("Untitled area")
            action = self.areas.addAction(title.replace("&", "&&"))
            action.triggered.connect(lambda _on=False, one=area.id: self.asked.emit(one))
        above = QPoint(0, -self.areas.sizeHint().height() - 6)
        self.areas.popup(self.mapToGlobal(above))


class Zone:
    """Finds the area for the next notes, and places in it; ``chosen`` is one's own choice."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self.chosen = ""

    def areas(self) -> list[Area]:
        """Return the areas on the board, from the top left."""
        board = self._desk.verbs.document
        areas = board.records(Area).values() if board is not None else ()
        kept = (area for area in areas if on_board(area))
        return sorted(kept, key=lambda area: (area.pos[1], area.pos[0], area.id))

    def here(self) -> Area | None:
        """Return the area chosen, or the one in the middle of the view; None if there is none."""
        board = self._desk.verbs.document
        if board is None:
            return None
        chosen = board.find(Area, self.chosen) if self.chosen else None
        if chosen is not None and on_board(chosen):
            return chosen
        self.chosen = ""
        canvas = self._desk.canvas
        return area_at(board, *canvas.viewport.box(canvas.insets).centre)

    def places(self, drafts: Sequence[Note], area: Area | None) -> list[Point]:
        """Return the next free place for each draft, in an area or in the view."""
        sheet, canvas = self._desk.scene.sheet, self._desk.canvas
        boxes = [sheet.box_for(draft) for draft in drafts]
        sizes = [(box.width, box.height) for box in boxes]
        room = canvas.viewport.box(canvas.insets) if area is None else _inner(area)
        return free_places(taken(sheet), room, sizes)

    def height_for(self, area: Area, drafts: Sequence[Note], places: Sequence[Point]) -> float:
        """Return how high an area has to be with the drafts at their places."""
        sheet = self._desk.scene.sheet
        bottoms = [
            top + sheet.box_for(draft).height
            for draft, (_left, top) in zip(drafts, places, strict=True)
        ]
        return max(area.size[1], *(bottom + GAP - area.pos[1] for bottom in bottoms))


def _inner(area: Area) -> Box:
    left, top = area.pos
    head = TITLE_HEIGHT + (GAP if area.prompt else 0.0)
    return Box(left + GAP, top + head + GAP / 2, left + area.size[0] - GAP, top + area.size[1])
