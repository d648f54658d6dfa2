"""A line for names, several of them parted by commas or semicolons; known ones are offered."""

from collections.abc import Iterable

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QStringListModel, Qt
from PySide6.QtWidgets import QCompleter

from ui.marketplace.written import last_part, names_in
from ui.widgets import KeptLine


class NamesEdit(KeptLine):
    """A line to write names in."""

    def __init__(self, placeholder: str, *, size: float = 14, kind: str = "") -> None:
        super().__init__(placeholder, size=size, kind=kind)
        self._known = QStringListModel(self)
        self._offer = _LastName(self._known, self)
        self.setCompleter(self._offer)

    def know(self, names: Iterable[str]) -> None:
        """Offer these names while one writes."""
        wanted = sorted(names, key=str.casefold)
        if wanted != self._known.stringList():
            self._known.setStringList(wanted)

    def names(self) -> tuple[str, ...]:
        """Return the names that were written."""
        return names_in(self.text(), self._known.stringList())

    def hide_offer(self) -> None:
        """Offer nothing any more."""
        popup = self._offer.popup()
        if popup is not None:
            popup.hide()


class _LastName(QCompleter):
    """Completes the last of several names."""

    def __init__(self, known: QStringListModel, line: NamesEdit) -> None:
        super().__init__(known, line)
        self._line = line
        self.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)

    def splitPath(self, path: str) -> list[str]:  # noqa: N802 - Qt names it so
        """Look for what stands behind the last comma or semicolon."""
        return [path[last_part(path) :]]

    def pathFromIndex(self, index: QModelIndex | QPersistentModelIndex) -> str:  # noqa: N802
        """Put a name behind those that stand there already."""
        line = self._line.text()
        return line[: last_part(line)] + str(index.data())
