"""What is painted when, told by what the tiles ask to be painted."""

import math

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage, QPainter

from openspace.model import Note
from ui import style
from ui.board.box import Box
from ui.board.drawing import Place
from ui.board.scene import Scene
from ui.board.tiles import TILE, Tiles

VIEW = QRect(100, 50, 700, 400)


class Painted:
    """Tiles painted in plain colours, and a view that shows them."""

    def __init__(self):
        self.sizes: list[tuple[int, int]] = []
        self.tiles = Tiles(self._picture, lambda *_where: None)
        self.screen = QImage(VIEW.size(), QImage.Format.Format_RGB32)

    def paint(self, view=VIEW):
        self.screen.fill(QColor("white"))
        painter = QPainter(self.screen)
        whole = self.tiles.paint(painter, view, QRect(0, 0, view.width(), view.height()), 1.0)
        painter.end()
        return whole

    def whites(self):
        points = [(x, y) for x in range(0, VIEW.width(), 50) for y in range(0, VIEW.height(), 50)]
        return [point for point in points if self.screen.pixelColor(*point) == QColor("white")]

    def complete(self):
        while self.tiles.complete_one():
            pass

    def _picture(self, _place: Place, size: tuple[int, int]) -> QImage:
        self.sizes.append(size)
        image = QImage(*size, QImage.Format.Format_RGB32)
        image.fill(QColor("green"))
        return image


@pytest.fixture
def painted(qapp):
    return Painted()


def test_of_tiles_that_are_new_in_a_view_at_rest_only_what_is_seen_is_painted(painted):
    painted.tiles.hold = True
    painted.paint()
    painted.tiles.hold = False
    assert painted.paint()
    assert sum(width * height for width, height in painted.sizes) == VIEW.width() * VIEW.height()
    assert not painted.whites()


def test_what_is_missing_in_tiles_is_painted_when_there_is_time(painted):
    painted.paint()
    painted.paint()
    painted.complete()
    painted.sizes.clear()
    assert painted.paint(VIEW.translated(20, 20))
    assert painted.sizes == []
    assert not painted.whites()


def test_a_view_that_moves_over_a_part_not_painted_yet_shows_it_all_the_same(painted):
    painted.tiles.hold = True
    painted.paint()
    painted.tiles.hold = False
    painted.paint()
    assert painted.paint(VIEW.translated(20, 20))
    assert not painted.whites()


def test_a_part_of_a_tile_that_is_old_is_painted_anew_as_a_whole(painted):
    painted.paint()
    painted.paint()
    painted.sizes.clear()
    painted.tiles.damage([Box(200.0, 100.0, 210.0, 110.0)])
    assert painted.paint()
    assert painted.sizes == [(TILE, TILE)]


def test_words_are_laid_out_ahead_while_there_is_time(qapp):
    scene = Scene(style.LIGHT)
    scene.show([Note(id=name, text=f"Words on {name}", order=name) for name in "abc"])
    seen = Box(0.0, 0.0, 500.0, 500.0)
    assert not scene.drawing.lay_out_ahead(scene.sheet, seen, 1.0, until=-math.inf)
    assert scene.fitting.fit.cache_info().currsize == 0
    assert scene.drawing.lay_out_ahead(scene.sheet, seen, 1.0, until=math.inf)
    assert scene.fitting.fit.cache_info().currsize == 3


def test_words_too_small_to_be_read_are_not_laid_out(qapp):
    scene = Scene(style.LIGHT)
    scene.show([Note(id="a", text="Words", order="a")])
    assert scene.drawing.lay_out_ahead(
        scene.sheet, Box(0.0, 0.0, 500.0, 500.0), 0.1, until=math.inf
    )
    assert scene.fitting.fit.cache_info().currsize == 0
