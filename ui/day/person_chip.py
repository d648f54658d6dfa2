"""A name that can be taken from one group to another."""

from functools import partial

from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtGui import QDrag, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from openspace.words import _
from ui import style
from ui.day.doings import GroupDoings
from ui.day.groups import Who, groups_in_words
from ui.widgets import TitledMenu, set_kind
from ui.widgets.labels import as_tooltip

PERSON_MIME = "application/x-openspace-person"
_LONGEST = 24
_LONGEST_IN_MENU = 60
_BOTH = Qt.DropAction.MoveAction | Qt.DropAction.CopyAction
_DELETE = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class PersonChip(QPushButton):
    """Somebody in a group, or in none (``group`` "") of a slot.

    It is dragged to where the person walks; a click or Enter offers the same as a menu, Delete
    lets the person leave the group.
    """

    def __init__(self, who: Who, do: GroupDoings, *, slot: str, group: str = "") -> None:
        super().__init__(_shortened(who.name).replace("&", "&&"))
        self.who = who
        self._do = do
        self._slot = slot
        self._group = group
        self._from: QPoint | None = None
        set_kind(self, "person")
        self.setFont(style.font(13, 500))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(_("{name}, walk elsewhere").format(name=who.name))
        if _shortened(who.name) != who.name:
            self.setToolTip(as_tooltip(who.name))
        self.clicked.connect(self._pop)

    def walks(self) -> TitledMenu:
        """Return the menu of where this person may go."""
        menu = TitledMenu(_("Where does {name} go?").format(name=_shortened(self.who.name)), self)
        others = [
            (one.group, _in_menu(f"{one.room}: {one.question}"))
            for one in groups_in_words(self._do.gathering, self._slot)
            if self.who not in one.people
        ]
        for group, words in others:
            menu.addAction(words, partial(self._walk, group))
        if self._group:
            menu.addAction(_("To no group just now"), lambda: self._walk(""))
            menu.addSeparator()
            menu.addAction(_("Leave this group only"), self._leave)
            for group, words in others:
                named = _("Stay here, and visit {group}").format(group=words)
                menu.addAction(named, partial(self._walk, group, stay=True))
        return menu

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Offer where to go, or leave."""
        if event.key() in _ENTER:
            self.click()
        elif event.key() in _DELETE and self._group:
            self._leave()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember where a drag may begin."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._from = event.position().toPoint()
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Begin to drag."""
        if self._from is None:
            return
        way = event.position().toPoint() - self._from
        if way.manhattanLength() >= QApplication.startDragDistance():
            start, self._from = self._from, None
            self.setDown(False)
            self._drag(start)

    def _drag(self, start: QPoint) -> None:
        drag = QDrag(self)
        data = QMimeData()
        data.setData(PERSON_MIME, self.who.person.encode())
        drag.setMimeData(data)
        drag.setPixmap(self.grab())
        drag.setHotSpot(start)
        drag.exec(_BOTH, Qt.DropAction.MoveAction)

    def _pop(self) -> None:
        menu = self.walks()
        if not menu.actions():
            return
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.mapToGlobal(self.rect().bottomLeft()))
        menu.setActiveAction(menu.actions()[0])

    def _walk(self, to: str, *, stay: bool = False) -> None:
        self._do.walk(self.who.person, to, slot=self._slot, stay=stay)

    def _leave(self) -> None:
        self._do.leave(self._group, self.who.person)


def person_in(data: QMimeData) -> str:
    """Return the id of the person who is dragged, "" if it is something else."""
    return bytes(data.data(PERSON_MIME).data()).decode()


def show_chips(
    chips: dict[str, PersonChip], there: tuple[Who, ...], do: GroupDoings, **where: str
) -> list[QWidget]:
    """Keep one chip for each of those who are there; return them in order, the others gone."""
    for person in [one for one, chip in chips.items() if chip.who not in there]:
        gone = chips.pop(person)
        gone.hide()
        gone.deleteLater()
    for who in there:
        if who.person not in chips:
            chips[who.person] = PersonChip(
                who, do, slot=where["slot"], group=where.get("group", "")
            )
    return [chips[who.person] for who in there]


def _shortened(name: str) -> str:
    return name if len(name) <= _LONGEST else f"{name[: _LONGEST - 1]}…"


def _in_menu(words: str) -> str:
    line = " ".join(words.split())
    line = line if len(line) <= _LONGEST_IN_MENU else f"{line[: _LONGEST_IN_MENU - 1]}…"
    return line.replace("&", "&&")
