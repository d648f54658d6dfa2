"""The names that are offered while one writes several of them."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QStringListModel, Qt
from PySide6.QtWidgets import QCompleter, QLineEdit

from ui.marketplace.written import last_part


class NamesOffer(QCompleter):
    """Completes the last of several names in a line."""

    def __init__(self, line: QLineEdit) -> None:
        self._names = QStringListModel()
        super().__init__(self._names, line)
        self._line = line
        self.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)

    def know(self, names: Sequence[str]) -> None:
        """Offer these names."""
        if list(names) != self._names.stringList():
            self._names.setStringList(names)

    def splitPath(self, path: str) -> list[str]:  # noqa: N802 - Qt names it so
        """Look for what stands behind the last comma or semicolon."""
        return [path[last_part(path) :]]

    def pathFromIndex(self, index: QModelIndex | QPersistentModelIndex) -> str:  # noqa: N802
        """Put a name behind those that stand there already."""
        line = self._line.text()
        return line[: last_part(line)] + str(index.data())
