"""What floats over a board stays in reach in a window of any size."""

from itertools import combinations

import pytest


@pytest.mark.parametrize("width", [1400, 1196, 880, 700, 560, 420])
def test_the_bars_are_whole_and_none_lies_on_another(board, width):
    (note_id,) = board.stick("Trust")
    board.panel.resize(width, 560)
    board.view.selection.choose([note_id])
    board.panel.grab()
    view = board.view
    bars = (view.strip, view.zoom, view.tools, view.chosen)
    for bar in bars:
        assert view.rect().contains(bar.geometry())
        assert bar.width() >= bar.minimumSizeHint().width()
    assert view.strip.width() >= 320
    for one, other in combinations(bars, 2):
        assert not one.geometry().intersects(other.geometry())


def test_the_colours_give_way_in_a_narrow_view_and_come_back(board):
    (note_id,) = board.stick("Trust")
    board.view.selection.choose([note_id])
    for width, shown in ((500, False), (1196, True)):
        board.panel.resize(width, 560)
        board.panel.grab()
        assert board.view.chosen.swatches.isVisible() is shown
        assert board.view.chosen.more.isVisible()
