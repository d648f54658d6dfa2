"""What a board takes in memory when it is shown, beyond what its document takes."""

import os
import subprocess
import sys

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import psutil
from PySide6.QtWidgets import QApplication

from benchmarks.board.gestures import WINDOW, Gestures
from benchmarks.board.notes import fill
from benchmarks.board.table import figure
from openspace.document import Document
from openspace.model import BOARD_RECORDS
from ui import style
from ui.board.view import BoardView

_FEW = 100


def memory(count: int) -> None:
    """Print what each note takes more: tiles and whatever else is there once is left out."""
    if count > _FEW:
        more = _taken(count) - _taken(_FEW)
        figure("memory a note", more / (count - _FEW) / 1e3, 4.0, "kB")


def _taken(count: int) -> int:
    command = [sys.executable, "-m", "benchmarks.board.memory", str(count)]
    return int(subprocess.run(command, capture_output=True, check=True).stdout)


def main() -> None:
    """Print how many bytes a view of so many notes takes, in a process of its own."""
    app = QApplication(sys.argv[:1])
    style.dress(app)
    document = Document("board", BOARD_RECORDS)
    fill(document, int(sys.argv[1]))
    view = BoardView(lambda act: act() is None)
    view.resize(*WINDOW)
    view.show()
    app.processEvents()
    before = psutil.Process().memory_info().rss
    view.open(document)
    gestures = Gestures(app, view)
    for _step in gestures.pan(gestures.near):
        _step()
        app.processEvents()
    print(psutil.Process().memory_info().rss - before)


if __name__ == "__main__":
    main()
