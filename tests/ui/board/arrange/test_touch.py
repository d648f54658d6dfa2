from PySide6.QtCore import QPointF

from ui.board.touch import Touch


def touch(x, *, finger=False):
    return Touch(QPointF(x, 0), (x, 0), adds=False, finger=finger)


def test_a_press_becomes_a_drag_after_four_pixels_and_a_fingers_after_six():
    assert touch(3).is_click(touch(0))
    assert not touch(4).is_click(touch(0))
    assert touch(5, finger=True).is_click(touch(0, finger=True))
    assert not touch(6, finger=True).is_click(touch(0, finger=True))
