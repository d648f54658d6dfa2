"""One board to work on: its notes follow the document, gestures and keys become commands."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent

from openspace.changes import Changes
from openspace.document import Document
from openspace.gathering import all_things
from openspace.model import NOTE_SIZE, Note, Thing
from ui.board.access import Announcer
from ui.board.arrange.doings import ArrangeDoings
from ui.board.arrange.menu import put_arrange_button
from ui.board.box import Box
from ui.board.canvas import Canvas
from ui.board.capture.chain import Chain
from ui.board.capture.doings import CaptureDoings
from ui.board.capture.pictures import Pictures
from ui.board.capture.sticking import Sticking
from ui.board.desk import Desk
from ui.board.doings import BoardDoings, Doings
from ui.board.find.finding import Finding
from ui.board.legend.legend import Legend
from ui.board.links.doings import LinkDoings
from ui.board.navigation import Navigation
from ui.board.out.doings import OutDoings
from ui.board.revealing import reveal
from ui.board.selection import Selection
from ui.board.shaping.doings import ShapeDoings
from ui.board.stage import Stage
from ui.board.steer.steering import Steering
from ui.board.thing_words import ThingWords
from ui.board.things.doings import ThingDoings
from ui.board.toolbox import Toolbox
from ui.board.verbs import Attempt, Verbs
from ui.board.viewport import Viewport
from ui.board.writing import Writing


class BoardView(Stage):
    """The stage with everything on it at work; ``attempt`` does commands and shows refusals.

    ``said`` carries a sentence for people.
    """

    said = Signal(str)

    def __init__(self, attempt: Attempt) -> None:
        super().__init__(Canvas())
        self.selection = Selection()
        self.verbs = Verbs(attempt)
        self.writing = Writing(self.canvas, self.verbs)
        self.words = ThingWords(self.canvas, self.verbs)
        self.desk = Desk(self.canvas, self.selection, self.verbs, self.writing, self.words)
        self.toolbox = Toolbox(self.desk, self)
        self.chain = Chain(self.canvas, self.writing)
        self.sticking = Sticking(self.desk, self.strip)
        self.finding = Finding(self.desk, self)
        self.legend = Legend(self.desk, self)
        self.steering = Steering(self.desk, self)
        self.doings = Doings(
            basic=BoardDoings(self.desk, self.toolbox),
            find=self.finding.doings,
            arrange=ArrangeDoings(self.desk),
            things=ThingDoings(self.desk),
            capture=CaptureDoings(self.desk, self.sticking.zone, self, self.said.emit),
            out=OutDoings(self.desk, self),
            shape=ShapeDoings(self.desk),
            legend=self.legend,
            links=LinkDoings(self.desk, self.chosen),
            steer=self.steering.doings,
        )
        self.chosen.serve(self.doings)
        put_arrange_button(self.chosen, self.doings)
        self._navigation = Navigation(self.canvas)
        self.announcer = Announcer(self.desk)
        self.canvas.scene.find_pictures(Pictures(lambda: self.verbs.blobs).find)
        self._views = dict[str, Viewport]()
        self._fit_when_shown = False
        self._connect()

    def open(self, document: Document | None) -> None:
        """Work on a board, where it was left; None: on none."""
        self.writing.end()
        self.words.end()
        self.legend.flush()
        self.finding.leave()
        self.canvas.tool.cancel()
        self.doings.capture.pouring.go_on_elsewhere()
        if self.verbs.document is not None:
            self._views[self.verbs.document.name] = self.canvas.viewport
        self.verbs.document = document
        self.selection.choose(())
        self.canvas.scene.show(all_things(document) if document else ())
        before = self._views.get(document.name) if document else None
        self._fit_when_shown = before is None
        if before is not None:
            here = self.canvas
            here.look(before.resized(here.width(), here.height()))
        self._fit_once()
        self._show_emptiness()
        self.sticking.show_zone()
        self.finding.open()
        self.legend.open()
        self.steering.open()

    def forget(self) -> None:
        """Forget where boards were left: they are another gathering's."""
        self.open(None)
        self._views.clear()

    def hear(self, changes: Changes) -> None:
        """Show what changed on the board, and nothing else anew."""
        things = [after for _before, after in changes.records.values() if isinstance(after, Thing)]
        gone = [one for one, (_before, after) in changes.records.items() if after is None]
        scene = self.canvas.scene
        self.canvas.renew(scene.put(things) + scene.take(gone))
        self.selection.leave([one for one in self.selection.ids if one not in scene.sheet])
        self._tell_writer(changes)
        self._show_emptiness()
        self._show_chosen()
        self.sticking.show_zone()
        self.announcer.hear(changes)
        self.finding.hear(changes)
        self.legend.hear(changes)
        self.steering.hear(changes)

    def show_note(self, note_id: str) -> None:
        """Choose a note and bring it into sight."""
        self._fit_once()
        if note_id in self.canvas.scene.sheet:
            self.selection.choose([note_id])
            self.desk.reveal([note_id])

    def show_touched(self, note_ids: list[str]) -> None:
        """Bring one of these notes into sight if none is."""
        sheet = self.canvas.scene.sheet
        boxes = [box for one in note_ids if (box := sheet.box(one)) is not None]
        seen = self.canvas.viewport.box()
        if boxes and not any(map(seen.meets, boxes)):
            reveal(self.canvas, boxes[0])

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show all notes as soon as there is room to."""
        super().resizeEvent(event)
        self._fit_once()

    def _connect(self) -> None:
        self.canvas.typed = self.doings.key
        self.canvas.step = self.doings.basic.step
        self.canvas.looked.connect(self._show_scale)
        self.selection.changed.connect(self._show_chosen)
        self.writing.ended.connect(self._choose_written)
        self.writing.began.connect(self._show_writing)
        self.chosen.colour_asked.connect(self.doings.basic.colour)
        self.chosen.duplicate_asked.connect(self.doings.arrange.duplicate)
        self.chosen.peel_asked.connect(self.doings.basic.peel)
        self.finding.doings.outlined.connect(self.legend.cover)
        self.finding.doings.outlined.connect(self._show_emptiness)
        self.zoom.zoom_asked.connect(self.doings.basic.zoom_by)
        self.zoom.whole_asked.connect(lambda: self.doings.basic.zoom_to(1.0))
        self.zoom.fit_asked.connect(self.doings.basic.fit_all)
        self.strip.left.connect(self.canvas.setFocus)
        self.strip.colour_asked.connect(self._take_paper)
        self.sticking.pour = self.doings.capture.pour

    def _take_paper(self, colour: str) -> None:
        self.desk.colour = colour
        self.strip.take(colour)

    def _fit_once(self) -> None:
        """Show all notes at first, as soon as it is known how much room there is."""
        if self._fit_when_shown and self.testAttribute(Qt.WidgetAttribute.WA_Resized):
            self._fit_when_shown = not self.isVisible()
            bounds = self.canvas.scene.sheet.bounds() or Box(0.0, 0.0, *NOTE_SIZE)
            view = self.canvas.viewport.resized(self.width(), self.height())
            self.canvas.look(view.fitted(bounds, self.canvas.insets))

    def _tell_writer(self, changes: Changes) -> None:
        if self.words.thing_id in changes.records:
            self.words.heard()
        written = self.writing.note_id
        if written in changes.records:
            after = changes.records[written][1]
            self.writing.heard(after if isinstance(after, Note) else None)

    def _show_writing(self) -> None:
        self.selection.choose([self.writing.note_id] if self.writing.note_id else ())
        self._show_emptiness()

    def _choose_written(self, note_id: str) -> None:
        if note_id in self.canvas.scene.sheet:
            self.selection.choose([note_id])
        self._show_emptiness()

    def _show_chosen(self) -> None:
        scene = self.canvas.scene
        scene.chosen.choose(self.selection.in_order)
        self.chosen.show_for(scene.chosen.things(scene.sheet))
        self.doings.links.show()
        only = scene.sheet.note(self.selection.only)
        self.canvas.setAccessibleDescription(only.text if only else "")
        self.arrange()
        self.canvas.update()

    def _show_emptiness(self) -> None:
        editors = (self.writing.editor, self.words.editor)
        busy = len(self.canvas.scene.sheet) or any(one.isVisible() for one in editors)
        # The list has a line of its own for that.
        self.empty.setVisible(not busy and self.finding.full.isHidden())

    def _show_scale(self) -> None:
        self.zoom.show_scale(self.canvas.viewport.scale)
