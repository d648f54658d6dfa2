"""The small card that asks before a link is opened, with its address in plain words."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from openspace.words import _
from ui import style
from ui.widgets.buttons import BareButton, PrimaryButton, QuietButton
from ui.widgets.found_links import Link
from ui.widgets.labels import Label
from ui.widgets.surfaces import hairline, set_kind

_WIDTH, _MOST, _LONGEST = 380, 5, 300
_MARGIN = 16


class LinkCard(QFrame):
    """Shows where each link leads; ``open_asked`` carries an address one said yes to."""

    open_asked = Signal(str)

    def __init__(self, parent: QWidget, links: Sequence[Link]) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        set_kind(self, "card")
        self.setAccessibleName(_("Open a link"))
        self.setFixedWidth(style.scaled(_WIDTH))
        self.opens: dict[str, QPushButton] = {}
        self.copies: dict[str, BareButton] = {}
        # One of several is not meant before the others.
        self._button = PrimaryButton if len(links) == 1 else QuietButton
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 12)
        column.setSpacing(8)
        question = _("Open this in your browser? It leads out of the gathering.")
        column.addWidget(Label(question, 13, 600, wrap=True))
        for rank, link in enumerate(links[:_MOST]):
            if rank:
                column.addWidget(hairline())
            self._add(column, link)

    def _add(self, column: QVBoxLayout, link: Link) -> None:
        # Between the letters, so that a long address wraps.
        shown = "\u200b".join(_short(link.address))
        column.addWidget(Label(_("Leads to {place}").format(place=link.place), 13, wrap=True))
        address = Label(shown, 12, kind="secondary", wrap=True)
        address.setAccessibleName(link.address)
        column.addWidget(address)
        take = self._button(_("Open"))
        take.setAccessibleName(_("Open {address}").format(address=link.address))
        copy = BareButton(_("Copy the address"))
        copy.setAccessibleName(_("Copy {address}").format(address=link.address))
        self.opens[link.address], self.copies[link.address] = take, copy
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(copy)
        row.addWidget(take)
        column.addLayout(row)
        take.clicked.connect(lambda: self._say(link.address))
        copy.clicked.connect(lambda: self._copy(link.address))

    def _say(self, address: str) -> None:
        self.close()
        self.open_asked.emit(address)

    def _copy(self, address: str) -> None:
        QGuiApplication.clipboard().setText(address)
        self.close()


def ask_to_open(under: QWidget, links: Sequence[Link], take: Callable[[str], object]) -> LinkCard:
    """Ask whether to open links, in a card under a widget; return it."""
    card = LinkCard(under, links)
    card.open_asked.connect(take)
    card.adjustSize()
    window = under.window()
    at = under.mapTo(window, QPoint(0, under.height() + 6))
    left = max(0, min(at.x(), window.width() - card.width() - _MARGIN))
    card.move(window.mapToGlobal(QPoint(left, at.y())))
    card.show()
    return card


def open_outside(address: str) -> None:
    """Hand an address to the person's browser."""
    QDesktopServices.openUrl(QUrl(address))


def _short(address: str) -> str:
    return address if len(address) <= _LONGEST else f"{address[:_LONGEST]}…"
