"""Sentences to people: what to do in an empty place, a banner, a passing word."""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ui import style
from ui.widgets.labels import Label
from ui.widgets.surfaces import set_kind

_SHOWN_MS = 6000
_TOAST_WIDTH = 640
# So that what one writes in at the foot of a board is not covered.
_ABOVE_FOOT = 84


class EmptyState(QWidget):
    """What stands in an empty place: one line that says what to do, and its button."""

    def __init__(self, line: str, button: QPushButton | None = None, hint: str = "") -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(32, 32, 32, 32)
        column.setSpacing(style.SPACE[2])
        column.addStretch(2)
        centre = Qt.AlignmentFlag.AlignHCenter
        for words, label in (
            (line, Label(line, 17, 600, wrap=True)),
            (hint, Label(hint, 14, kind="secondary", wrap=True)),
        ):
            label.setAlignment(centre)
            column.addWidget(label)
            label.setVisible(bool(words))
        if button is not None:
            column.addWidget(button, 0, centre)
        column.addStretch(3)


class Banner(QFrame):
    """A warning across the window, with buttons for its remedies."""

    def __init__(self, *buttons: QPushButton) -> None:
        super().__init__()
        set_kind(self, "banner")
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 8, 20, 8)
        row.setSpacing(style.SPACE[1])
        self._label = Label("", 14, 500, kind="warning", wrap=True)
        row.addWidget(self._label, 1)
        for button in buttons:
            row.addWidget(button)
        self.hide()

    def sentence(self) -> str:
        """Return what the banner says."""
        return self._label.text()

    def say(self, sentence: str) -> None:
        """Show the banner with a sentence; hide it without one."""
        self._label.setText(sentence)
        self.setVisible(bool(sentence))


class Toast(QFrame):
    """A sentence near the foot of a window that passes by itself."""

    def __init__(self, over: QWidget) -> None:
        super().__init__(over)
        self._over = over
        set_kind(self, "toast")
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 10, 16, 10)
        self._label = Label("", 14, 500, wrap=True)
        row.addWidget(self._label)
        self._timer = QTimer(self, interval=_SHOWN_MS, singleShot=True)
        self._timer.timeout.connect(self.hide)
        over.installEventFilter(self)
        self.hide()

    def sentence(self) -> str:
        """Return what the toast says, "" while it is hidden."""
        return "" if self.isHidden() else self._label.text()

    def say(self, sentence: str) -> None:
        """Show a sentence for a while, and have it read aloud."""
        # Lazy, because Python takes 2 ms to describe them and the window opens without.
        from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

        self._label.setText(sentence)
        self._place()
        self.show()
        self.raise_()
        self._timer.start()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, sentence))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay at the foot when the window changes its size."""
        if event.type() == QEvent.Type.Resize:
            self._place()
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        over = self._over
        words = self._label.fontMetrics().horizontalAdvance(self._label.text()) + 40
        width = min(words, _TOAST_WIDTH, over.width() - 48)
        height = self._label.heightForWidth(width - 32) + 20
        top = over.height() - height - _ABOVE_FOOT
        self.setGeometry((over.width() - width) // 2, top, width, height)
