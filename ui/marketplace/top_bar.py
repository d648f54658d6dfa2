"""The top of the marketplace: how many topics, a search, an order, the view for the back row."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from openspace.words import _
from ui import style
from ui.marketplace.sorting import POSTED, orders
from ui.widgets import Heading, Label, LineEdit, QuietButton, set_kind


class TopBar(QWidget):
    """The heading with the search field, the order and the projector at its right."""

    changed = Signal()
    project_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.summary = Label("", 14, kind="secondary")
        self.search = LineEdit(_("Find a topic (Ctrl+F)"), size=14, kind="pill")
        self.search.setAccessibleName(_("Find a topic"))
        self.search.setFixedWidth(style.scaled(210))
        self.search.setClearButtonEnabled(False)
        self.order = POSTED
        self.sort = QuietButton()
        set_kind(self.sort, menu="true")
        self.menu = QMenu(self.sort)
        self.menu.setAccessibleName(_("Order of the topics"))
        for name, words in orders().items():
            action = self.menu.addAction(words)
            action.triggered.connect(lambda _on=False, one=name: self.put_in(one))
        self.sort.setMenu(self.menu)
        self.project = QuietButton(_("Projector"))
        self.project.setToolTip(_("In large for the back row (F11)"))
        self.project.clicked.connect(self.project_asked)
        self.search.textChanged.connect(self.changed)
        self._lay_out()
        self._show_order()

    @property
    def typed(self) -> str:
        """What is looked for."""
        return self.search.text()

    def put_in(self, order: str) -> None:
        """Have the topics in another order."""
        if order != self.order:
            self.order = order
            self._show_order()
            self.changed.emit()

    def look_for(self) -> None:
        """Go to the search field."""
        self.search.setFocus()
        self.search.selectAll()

    def _show_order(self) -> None:
        words = orders()[self.order]
        self.sort.setText(words)
        self.sort.setAccessibleName(_("Order: {order}").format(order=words))

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 12, 0)
        row.setSpacing(style.SPACE[2])
        said = QVBoxLayout()
        said.setSpacing(style.SPACE[0])
        said.addWidget(Heading(_("Marketplace")))
        said.addWidget(self.summary)
        row.addLayout(said, 1)
        for one in (self.search, self.sort, self.project):
            row.addWidget(one)
