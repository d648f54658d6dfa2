"""The bar at the foot of the past: a slider through its moments, and what to take back."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSlider, QVBoxLayout, QWidget

from openspace.words import _, ngettext
from ui.board.find.moments import Moments
from ui.widgets import BareButton, ElidedLabel, IconButton, Label, QuietButton, set_kind


class HistoryBar(QFrame):
    """Shows at which moment one is; ``some_asked`` and ``all_asked`` want things back."""

    some_asked = Signal()
    all_asked = Signal()
    closed = Signal()

    def __init__(self, parent: QWidget, moments: Moments) -> None:
        super().__init__(parent)
        set_kind(self, "card")
        self._moments = moments
        self.when = Label("", 13, 600)
        self.what = ElidedLabel("", 13, kind="secondary")
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setAccessibleName(_("Moments of this board"))
        self.slider.setMinimumHeight(24)
        self.before = IconButton("caret-left", _("One step back (Left)"), size=16)
        self.after = IconButton("caret-right", _("One step on (Right)"), size=16)
        self.some = QuietButton(_("Take back what is chosen"), icon="arrow-u-up-left")
        self.all = BareButton(_("Go back to this moment"))
        self.all.setToolTip(_("The board becomes as it was; what came since goes into the bin."))
        self.close_it = IconButton("x", _("Back to the board of now (Esc)"), size=16)
        self._lay_out()
        self._connect()
        self.setFocusProxy(self.slider)
        self.hide()

    def show_moment(self) -> None:
        """Show when the moment was and what was done."""
        moments = self._moments
        self.slider.blockSignals(True)  # noqa: FBT003
        self.slider.setMaximum(max(0, len(moments) - 1))
        self.slider.setValue(moments.rank)
        self.slider.blockSignals(False)  # noqa: FBT003
        self.when.setText(moments.when(moments.rank) if len(moments) else "")
        self.what.setText(moments.what(moments.rank) if len(moments) else "")
        self.slider.setAccessibleDescription(f"{self.when.text()} {self.what.text()}")
        self.before.setEnabled(moments.rank > 0)
        self.after.setEnabled(not moments.is_last())
        self.all.setEnabled(not moments.is_last())

    def show_chosen(self, count: int) -> None:
        """Show how much would be taken back."""
        self.some.setEnabled(count > 0)
        many = ngettext("Take back {n} thing", "Take back {n} things", count)
        self.some.setText(many if count else _("Take back what is chosen"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back to the board of now with Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        above = QHBoxLayout()
        above.setSpacing(8)
        above.addWidget(self.before)
        above.addWidget(self.slider, 1)
        above.addWidget(self.after)
        above.addWidget(self.close_it)
        below = QHBoxLayout()
        below.setSpacing(8)
        below.addWidget(self.when)
        below.addWidget(self.what, 1)
        below.addWidget(self.all)
        below.addWidget(self.some)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 10)
        column.setSpacing(6)
        column.addLayout(above)
        column.addLayout(below)

    def _connect(self) -> None:
        self.slider.valueChanged.connect(self._moments.go_to)
        self.before.clicked.connect(lambda: self._moments.go_to(self._moments.rank - 1))
        self.after.clicked.connect(lambda: self._moments.go_to(self._moments.rank + 1))
        self.some.clicked.connect(self.some_asked)
        self.all.clicked.connect(self.all_asked)
        self.close_it.clicked.connect(self.closed)
        self._moments.moved.connect(self.show_moment)
        self._moments.read.connect(self.show_moment)
