"""What importing the window does to Python's own imports."""

import subprocess
import sys

SCRIPT = """
import builtins
import ui
from PySide6.QtWidgets import QWidget
print(builtins.__import__.__name__)
"""


def test_modules_are_imported_without_qt_reading_their_source():
    result = subprocess.run(
        [sys.executable, "-c", SCRIPT], check=False, capture_output=True, text=True
    )
    assert result.returncode == 0, result.stderr
    assert result.stdout.strip() not in {"", "__feature_import__"}
