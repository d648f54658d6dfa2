"""One section of the draft: its heading, its prose and its passages."""

from collections.abc import Iterator

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from openspace.harvest import Draft, Passage, Section
from openspace.words import _
from ui import style
from ui.bridge import Bridge
from ui.harvest.opening_view import GivenLines, lines_after, lines_before
from ui.harvest.passage_view import PassageView
from ui.harvest.prose_place import PROSE_INDENT, ProsePlace
from ui.widgets import put_at
from ui.widgets.wrapped_words import WrappedWords


class SectionView(QWidget):
    """Shows a section to write in; passages live as long as their notes stand in it."""

    board_asked = Signal(str, str)

    def __init__(self, bridge: Bridge, section: Section) -> None:
        super().__init__()
        self._bridge = bridge
        self.anchor = section.anchor
        self.heading = WrappedWords(section.title, style.font(26, 650))
        self.heading.setContentsMargins(PROSE_INDENT, 0, 0, 0)
        self.before = GivenLines()
        self.place = ProsePlace(bridge, section.anchor, _invitation(section))
        self.after = GivenLines()
        self.passages: dict[str, PassageView] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, style.SPACE[4])
        column.setSpacing(style.SPACE[1])
        column.addWidget(self.heading)
        column.addWidget(self.before)
        inside = QVBoxLayout()
        inside.setSpacing(2)
        inside.addWidget(self.place)
        self._notes = QVBoxLayout()
        self._notes.setSpacing(style.SPACE[0])
        inside.addLayout(self._notes)
        column.addLayout(inside)
        column.addWidget(self.after)

    def show_section(self, section: Section, draft: Draft) -> None:
        """Show the section as it is now; what is the same stays untouched."""
        self.heading.say(section.title)
        self.place.show_prose(section.prose)
        self.place.set_quiet(quiet=bool(section.passages))
        opens = section.kind == "opening"
        for lines, given in (
            (lines_before(draft) if opens else [], self.before),
            (lines_after(draft) if opens else [], self.after),
        ):
            given.show_lines(lines)
            given.setVisible(bool(lines))
        self._show_passages(section.passages)

    def places(self) -> list[ProsePlace]:
        """Return all places to write at, in their order."""
        return [self.place, *(view.place for view in self.passages.values())]

    def stops(self) -> Iterator[QWidget]:
        """Go through what the Tab key stops at, in the order of reading."""
        yield from self.place.stops()
        for view in self.passages.values():
            yield view.note
            yield from view.place.stops()

    def _show_passages(self, passages: tuple[Passage, ...]) -> None:
        known = self.passages
        self.passages = {
            one.note.id: known.pop(one.note.id) if one.note.id in known else self._new(one)
            for one in passages
        }
        for view in known.values():
            view.place.flush()
            view.hide()
            view.deleteLater()
        for rank, one in enumerate(passages):
            view = self.passages[one.note.id]
            put_at(self._notes, rank, view)
            view.show_passage(one, is_last=rank == len(passages) - 1)

    def _new(self, passage: Passage) -> PassageView:
        view = PassageView(self._bridge, passage)
        view.board_asked.connect(self.board_asked)
        return view


def _invitation(section: Section) -> str:
    if section.kind == "opening":
        return _("How did it come about? Write on…")
    if section.kind == "closing":
        return _("What follows from it? Write on…")
    return _("What is this theme about? Write on…")
