"""Holds the pin of PySide6: 6.12 gives a reference to None away on each call, and then aborts."""

import subprocess
import sys

CALLS = 100_000
FEW = 1_000

# Each of these calls returns None; painting is what a window does most.
SCRIPT = f"""
import sys
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter, QPen

image = QImage(32, 32, QImage.Format.Format_ARGB32_Premultiplied)
image.fill(0)
painter, pen, place = QPainter(image), QPen(QColor("black")), QRectF(4, 4, 8, 8)
before = sys.getrefcount(None)
for _ in range({CALLS} // 4):
    painter.setPen(pen)
    painter.setOpacity(1.0)
    painter.drawRect(place)
    pen.setWidth(1)
after = sys.getrefcount(None)
painter.end()
print(after - before)
"""


def test_a_hundred_thousand_calls_leave_none_as_it_was():
    result = subprocess.run(
        [sys.executable, "-c", SCRIPT], check=False, capture_output=True, text=True
    )
    assert result.returncode == 0, result.stderr
    assert abs(int(result.stdout)) < FEW
