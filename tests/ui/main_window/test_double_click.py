import sys

from ui import app


def test_two_clicks_within_450_ms_are_a_double_click(qapp, qtbot, monkeypatch):
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    before = qapp.doubleClickInterval()
    try:
        qapp.setDoubleClickInterval(300)
        qtbot.addWidget(app.open_window(qapp))
        assert qapp.doubleClickInterval() == 450
    finally:
        qapp.setDoubleClickInterval(before)


def test_who_needs_longer_for_two_clicks_keeps_that(qapp, qtbot, monkeypatch):
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    before = qapp.doubleClickInterval()
    try:
        qapp.setDoubleClickInterval(900)
        qtbot.addWidget(app.open_window(qapp))
        assert qapp.doubleClickInterval() == 900
    finally:
        qapp.setDoubleClickInterval(before)
