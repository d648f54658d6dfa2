"""Areas, shapes, connectors, strokes and pictures under the mouse."""

from dataclasses import replace
from itertools import product

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QColor

from openspace import commands
from openspace.model import Area, Connector, Shape, Stroke, Thing
from tests.ui.board.on_board import OnBoard
from ui import style


@pytest.fixture
def zone(board: OnBoard) -> str:
    """An area with its title strip in sight."""
    area = commands.draw_area(board.document, at=(0, 0), size=(600, 400), title="What we saw")
    board.view.doings.basic.fit_all()
    return area


def title_of(board: OnBoard, area: str) -> QPoint:
    box = board.canvas.scene.sheet.box(area)
    return board.pixel(box.left + 200, box.top + 20)


def positions(board: OnBoard, *ids: str) -> list[tuple[float, float]]:
    sheet = board.canvas.scene.sheet
    return [sheet.thing(one).pos for one in ids]


def test_an_area_is_dragged_by_its_title_and_carries_what_lies_in_it(board, zone):
    inside, outside = board.stick("inside", "outside", at=[(100, 100), (700, 100)])
    board.view.doings.basic.fit_all()
    start = title_of(board, zone)
    before = positions(board, zone, inside, outside)
    board.drag(start, start + QPoint(60, 40))
    after = positions(board, zone, inside, outside)
    ways = [(x2 - x, y2 - y) for (x, y), (x2, y2) in zip(before, after, strict=True)]
    assert ways[0] == ways[1] != (0.0, 0.0)
    assert ways[2] == (0.0, 0.0)
    assert board.history.undo_label == "Move 2 things"


def test_a_press_inside_an_area_draws_a_band(board, zone):
    [note] = board.stick("inside", at=[(100, 100)])
    before = positions(board, zone)
    board.drag(board.pixel(40, 60), board.pixel(400, 350))
    assert board.view.selection.ids == {note}
    assert positions(board, zone) == before


def test_a_double_click_inside_an_area_sticks_a_note_there(board, zone):
    board.double_click(board.pixel(300, 200))
    board.type("here")
    assert board.canvas.scene.written.text == "here"
    assert board.canvas.scene.sheet.thing(zone).title == "What we saw"


def test_what_is_locked_stays_where_it_is(board, zone):
    commands.lock_things(board.document, [zone], locked=True)
    start = title_of(board, zone)
    before = positions(board, zone)
    board.drag(start, start + QPoint(60, 40))
    assert positions(board, zone) == before


def test_things_of_a_group_are_dragged_together(board):
    one, other, third = board.stick("one", "other", "third")
    commands.group_things(board.document, [one, other])
    start = board.middle_of(one)
    before = positions(board, other, third)
    board.drag(start, start + QPoint(0, 80))
    after = positions(board, other, third)
    assert after[0][1] > before[0][1]
    assert after[1] == before[1]


def test_a_connector_follows_what_it_joins(board):
    one, other = board.stick("one", "other", at=[(0, 0), (600, 0)])
    line = commands.connect(board.document, Connector(id="", start=one, end=other))
    box = board.canvas.scene.sheet.box(line)
    commands.move_things(board.document, [other], by=(0, 500))
    assert board.canvas.scene.sheet.box(line).bottom > box.bottom + 200


def test_a_connector_stays_when_what_it_joins_is_peeled_off(board):
    one, other = board.stick("one", "other", at=[(0, 0), (600, 0)])
    draft = Connector(id="", start=one, end=other, pos=(100.0, 85.0), reach=(600.0, 0.0))
    line = commands.connect(board.document, draft)
    commands.peel_things(board.document, [other])
    assert board.canvas.scene.sheet.box(line).right == pytest.approx(714.0)
    board.history.undo()
    assert board.canvas.scene.sheet.box(line).right < 620


@pytest.mark.parametrize(
    ("thing", "on", "beside"),
    [
        (Shape(id="x", form="ellipse", pos=(0, 0), size=(200, 100)), (100, 50), (4, 4)),
        (Shape(id="x", form="rectangle", pos=(0, 0), size=(200, 100)), (4, 4), (205, 50)),
        (Connector(id="x", pos=(0, 0), reach=(200, 200)), (100, 104), (150, 50)),
        (Stroke(id="x", points=(0.0, 0.0, 50.0, 0.0, 100.0, 60.0)), (52, 3), (10, 50)),
        (Area(id="x", pos=(0, 0), size=(600, 400)), (100, 20), (300, 200)),
    ],
    ids=lambda one: one.kind if isinstance(one, Thing) else "",
)
def test_a_thing_is_hit_where_it_is_seen(board, thing, on, beside):
    commands.put_things(board.document, [thing], label="Draw")
    sheet = board.canvas.scene.sheet
    assert sheet.at(*on) is not None
    assert sheet.at(*beside) is None


def test_notes_lie_over_the_area_however_late_it_came(board):
    [note] = board.stick("note", at=[(100, 100)])
    commands.draw_area(board.document, at=(95, 95), size=(600, 400))
    assert board.canvas.scene.sheet.at(120, 120).id == note


@pytest.mark.parametrize("scale", [0.01, 4.0])
@pytest.mark.parametrize("place", [(0.0, 0.0), (1e6, -1e6)])
def test_everything_is_painted_at_both_extremes_of_zoom_and_far_out(board, qtbot, scale, place):
    scene_board = board.document
    x, y = place
    commands.draw_area(scene_board, at=place, size=(600, 400), title="Area")
    [note] = commands.stick_notes(scene_board, ["note"], at=[(x + 50, y + 80)])
    commands.connect(scene_board, Connector(id="", start=note, pos=place, reach=(500, 300)))
    commands.draw_shape(scene_board, form="ellipse", at=place, size=(99, 99), colour="ink")
    commands.draw_stroke(scene_board, Stroke(id="", pos=place, points=(0, 0, 50, 50, 90, 10)))
    commands.put_picture(scene_board, blob="none", at=place, size=(100, 80), alt="A wall")
    seen = board.canvas.viewport.scaled_to(scale, 0, 0)
    seen = replace(seen, left=x - 5 / scale, top=y - 5 / scale)
    board.canvas.look(seen)
    board_colour = QColor(style.current().board).rgb()

    def shows_more_than_the_board() -> bool:
        picture = board.canvas.grab().toImage()
        corner = product(range(3, 60), range(3, 40))
        return any(picture.pixel(*at) != board_colour for at in corner)

    qtbot.waitUntil(shows_more_than_the_board)
