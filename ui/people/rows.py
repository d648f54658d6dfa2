"""The list of people as a table that Qt can show, a row each."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from openspace.model import Person
from openspace.words import _
from ui.people.words import consents_of, roles_of

Index = QModelIndex | QPersistentModelIndex
NAME, ORGANISATION, SECTOR, ROLES, CONSENTS = range(5)
_TEXT_ROLES = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
_TOP = QModelIndex()


class PeopleRows(QAbstractTableModel):
    """People, a row each; ``people`` are those shown, in order."""

    def __init__(self) -> None:
        super().__init__()
        self.people: list[Person] = []
        self._titles = (_("Name"), _("Organisation"), _("Sector"), _("Roles"), _("Agreed to"))

    def show(self, people: Sequence[Person]) -> bool:
        """Show these; tell whether rows came, went or moved, so that all begins anew."""
        before, wanted = self.people, list(people)
        if [one.id for one in before] == [one.id for one in wanted]:
            self.people = wanted
            for row, (one, other) in enumerate(zip(before, wanted, strict=True)):
                if one != other:
                    self.dataChanged.emit(self.index(row, NAME), self.index(row, CONSENTS))
            return False
        self.beginResetModel()
        self.people = wanted
        self.endResetModel()
        return True

    def row_of(self, person_id: str) -> int:
        """Return somebody's row, -1 for one who is not shown."""
        return next((row for row, one in enumerate(self.people) if one.id == person_id), -1)

    def rowCount(self, parent: Index = _TOP) -> int:
        """Return how many people are shown (Qt's)."""
        return 0 if parent.isValid() else len(self.people)

    def columnCount(self, parent: Index = _TOP) -> int:  # noqa: N802
        """Return how many columns there are (Qt's)."""
        return 0 if parent.isValid() else len(self._titles)

    def headerData(  # noqa: N802
        self, section: int, way: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:  # noqa: ANN401
        """Return the title of a column (Qt's)."""
        if way == Qt.Orientation.Horizontal and role in _TEXT_ROLES:
            return self._titles[section]
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401
        """Return what stands in a cell (Qt's)."""
        if not index.isValid() or role not in _TEXT_ROLES:
            return None
        words = self._words(self.people[index.row()], index.column())
        if words or role == Qt.ItemDataRole.DisplayRole:
            return words
        return _("{column}: not given").format(column=self._titles[index.column()])

    def _words(self, person: Person, column: int) -> str:
        if column == ROLES:
            return ", ".join(roles_of(person))
        if column == CONSENTS:
            return ", ".join(consents_of(person))
        return (person.name, person.organisation, person.sector)[column]
