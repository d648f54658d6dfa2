"""What can be done with what is chosen, in a bar over the board."""

from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QWidget

from openspace.model import Note, Picture, Thing
from openspace.model.things import Meaning
from openspace.words import _, ngettext
from ui import style
from ui.board.swatches import Swatches
from ui.board.things.keys import thing_doings
from ui.board.things.tags import open_tags
from ui.widgets import IconButton, Label, set_kind

if TYPE_CHECKING:
    from ui.board.doings import Doings


class ChosenBar(QFrame):
    """Shown while something is chosen; what applies to none of it is left out."""

    colour_asked = Signal(str)
    duplicate_asked = Signal()
    peel_asked = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        set_kind(self, "card")
        self._doings: Doings | None = None
        self._things: Sequence[Thing] = ()
        self._coloured = True
        self.count = Label("", 12, 500, kind="secondary")
        self.swatches = Swatches()
        self.question = IconButton("question", _("A question"), size=18)
        self.action = IconButton("lightning", _("An action"), size=18)
        self.tags = IconButton("tag", _("Tags"), size=18)
        self.more = IconButton("dots-three", _("More"), size=18)
        self.duplicate = IconButton("copy", _("Duplicate (Ctrl+D)"), size=18)
        self.peel = IconButton("trash", _("Peel off into the bin (Del)"), size=18)
        self._of_notes = (self.question, self.action, self.tags)
        self._lay_out()
        self.hide()

    def serve(self, doings: "Doings") -> None:
        """Ask these from now on."""
        self._doings = doings

    def show_for(self, things: Sequence[Thing]) -> None:
        """Show for what is chosen."""
        self._things = things
        kinds = set(map(type, things))
        count = len(things)
        self.count.setText(
            ngettext("{n} note", "{n} notes", count)
            if kinds == {Note}
            else ngettext("{n} thing", "{n} things", count)
        )
        self.swatches.mark(_shared(thing.colour for thing in things))
        self._coloured = bool(kinds - {Picture})
        self.swatches.setVisible(self._coloured)
        for button in self._of_notes:
            button.setVisible(Note in kinds)
        meaning = _shared(thing.meaning for thing in things if isinstance(thing, Note))
        self.question.setChecked(meaning == "question")
        self.action.setChecked(meaning == "action")
        self.adjustSize()
        self.setVisible(bool(things))

    def keep_to(self, width: int) -> None:
        """Be no wider than that: the colours give way, so that all buttons stay in reach."""
        self.swatches.setVisible(self._coloured)
        if self.sizeHint().width() > width:
            self.swatches.hide()
        self.adjustSize()

    def open_menu(self) -> QMenu:
        """Open the menu of what is asked for less often; return it."""
        menu = QMenu(self)
        menu.setAccessibleName(_("What else to do with it"))
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for one in thing_doings():
            if any(isinstance(thing, one.kind) for thing in self._things):
                # After a tab, so that the keys are told but pressed on the canvas alone.
                keys = "".join(f"\t{_shown(key)}" for key in one.keys[:1])
                action = menu.addAction(style.icon(one.icon), one.does + keys)
                action.triggered.connect(lambda _on=False, act=one.act: self._do(act))
        menu.popup(self.more.mapToGlobal(QPoint(0, self.more.height() + 6)))
        return menu

    def _mean(self, meaning: Meaning) -> None:
        if self._doings is not None:
            self._doings.things.mean(meaning)

    def _open_tags(self) -> None:
        doings = self._doings
        if doings is None:
            return
        notes = [thing for thing in self._things if isinstance(thing, Note)]
        given = set.intersection(*(set(note.tags) for note in notes)) if notes else set()
        open_tags(self.tags, doings.things.known_tags(), given, doings.things.tag)

    def _do(self, act: Callable[["Doings"], object]) -> None:
        if self._doings is not None:
            act(self._doings)

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 4, 6, 4)
        row.setSpacing(4)
        buttons = (*self._of_notes, self.duplicate, self.peel, self.more)
        for widget in (self.count, self.swatches, *buttons):
            row.addWidget(widget)
        for button in (self.question, self.action):
            button.setCheckable(True)
        self.swatches.asked.connect(self.colour_asked)
        self.question.clicked.connect(lambda: self._mean("question"))
        self.action.clicked.connect(lambda: self._mean("action"))
        self.tags.clicked.connect(self._open_tags)
        self.more.clicked.connect(self.open_menu)
        self.duplicate.clicked.connect(self.duplicate_asked.emit)
        self.peel.clicked.connect(self.peel_asked.emit)


def _shared(values: Iterable[str]) -> str:
    """Return what all of them are, "" if they differ; it looks no further than it has to."""
    rest = iter(values)
    first = next(rest, "")
    return first if first and all(value == first for value in rest) else ""


def _shown(keys: str) -> str:
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
