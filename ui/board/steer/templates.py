"""Templates at a board: lay one out on it, or keep its layout as one."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QDialog, QMenu

from openspace.opening.own_templates import built_in_templates, keep_template, own_templates
from openspace.templates import Template, lay_template, template_of
from openspace.words import _
from ui import style
from ui.board.desk import Desk
from ui.board.stage import Stage
from ui.board.steer.doings import SteerDoings
from ui.templates.dialogs import KeepDialog, PickDialog
from ui.widgets import QuietButton

_APART = 120.0
_BELOW = 20


class Templates(QObject):
    """Opens what is asked for, and offers templates on a board that is empty."""

    def __init__(self, desk: Desk, stage: Stage, do: SteerDoings) -> None:
        super().__init__(stage)
        self._desk = desk
        self._stage = stage
        self._do = do
        self.dialog: QDialog | None = None
        self.start = QuietButton(_("Make from a template…"), icon="layout")
        self.start.setParent(stage)
        self.start.hide()
        self.start.clicked.connect(do.template_asked)
        stage.empty.installEventFilter(self)
        do.template_asked.connect(self.pick)
        do.keep_template_asked.connect(self.keep)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Be offered while the board is empty (Qt's)."""
        if event.type() in (QEvent.Type.ShowToParent, QEvent.Type.HideToParent):
            self.arrange()
        return super().eventFilter(watched, event)

    def arrange(self) -> None:
        """Keep the offer below the line that says the board is empty."""
        empty = self._stage.empty
        self.start.setVisible(empty.isVisibleTo(self._stage) and self._do.board is not None)
        self.start.adjustSize()
        left = (self._stage.width() - self.start.width()) // 2
        self.start.move(left, empty.geometry().bottom() + _BELOW)

    def pick(self) -> None:
        """Let people choose a template to lay out."""
        dialog = PickDialog(own_templates(), built_in_templates(), self._stage)
        dialog.picked.connect(self.lay)
        self._open(dialog)

    def keep(self) -> None:
        """Let people name the layout of the board and keep it."""
        dialog = KeepDialog(self._stage)
        dialog.named.connect(self._keep)
        self._open(dialog)

    def lay(self, template: Template) -> None:
        """Lay a template beside what is on the board, and show it."""
        bounds = self._desk.scene.sheet.bounds()
        at = (bounds.right + _APART, bounds.top) if bounds is not None else (0.0, 0.0)
        ids = self._desk.verbs.done(lambda board: lay_template(board, template, at=at))
        box = self._desk.scene.sheet.bounds(ids) if ids else None
        canvas = self._desk.canvas
        if box is not None:
            canvas.look(canvas.viewport.fitted(box, canvas.insets))
        canvas.setFocus()

    def _keep(self, title: str, purpose: str) -> None:
        kept = self._do.do(
            lambda board: keep_template(template_of(board, title=title, purpose=purpose))
        )
        if kept and self.dialog is not None:
            self.dialog.accept()

    def _open(self, dialog: QDialog) -> None:
        if self._do.board is not None:
            self.dialog = dialog
            dialog.finished.connect(dialog.deleteLater)
            dialog.open()


def offer_templates(menu: QMenu, do: SteerDoings) -> None:
    """Offer templates at the end of the menu of boards."""
    menu.addSeparator()
    menu.addAction(style.icon("layout"), _("Make from a template…"), do.template_asked.emit)
    menu.addAction(style.icon("floppy-disk"), _("Save as template…"), do.keep_template_asked.emit)
