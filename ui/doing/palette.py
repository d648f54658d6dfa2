"""The command palette: write a few letters, choose with the arrows, Enter does it."""

from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QVBoxLayout, QWidget

from openspace.words import _
from ui import style
from ui.doing.doable import Doable
from ui.doing.matching import match
from ui.doing.over import Over
from ui.doing.rows import FoundPaint, FoundRows, spoken
from ui.widgets import Label, LineEdit, hairline

_WIDTH, _TOP, _ROWS = 640, 64, 9
_RECENT = 8
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_WAYS = {
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_PageUp: 1 - _ROWS,
    Qt.Key.Key_PageDown: _ROWS - 1,
}


class CommandPalette(Over):
    """Everything that can be done just now, found by a few letters, the latest used first."""

    def __init__(self, over: QWidget, doables: Callable[[], Iterable[Doable]]) -> None:
        super().__init__(over, wide=_WIDTH, top=_TOP)
        self._ask = doables
        self._doables: Sequence[Doable] = ()
        self.field = LineEdit(_("What do you want to do, or where to go?"), size=16, kind="bare")
        self.rows = FoundRows()
        self.list = QListView()
        self.empty = Label(_nothing(), 14, kind="secondary", wrap=True)
        self._lay_out()
        self.field.textChanged.connect(self._find)
        self.field.installEventFilter(self)
        self.list.installEventFilter(self)
        self.list.clicked.connect(self._do)

    def show_palette(self) -> None:
        """Open the palette, or close it where it is open."""
        if self.isVisible():
            self.leave()
            return
        self._doables = [one for one in self._ask() if one.offered and one.can()]
        self.field.clear()
        self._find("")
        self.open(self.field)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Go through the rows with the arrows while one writes."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            way = _WAYS.get(Qt.Key(event.key()))
            if way is not None:
                self._step(way)
                return True
            if event.key() in _ENTER:
                self._do(self.list.currentIndex())
                return True
        return super().eventFilter(watched, event)

    def _find(self, typed: str) -> None:
        latest = {one: at for at, one in enumerate(recent())}
        found = [(one, hit) for one in self._doables if (hit := match(typed, one.text))]
        last = len(latest)
        found.sort(key=lambda pair: (-round(pair[1].score), latest.get(pair[0].id, last)))
        self.rows.show_found([(one, hit.letters) for one, hit in found])
        self.list.setVisible(bool(found))
        self.empty.setVisible(not found)
        self.list.setCurrentIndex(self.rows.index(0))
        self._fit()

    def _fit(self) -> None:
        high = self.list.sizeHintForRow(0) if self.rows.rowCount() else 0
        self.list.setFixedHeight(high * min(_ROWS, self.rows.rowCount()) + 4)
        self.place()

    def _step(self, way: int) -> None:
        count = self.rows.rowCount()
        if not count:
            return
        at = self.list.currentIndex().row() + way
        at = at % count if abs(way) == 1 else min(max(at, 0), count - 1)
        self.list.setCurrentIndex(self.rows.index(at))
        words = spoken(self.rows.found[at][0])
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.list, words))

    def _do(self, index: QModelIndex) -> None:
        if index.isValid():
            one = self.rows.found[index.row()][0]
            self.leave()
            remember_used(one.id)
            one.act()

    def _lay_out(self) -> None:
        self.setAccessibleName(_("Find a command"))
        self.list.setModel(self.rows)
        self.list.setItemDelegate(FoundPaint(self.list))
        self.list.setAccessibleName(_("Commands"))
        self.list.setProperty("kind", "plain")
        self.list.setUniformItemSizes(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.empty.setContentsMargins(12, 12, 12, 16)
        column = QVBoxLayout(self.card)
        column.setContentsMargins(8, 6, 8, 6)
        column.setSpacing(4)
        self.field.setContentsMargins(8, 2, 8, 2)
        for one in (self.field, hairline(), self.list, self.empty):
            column.addWidget(one)


def recent() -> list[str]:
    """Return the ids of what was used from the palette, the latest first."""
    kept = style.settings().value("palette/recent", [])
    return [str(one) for one in kept] if isinstance(kept, list) else [str(kept)]


def remember_used(done: str) -> None:
    """Put something first among what was used."""
    others = [one for one in recent() if one != done]
    style.settings().setValue("palette/recent", [done, *others][:_RECENT])


def _nothing() -> str:
    return _("Nothing is called so. Try another word, or fewer letters.")
