"""What has the focus."""

from PySide6.QtWidgets import QApplication, QWidget


def focused() -> QWidget:
    """Return the widget that has the focus."""
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget
