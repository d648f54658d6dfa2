import sys

from ui import app
from ui.main_window.making import START


def test_the_other_places_are_loaded_while_nobody_waits(window, qtbot):
    qtbot.waitUntil(lambda: not window.panels._cold, timeout=10_000)
    assert "ui.harvest.panel" in sys.modules


def test_a_broken_file_named_at_the_start_is_said_in_one_sentence(
    qapp, qtbot, monkeypatch, tmp_path
):
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    (tmp_path / "broken.openspace").write_bytes(b"\0" * 100)
    window = app.open_window(qapp, tmp_path / "broken.openspace")
    qtbot.addWidget(window)
    assert "broken.openspace" in window.toast.sentence()
    assert window.place == START
