"""Starts the window."""

import gc
import logging
import sys
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from openspace.words import _
from ui import style
from ui.bridge import Bridge
from ui.main_window import MainWindow

_DOUBLE_CLICK_MS = 450
_PAINTED_MS = 300

_log = logging.getLogger(__name__)


def run(path: Path | None = None) -> int:
    """Open the window, with a gathering where a file is given; return when it is closed."""
    # As an argument, because setStyle hands back a QStyle, which takes Python 10 ms to describe.
    app = QApplication.instance() or QApplication([sys.argv[0], "-style", "Fusion"])
    if not isinstance(app, QApplication):
        raise TypeError(app)
    window = open_window(app, path)
    window.show()
    # Not at once: the first collection looks at all the start made, before it is painted.
    QTimer.singleShot(_PAINTED_MS, gc.enable)
    app.aboutToQuit.connect(window.bridge.close)
    return app.exec()


def open_window(app: QApplication, path: Path | None = None) -> MainWindow:
    """Dress the app and make its window, not yet shown, with a gathering where one is named."""
    app.setApplicationName("openspace")
    app.setApplicationDisplayName(_("Openspace"))
    app.setDesktopFileName("openspace")
    style.recall_comfort(app.font())
    app.setDoubleClickInterval(max(_DOUBLE_CLICK_MS, app.doubleClickInterval()))
    style.use(style.remembered_theme())
    style.dress(app)
    style.calm(app)
    app.setWindowIcon(style.app_mark())
    bridge = Bridge(app)
    refused: list[str] = []
    bridge.refused.connect(refused.append)
    if path is not None:
        bridge.open(path)
    window = MainWindow(bridge)
    for sentence in refused:
        window.toast.say(sentence)
    bridge.refused.disconnect(refused.append)
    _tell_of_errors(window)
    return window


def _tell_of_errors(window: MainWindow) -> None:
    """Show one sentence for what nobody expected, and go on."""

    def tell(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            window.close()
            return
        _log.error("unexpected", exc_info=(kind, error, trace))
        window.toast.say(_("Something went wrong just now; what was saved before is safe."))

    sys.excepthook = tell
