"""Starts the app, or a bare window, and prints the moment at which its window is painted.

The moment is on the monotonic clock, which all processes of a machine share, in seconds.
"""

import os
import sys
import time

if sys.argv[1] == "app":
    # As main.py does it, before anything of Qt is there.
    from openspace.cli import main

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget


class _Watch(QObject):
    """Waits for the first paint of a window, then tells the time and ends the process."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            QTimer.singleShot(0, _tell)
        return super().eventFilter(watched, event)


def _tell() -> None:
    print(time.monotonic(), flush=True)
    os._exit(0)


def _run_until_painted() -> None:
    watch = _Watch()
    for window in QApplication.topLevelWidgets():
        if window.isVisible():
            window.installEventFilter(watch)
    _run()


def _bare() -> None:
    app = QApplication(sys.argv[:1])
    window = QWidget()
    window.resize(1280, 720)
    window.show()
    app.exec()


def _app(gathering: str) -> None:
    sys.argv = ["openspace", "open", gathering]
    main()


if __name__ == "__main__":
    _run = QApplication.exec
    QApplication.exec = staticmethod(_run_until_painted)  # type: ignore[method-assign,assignment]
    if sys.argv[1] == "bare":
        _bare()
    else:
        _app(sys.argv[2])
