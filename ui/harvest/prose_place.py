"""A place of the draft where the writer can write."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QColor, QEnterEvent, QFocusEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from openspace.commands import write_prose
from openspace.model import Prose, new_id
from ui import style
from ui.bridge import Bridge
from ui.widgets import ROLE, GrowingEdit

PROSE_INDENT = 8
"""How far the letters in a field are from its edge, in pixels."""

_SIZE, _HEIGHT = 16, 30
_QUIET_SIZE, _QUIET_HEIGHT = 13, 24


class ProsePlace(QWidget):
    """Fields for the prose at one anchor; an empty place is only a line that invites to write.

    The field is made when one goes there: a draft has many places, and few are written in.
    ``quiet`` places show their invitation only under the mouse.
    """

    def __init__(
        self, bridge: Bridge, anchor: str, invitation: str, *, quiet: bool = False
    ) -> None:
        super().__init__()
        self.anchor = anchor
        self.edits: dict[str, GrowingEdit] = {}
        self._bridge = bridge
        self._gathering = bridge.gathering
        self._invitation = invitation
        self._quiet = quiet
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(style.SPACE[1])
        self.setAccessibleName(invitation)
        self.setProperty(ROLE, "field")
        self.setCursor(Qt.CursorShape.IBeamCursor)
        self._show_invitation()

    def show_prose(self, prose: Sequence[Prose]) -> None:
        """Show the prose as it is now, but not into a field in which one is just writing."""
        shown = {one.id: one for one in prose if one.text.strip() or one.id in self.edits}
        for prose_id in [known for known in self.edits if known not in shown]:
            self._let_go(prose_id)
        for one in shown.values():
            self._edit(one.id).show_words(one.text)
        self._show_invitation()

    def set_quiet(self, *, quiet: bool) -> None:
        """Show the invitation always, or only under the mouse."""
        if quiet != self._quiet:
            self._quiet = quiet
            self._show_invitation()

    def write(self) -> GrowingEdit:
        """Put the caret here; return the field."""
        edit = next(iter(self.edits.values()), None) or self._edit(new_id())
        self._show_invitation()
        edit.setFocus()
        return edit

    def stops(self) -> list[QWidget]:
        """Return what the Tab key stops at, in the order of reading."""
        return [self, *self.edits.values()]

    def flush(self) -> None:
        """Keep at once what was written."""
        for edit in list(self.edits.values()):
            edit.flush()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Open the field for one who came by the keyboard."""
        super().focusInEvent(event)
        self.write()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Open the field where one clicks."""
        if event.button() == Qt.MouseButton.LeftButton and not self.edits:
            self.write()

    def enterEvent(self, event: QEnterEvent) -> None:
        """Show the invitation under the mouse."""
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """Hide it again."""
        super().leaveEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Paint the invitation."""
        if self.edits or (self._quiet and not self.underMouse()):
            return
        painter = QPainter(self)
        painter.setFont(style.font(_QUIET_SIZE if self._quiet else _SIZE))
        painter.setPen(QColor(style.current().secondary))
        area = self.rect().adjusted(PROSE_INDENT, 0, 0, 0)
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
        painter.drawText(area, flags, self._invitation)
        painter.end()

    def _let_go(self, prose_id: str) -> None:
        edit = self.edits[prose_id]
        if edit.hasFocus():
            edit.show_words("")
            return
        del self.edits[prose_id]
        edit.hide()
        edit.deleteLater()

    def _edit(self, prose_id: str) -> GrowingEdit:
        if prose_id not in self.edits:
            edit = GrowingEdit(self._invitation, style.font(_SIZE))
            edit.setReadOnly(bool(self._gathering.read_only))
            edit.edited.connect(lambda words: self._write(prose_id, words))
            before = self.stops()[-1]
            self.edits[prose_id] = edit
            self._column.addWidget(edit)
            QWidget.setTabOrder(before, edit)
            edit.show()
        return self.edits[prose_id]

    def _write(self, prose_id: str, words: str) -> None:
        if self._bridge.gathering is not self._gathering:
            return
        self._bridge.attempt(
            lambda: write_prose(
                self._gathering,
                anchor=self.anchor,
                text=words,
                prose_id=prose_id,
                join=f"prose {prose_id}",
            )
        )

    def _show_invitation(self) -> None:
        # With a field in it, the place itself is no stop on the way of the Tab key.
        policy = Qt.FocusPolicy.NoFocus if self.edits else Qt.FocusPolicy.StrongFocus
        self.setFocusPolicy(policy)
        empty = _QUIET_HEIGHT if self._quiet else _HEIGHT
        self.setMinimumHeight(0 if self.edits else empty)
        self.update()
