"""Opening the links in what is chosen."""

from PySide6.QtWidgets import QBoxLayout, QWidget

from openspace.errors import BadInputError
from openspace.model import Note, Shape
from openspace.words import _
from ui.board.desk import Desk
from ui.widgets import IconButton
from ui.widgets.found_links import Link, links_in
from ui.widgets.link_card import LinkCard, ask_to_open, open_outside

_FROM_END = 1


class LinkDoings:
    """Finds links in the only chosen thing, and asks before one is opened."""

    def __init__(self, desk: Desk, bar: QWidget) -> None:
        self._desk = desk
        self._bar = bar
        self.take = open_outside
        self.button = IconButton("link", _("Open a link…"), size=18)
        self.button.clicked.connect(self.ask)
        self.button.hide()
        row = bar.layout()
        if isinstance(row, QBoxLayout):
            row.insertWidget(row.count() - _FROM_END, self.button)

    def links(self) -> list[Link]:
        """Return the links in the only chosen thing; what lies face down keeps its own."""
        thing = self._desk.scene.sheet.thing(self._desk.selection.only)
        if not isinstance(thing, Note | Shape) or (isinstance(thing, Note) and thing.face_down):
            return []
        return links_in(thing.text)

    def show(self) -> None:
        """Offer the button where there is a link."""
        self.button.setVisible(bool(self.links()))

    def ask(self) -> LinkCard | None:
        """Ask whether to open what the chosen thing links to."""
        links = self.links()
        if links:
            under = self.button if self.button.isVisible() else self._bar
            return ask_to_open(under, links, self.take)
        self._desk.verbs.do(_refuse)
        return None


def _refuse(_board: object) -> None:
    raise BadInputError(_("No link here; choose a note with one, such as https://example.org."))
