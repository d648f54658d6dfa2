"""The draft as it will be read."""

from PySide6.QtCore import Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QTextBrowser

from openspace.harvest import Draft, to_preview
from openspace.words import _
from ui import style

_QUIET_MS = 250
_LETTERS = 14


class Preview(QTextBrowser):
    """Shows the draft, at most four times a second; ``place_asked`` tells a clicked anchor.

    It opens no link and loads nothing: all it shows is in the draft.
    """

    place_asked = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._draft: Draft | None = None
        self.setAccessibleName(_("Preview"))
        self.setOpenLinks(False)
        self.setUndoRedoEnabled(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setProperty("kind", "reading")
        self.document().setDocumentMargin(4)
        self.anchorClicked.connect(lambda url: self.place_asked.emit(url.toString()))
        self._timer = QTimer(self, interval=_QUIET_MS, singleShot=True)
        self._timer.timeout.connect(self.flush)
        style.theme_signals.changed.connect(self._timer.start)

    def show_draft(self, draft: Draft) -> None:
        """Show the draft soon."""
        self._draft = draft
        if not self._timer.isActive():
            self._timer.start()

    def flush(self) -> None:
        """Show the draft at once, and stay where one reads."""
        self._timer.stop()
        if self._draft is None:
            return
        place = self.verticalScrollBar().value()
        self.document().setDefaultFont(_font())
        self.setHtml(to_preview(self._draft, style=_css(style.current())))
        self.verticalScrollBar().setValue(place)

    def loadResource(self, type: int, name: QUrl | str) -> object:  # noqa: A002, N802, ARG002
        """Load nothing."""
        return None


def _font() -> QFont:
    """Return the app's font without a weight of its own, so that headings can be bolder."""
    style.font(14, italic=True)  # loads the italics, which the page asks for by itself
    font = QFont(style.FONT_FAMILY) if style.load_fonts() else QFont()
    font.setPixelSize(_LETTERS)
    return font


def _css(colours: style.Palette) -> str:
    bar = style.mix(colours.paper["yellow"].fill, "#E0A800", 0.35)
    return f"""
        body {{ color: {colours.ink}; line-height: 140%; }}
        h1 {{ line-height: 115%; font-size: x-large; font-weight: 700; margin: 0 0 8px 0; }}
        h2 {{ line-height: 115%; font-size: large; font-weight: 700; margin: 20px 0 6px 0; }}
        h2 a {{ color: {colours.ink}; text-decoration: none; }}
        p {{ margin: 0 0 8px 0; }}
        p.lead {{ color: {colours.secondary}; }}
        a {{ color: {colours.accent}; }}
        a.note {{ color: {colours.ink}; text-decoration: none; }}
        td.bar {{ background-color: {bar}; }}
        td.note {{ padding: 2px 4px 2px 10px; }}
        table.note {{ margin: 4px 0 6px 0; }}
        blockquote {{ margin: 0 12px 8px 12px; }}
    """
