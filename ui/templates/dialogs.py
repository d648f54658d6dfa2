"""Choosing a template by its picture, and naming one."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from openspace.opening.own_templates import forget_template, keep_template
from openspace.templates import Template
from openspace.words import _
from ui import style
from ui.templates.picture import template_icon
from ui.widgets import Field, Heading, LineEdit, PrimaryButton, QuietButton, set_kind

_PICTURE = QSize(144, 88)
_SIZE = QSize(620, 560)
_NARROW = 440


class PickDialog(QDialog):
    """The templates with their pictures; ``picked`` carries the chosen one.

    Those made on this computer can be deleted, and put back while the dialog is open.
    """

    picked = Signal(object)

    def __init__(
        self, own: Sequence[Template], built_in: Sequence[Template], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(_("Make from a template"))
        self.resize(_SIZE)
        self.templates = [*own, *built_in]
        self._own = list(own)
        self._deleted: list[Template] = []
        self.list = QListWidget()
        set_kind(self.list, "outline")
        self.list.setIconSize(_PICTURE)
        self.list.setFont(style.font(14))
        self.list.setWordWrap(True)
        self.list.setSpacing(2)
        self.list.setAccessibleName(_("Templates"))
        self.list.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.delete = QuietButton(_("Delete"), icon="trash")
        self.back = QuietButton(_("Put it back"), icon="arrow-u-up-left")
        self.lay = PrimaryButton(_("Lay it out"))
        leave = QuietButton(_("Not now"))
        column = _column(self, _("Make from a template"))
        column.addWidget(self.list, 1)
        feet = _at_the_right(leave, self.lay)
        feet.insertWidget(0, self.delete)
        feet.insertWidget(1, self.back)
        column.addLayout(feet)
        self.list.itemActivated.connect(self._pick)
        self.list.currentRowChanged.connect(self._offer)
        self.lay.clicked.connect(self._pick)
        self.delete.clicked.connect(self._delete)
        self.back.clicked.connect(self._put_back)
        leave.clicked.connect(self.reject)
        self._show(0)
        self.list.setFocus()

    def _show(self, at: int) -> None:
        self.list.clear()
        for template in self.templates:
            self.list.addItem(_row(template, own=template in self._own))
        self.list.setCurrentRow(min(at, len(self.templates) - 1))

    def _offer(self, at: int) -> None:
        self.delete.setVisible(0 <= at < len(self._own))
        self.back.setVisible(bool(self._deleted))

    def _delete(self) -> None:
        at = self.list.currentRow()
        template = self._own.pop(at)
        forget_template(template.title)
        self._deleted.append(template)
        self.templates.remove(template)
        self._show(at)
        self.list.setFocus()

    def _put_back(self) -> None:
        template = self._deleted.pop()
        keep_template(template)
        self._own.insert(0, template)
        self.templates.insert(0, template)
        self._show(0)
        self.list.setFocus()

    def _pick(self) -> None:
        at = self.list.currentRow()
        self.accept()
        self.picked.emit(self.templates[at])


class KeepDialog(QDialog):
    """What the layout is called and what it is for; ``named`` carries both."""

    named = Signal(str, str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(_("Save as template"))
        self.setMinimumWidth(_NARROW)
        self.title = LineEdit(_("A few words"))
        self.purpose = LineEdit(_("In one line"))
        self.keep = PrimaryButton(_("Save"))
        leave = QuietButton(_("Not now"))
        what = _("Areas, shapes, lines, legend and steps are kept; nobody's notes and pictures.")
        column = _column(self, _("Save as template"))
        column.addWidget(Field(_("What is it called?"), self.title, what))
        column.addWidget(Field(_("What is it for?"), self.purpose))
        column.addLayout(_at_the_right(leave, self.keep))
        leave.clicked.connect(self.reject)
        self.keep.setDefault(True)
        self.keep.clicked.connect(self._name)
        self.title.textChanged.connect(lambda words: self.keep.setEnabled(bool(words.strip())))
        self.keep.setEnabled(False)
        self.title.setFocus()

    def _name(self) -> None:
        self.named.emit(self.title.text().strip(), self.purpose.text().strip())


def _row(template: Template, *, own: bool) -> QListWidgetItem:
    purpose = template.purpose or (_("Made on this computer") if own else "")
    words = f"{template.title}\n{purpose}" if purpose else template.title
    item = QListWidgetItem(template_icon(template, _PICTURE), words)
    item.setSizeHint(QSize(0, _PICTURE.height() + 12))
    item.setTextAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    return item


def _column(dialog: QDialog, title: str) -> QVBoxLayout:
    column = QVBoxLayout(dialog)
    column.setContentsMargins(24, 20, 24, 20)
    column.setSpacing(style.SPACE[3])
    column.addWidget(Heading(title, part=True))
    return column


def _at_the_right(*buttons: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(style.SPACE[1])
    row.addStretch(1)
    for button in buttons:
        row.addWidget(button)
    return row
