"""The window with the sample, in all its places."""

import pytest
from PySide6.QtWidgets import QApplication

from tests.ui.doing.conftest import _usual_comfort
from tests.ui.main_window.conftest import at_sample, window

__all__ = ["SITUATIONS", "_usual_comfort", "at_sample", "situation", "window"]


def _chosen(window):
    window.go("boards")
    view = window.panels.boards().view
    view.doings.basic.choose_all()


def _inspector(window):
    _chosen(window)
    view = window.panels.boards().view
    view.doings.basic.peel()
    window.panels.boards().view.bin.click()


def _writing(window):
    window.go("boards")
    view = window.panels.boards().view
    view.doings.basic.step(True)
    view.doings.basic.reword_chosen()


def _new(window):
    window.go("start")
    window.panels.start.show_new()


def _over(name):
    def open_it(window):
        window.go("boards")
        window.todo[name].trigger()

    return open_it


def _goes_to(place):
    return lambda window: window.go(place)


SITUATIONS = {
    **{
        place: _goes_to(place)
        for place in ("start", "gathering", "marketplace", "boards", "themes", "harvest")
    },
    "new gathering": _new,
    "things chosen": _chosen,
    "bin": _inspector,
    "writing": _writing,
    **{name: _over(name) for name in ("palette", "keys", "settings")},
}


@pytest.fixture(params=SITUATIONS)
def situation(request, at_sample, qtbot):
    """Return the window in each of its situations."""
    SITUATIONS[request.param](at_sample)
    QApplication.processEvents()
    return at_sample
