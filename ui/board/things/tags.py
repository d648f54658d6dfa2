"""The small card in which the chosen notes get their tags."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from openspace.words import _
from ui.widgets import BareButton, FlowLayout, LineEdit, set_kind

_WIDTH = 260


class TagCard(QFrame):
    """A line for a new tag and those there are; ``asked`` carries the one to give or to take."""

    asked = Signal(str)

    def __init__(self, parent: QWidget, known: Sequence[str], given: set[str]) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        set_kind(self, "card")
        self.setFixedWidth(_WIDTH)
        self.line = LineEdit(_("A tag, then Enter"))
        self.tags: dict[str, BareButton] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 10, 10, 10)
        column.addWidget(self.line)
        flow = FlowLayout(spacing=4)
        for tag in known:
            button = self.tags[tag] = BareButton(f"#{tag}".replace("&", "&&"))
            button.setCheckable(True)
            button.setChecked(tag in given)
            button.clicked.connect(lambda _on=False, tag=tag: self.asked.emit(tag))
            flow.addWidget(button)
        column.addLayout(flow)
        self.line.returnPressed.connect(self._send)

    def _send(self) -> None:
        tag = self.line.text().strip()
        if tag:
            self.asked.emit(tag)
        self.close()


def open_tags(
    under: QWidget, known: Sequence[str], given: set[str], give: Callable[[str], None]
) -> TagCard:
    """Open the card under a button; return it."""
    card = TagCard(under, known, given)
    card.asked.connect(give)
    card.move(under.mapToGlobal(QPoint(0, under.height() + 6)))
    card.show()
    card.line.setFocus()
    return card
