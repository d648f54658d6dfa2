"""The sheet of keys: every key by its subject, in columns, found by a few letters."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from openspace.words import _
from ui import style
from ui.doing.doable import Doable, by_subject
from ui.doing.keycaps import KeyCaps
from ui.doing.matching import match
from ui.doing.over import Over
from ui.widgets import ROLE, Heading, IconButton, Label, LineEdit, ScrollColumn, clear_layout

_WIDTH, _COLUMN = 1400, 290
_HEADING_ROWS = 2


class KeySheet(Over):
    """All keys that do something just now; Esc closes it."""

    def __init__(self, over: QWidget, doables: Callable[[], Iterable[Doable]]) -> None:
        super().__init__(over, wide=_WIDTH, tall=True)
        self._ask = doables
        self._doables: list[Doable] = []
        self.field = LineEdit(_("Find a key"), kind="pill")
        self.close_it = IconButton("x", _("Close (Esc)"), size=16)
        self._nothing = Label(
            _("No key does that. Ctrl+K finds what has no key."), 14, kind="secondary", wrap=True
        )
        self._columns = QHBoxLayout()
        self._lay_out()
        self.field.textChanged.connect(self._show)
        self.close_it.clicked.connect(self.leave)

    def show_sheet(self) -> None:
        """Open the sheet, or close it where it is open."""
        if self.isVisible():
            self.leave()
            return
        self._doables = list(self._ask())
        self.place()
        self.field.clear()
        self._show()
        self.open(self.field)

    def place(self) -> None:
        """Cover the window; lay the subjects out anew where more or fewer columns fit."""
        super().place()
        if self.isVisible() and self._columns.count() != self._fitting():
            self._show()

    def shown(self) -> list[str]:
        """Return what the rows say that are shown."""
        rows = by_subject(self._found()).values()
        return [one.text for row in rows for one in row]

    def _found(self) -> list[Doable]:
        typed = self.field.text()
        return [one for one in self._doables if match(typed, f"{one.text} {one.subject}")]

    def _show(self) -> None:
        clear_layout(self._columns)
        subjects = by_subject(self._found())
        self._nothing.setVisible(not subjects)
        for column in in_columns(subjects, self._fitting()):
            inside = QWidget()
            box = QVBoxLayout(inside)
            box.setContentsMargins(0, 0, 0, 0)
            box.setSpacing(14)
            for subject, rows in column:
                box.addWidget(_Subject(subject, rows))
            box.addStretch(1)
            self._columns.addWidget(inside, 1)

    def _fitting(self) -> int:
        return max(1, self.card.width() // style.scaled(_COLUMN))

    def _lay_out(self) -> None:
        self.setAccessibleName(_("Keys"))
        top = QHBoxLayout()
        top.addWidget(Heading(_("Keys")), 1)
        self.field.setMinimumWidth(220)
        top.addWidget(self.field)
        top.addWidget(self.close_it)
        scroll = ScrollColumn("panel")
        scroll.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        scroll.setProperty("kind", "stop")
        scroll.setProperty(ROLE, "group")
        scroll.setAccessibleName(_("Keys by subject"))
        self._columns.setSpacing(24)
        scroll.column.addWidget(self._nothing)
        scroll.column.addLayout(self._columns, 1)
        column = QVBoxLayout(self.card)
        column.setContentsMargins(24, 20, 20, 16)
        column.setSpacing(16)
        column.addLayout(top)
        column.addWidget(scroll, 1)


def in_columns(
    subjects: dict[str, list[Doable]], count: int
) -> list[list[tuple[str, list[Doable]]]]:
    """Return the subjects in so many columns of about the same height, the longest first."""
    columns: list[list[tuple[str, list[Doable]]]] = [[] for _column in range(count)]
    heights = [0] * count
    for subject, rows in sorted(subjects.items(), key=lambda pair: -len(pair[1])):
        least = heights.index(min(heights))
        columns[least].append((subject, rows))
        heights[least] += len(rows) + _HEADING_ROWS
    return columns


class _Subject(QWidget):
    """A heading and the keys below it."""

    def __init__(self, subject: str, rows: list[Doable]) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(1)
        column.addWidget(Label(subject, 12, 650, kind="secondary"))
        for one in rows:
            row = QHBoxLayout()
            row.setSpacing(8)
            row.addWidget(Label(one.text, 13, wrap=True), 1)
            row.addWidget(KeyCaps(one.keys), 0, Qt.AlignmentFlag.AlignVCenter)
            column.addLayout(row)
