import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from openspace import commands
from openspace.gathering import the_timer
from ui.board.panel import BoardPanel
from ui.widgets.countdown import in_digits

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def beeps(monkeypatch):
    heard = []
    monkeypatch.setattr(QApplication, "beep", lambda: heard.append("beep"))
    return heard


def _press(widget):
    QTest.mouseClick(widget, LEFT)


def _tick(board, wrist, **how):
    wrist.later(**how)
    board.view.steering.clock.tick()


@pytest.mark.parametrize(
    ("seconds", "shown"),
    [(0, "0:00"), (0.2, "0:01"), (59.5, "1:00"), (1120, "18:40"), (3725, "1:02:05"), (-3, "0:00")],
)
def test_time_is_shown_as_a_clock_shows_it(seconds, shown):
    assert in_digits(seconds) == shown


def test_the_timer_is_set_started_and_shown_on_the_stage(board, page, wrist):
    _press(page.time.spans[3])
    card = board.view.steering.card
    assert not card.isVisible()
    _press(page.time.time.go)
    assert card.isVisible()
    _tick(board, wrist, seconds=20)
    assert card.time.face.text() == page.time.time.face.text() == "2:40"


def test_minutes_of_ones_own_are_set(board, page):
    page.time.own.setValue(25)
    _press(page.time.set_it)
    assert the_timer(board.document).left == 1500
    assert page.time.time.face.text() == "25:00"


def test_the_timer_pauses_and_goes_on(board, page, wrist):
    _press(page.time.time.go)
    _tick(board, wrist, seconds=60)
    _press(page.time.time.go)
    assert page.time.time.go.accessibleName() == "Start the timer"
    _tick(board, wrist, minutes=5)
    assert page.time.time.face.text() == "4:00"
    _press(board.view.steering.card.time.go)
    _tick(board, wrist, seconds=1)
    assert page.time.time.face.text() == "3:59"


def test_one_minute_more_is_given(board, page, wrist):
    _press(page.time.time.go)
    _tick(board, wrist, seconds=60)
    _press(board.view.steering.card.time.more)
    assert page.time.time.face.text() == "5:00"


def test_the_bell_rings_once_when_the_time_is_up_and_the_time_turns_warm(board, page, wrist, beeps):
    _press(page.time.spans[1])
    _press(page.time.time.go)
    _tick(board, wrist, seconds=59)
    assert beeps == []
    _tick(board, wrist, seconds=1)
    face = board.view.steering.card.time.face
    assert (face.text(), face.is_warm, beeps) == ("0:00", True, ["beep"])
    assert not board.view.steering.clock.ticks
    board.stick("Later")
    assert beeps == ["beep"]


def test_the_clock_ticks_only_while_the_timer_runs(board, page, wrist):
    clock = board.view.steering.clock
    assert not clock.ticks
    _press(page.time.time.go)
    assert clock.ticks
    _press(page.time.time.go)
    assert not clock.ticks


def test_a_tick_does_not_paint_the_board(board, page, wrist, monkeypatch):
    _press(page.time.time.go)
    QApplication.processEvents()
    painted: list[object] = []

    def paint(*asked):
        painted.append(asked)
        return True

    monkeypatch.setattr(board.canvas.scene, "paint", paint)
    _tick(board, wrist, seconds=1)
    QApplication.processEvents()
    assert painted == []


def test_a_running_timer_goes_on_when_the_board_is_opened_again(board, page, wrist, qtbot):
    _press(page.time.time.go)
    board.panel.close()
    wrist.later(seconds=100)
    again = BoardPanel(board.bridge)
    qtbot.addWidget(again)
    with qtbot.waitExposed(again):
        again.show()
    assert again.view.steering.card.time.face.text() == "3:20"
    assert again.view.steering.clock.ticks


def test_a_timer_that_ran_out_while_nobody_looked_does_not_ring(board, page, wrist, beeps, qtbot):
    _press(page.time.time.go)
    wrist.later(hours=1)
    board.view.open(board.document)
    assert board.view.steering.card.time.face.text() == "0:00"
    assert beeps == []


def test_another_board_has_its_own_time(board, page, wrist):
    _press(page.time.time.go)
    other = commands.add_board(board.bridge.gathering, title="Care")
    board.panel.show_board(other)
    assert not board.view.steering.card.isVisible()
    assert not board.view.steering.clock.ticks
    board.panel.show_board(board.board_id)
    assert board.view.steering.card.isVisible()
