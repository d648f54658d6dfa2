"""Buttons: one that is meant first, quiet ones, bare ones, links and icons."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QPushButton, QToolButton, QWidget

from ui import style
from ui.widgets.labels import Label
from ui.widgets.surfaces import set_kind

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


def _is_entered(button: QAbstractButton, event: QKeyEvent) -> bool:
    """Click a button with Enter too; tell whether it was that key."""
    entered = event.key() in _ENTER
    if entered and not event.isAutoRepeat():
        button.click()
    return entered


class _Button(QPushButton):
    """A button of one kind, whose icon follows the theme."""

    kind = ""
    weight = 400
    role = "ink"

    def __init__(self, text: str = "", parent: QWidget | None = None, *, icon: str = "") -> None:
        super().__init__(text, parent)
        self._icon = icon
        self.setFont(style.font(14, self.weight))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        set_kind(self, self.kind)
        if icon:
            self.setIconSize(QSize(18, 18))
            self._recolour()
            style.theme_signals.changed.connect(self._recolour)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Be clicked by Enter as by Space."""
        if not _is_entered(self, event):
            super().keyPressEvent(event)

    def set_icon(self, icon: str) -> None:
        """Show another icon."""
        self._icon = icon
        self._recolour()

    def _recolour(self) -> None:
        self.setIcon(style.icon(self._icon, getattr(style.current(), self.role)))


class PrimaryButton(_Button):
    """The one button that is meant first."""

    kind, weight, role = "primary", 600, "accent_ink"


class QuietButton(_Button):
    """A button beside the first."""

    weight = 500


class BareButton(_Button):
    """A button without a frame, for small things on a card."""

    kind, weight, role = "bare", 500, "secondary"


class LinkButton(_Button):
    """A button that looks like a link."""

    kind, weight, role = "link", 500, "accent"


class StartButton(_Button):
    """A wide button with its shortcut at the right."""

    def __init__(self, text: str, shortcut: str = "", *, primary: bool = False) -> None:
        super().__init__(text)
        self.setFont(style.font(15, 600 if primary else 500))
        set_kind(self, "start-primary" if primary else "start")
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 16, 0)
        row.addStretch()
        hint = Label(shortcut, 13, kind="on-accent" if primary else "secondary")
        hint.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        row.addWidget(hint)


class IconButton(QToolButton):
    """A small button with an icon only; ``name`` is read aloud and shown as its tooltip."""

    def __init__(
        self, icon: str, name: str, parent: QWidget | None = None, *, size: int = 20
    ) -> None:
        super().__init__(parent)
        self._icon = icon
        self.setIconSize(QSize(size, size))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.set_name(name)
        self._recolour()
        style.theme_signals.changed.connect(self._recolour)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Be clicked by Enter as by Space."""
        if not _is_entered(self, event):
            super().keyPressEvent(event)

    def set_name(self, name: str) -> None:
        """Say what a click does now."""
        self.setAccessibleName(name)
        self.setToolTip(name)

    def set_icon(self, icon: str) -> None:
        """Show another icon."""
        self._icon = icon
        self._recolour()

    def _recolour(self) -> None:
        self.setIcon(style.icon(self._icon, style.current().secondary))
