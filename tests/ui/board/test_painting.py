"""What is on the screen, read from its pixels."""

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtTest import QTest

from openspace.model import COLOURS, Note
from ui import style
from ui.board.box import Box
from ui.board.drawing import Drawing, Place
from ui.board.fitting import Fitting
from ui.board.scene import Scene
from ui.board.sheet import Sheet

AT_HOME = Place(-40.0, -40.0, 1.0)


def note(name, x=0.0, y=0.0, **fields):
    return Note(id=name, text=fields.pop("text", ""), pos=(x, y), order=name, **fields)


def pictured(*notes, place=AT_HOME, size=(300, 300), palette=style.LIGHT):
    fitting = Fitting()
    sheet = Sheet(lambda one: fitting.height_of(one.text, *one.size))
    for one in notes:
        sheet.put(one)
    return Drawing(palette, fitting).picture(sheet, place, size)


def distance(one, other):
    one, other = QColor(one), QColor(other)
    return max(abs(a - b) for a, b in zip(one.getRgb(), other.getRgb(), strict=True))


def colour_at(board, place):
    picture = board.canvas.grab().toImage()
    return QColor(picture.pixel(place)).name()


@pytest.mark.parametrize("palette", [style.LIGHT, style.DARK], ids=["light", "dark"])
@pytest.mark.parametrize("scale", [1.0, 0.2, 0.08])
@pytest.mark.parametrize("colour", COLOURS)
def test_a_note_is_of_its_paper_at_every_distance(palette, scale, colour):
    place = Place(-40.0, -40.0, scale)
    picture = pictured(note("a", colour=colour), place=place, palette=palette)
    middle = QColor(picture.pixel(round(140 * scale), round(190 * scale)))
    assert distance(middle, palette.paper[colour].fill) <= 14


@pytest.mark.parametrize("palette", [style.LIGHT, style.DARK], ids=["light", "dark"])
@pytest.mark.parametrize("colour", COLOURS)
def test_words_can_be_read_on_every_paper(palette, colour):
    paper = palette.paper[colour]
    assert style.contrast(paper.ink, paper.fill) >= 4.5
    assert style.contrast(paper.secondary, paper.fill) >= 4.5


def test_words_that_look_like_markup_are_drawn_as_they_are():
    hostile = "<img src=file:///etc/passwd>"
    drawn, without = pictured(note("a", text=hostile)), pictured(note("a", text=hostile[1:-1]))
    fitted = Fitting().fit(hostile, 200.0, 170.0)
    assert fitted.layout.text() == hostile
    assert drawn != without != pictured(note("a"))


def test_the_lower_part_of_a_very_long_note_has_words_on_it():
    picture = pictured(note("a", text="word " * 2000), place=Place(0, 2000, 1.0))
    row = {picture.pixel(x, y) for x in range(20, 180) for y in range(100, 140)}
    assert min(QColor(pixel).lightness() for pixel in row) < 90


def test_a_note_on_the_edge_of_a_tile_goes_on_in_the_next():
    whole = pictured(note("a", text="Over the edge"), size=(300, 300))
    right = pictured(
        note("a", text="Over the edge"), place=Place(60.0, -40.0, 1.0), size=(200, 300)
    )
    assert whole.copy(100, 0, 200, 300) == right


def test_far_away_notes_on_the_edge_of_the_picture_are_cut_off_there():
    notes = [note(f"n{at}", at * 210.0 - 700, at * 40.0 - 200) for at in range(80)]
    picture = pictured(*notes, place=Place(0.0, 0.0, 0.05), size=(100, 60))
    assert picture.size().toTuple() == (100, 60)


def test_a_scene_paints_only_what_changed_anew():
    scene = Scene(style.LIGHT)
    scene.show([note("a"), note("b", 5000.0)])
    view = QImage(800, 600, QImage.Format.Format_RGB32)
    painter = QPainter(view)
    whole = [scene.paint(painter, view.rect(), view.rect(), 1.0) for _frame in range(10)][-1]
    painted = []
    picture = scene.tiles._picture

    def watched(place, size):
        painted.append(place)
        return picture(place, size)

    scene.tiles._picture = watched
    scene.put([note("a", colour="blue")])
    scene.paint(painter, view.rect(), view.rect(), 1.0)
    painter.end()
    assert whole
    assert painted == [Place(0.0, 0.0, 1.0)]


def test_a_lifted_note_leaves_its_place_and_is_seen_where_it_is_dragged(board, qtbot):
    (note_id,) = board.stick("")
    start = board.middle_of(note_id)
    away = start + QPoint(0, 200)
    QTest.mousePress(board.canvas, Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(board.canvas, away)
    paper, ground = style.LIGHT.paper["yellow"].fill, style.LIGHT.board
    qtbot.waitUntil(lambda: distance(colour_at(board, away), paper) < 14)
    qtbot.waitUntil(lambda: distance(colour_at(board, start), ground) < 40)
    QTest.mouseRelease(board.canvas, Qt.MouseButton.LeftButton, pos=away)
    qtbot.waitUntil(lambda: board.canvas.scene.lift is None or colour_at(board, away) is None)
    assert distance(colour_at(board, away), paper) < 14


def test_a_change_of_somebody_else_is_on_the_screen_at_once(board, qtbot):
    (note_id,) = board.stick("")
    peer = board.peer()
    with peer.transaction("Colour"):
        peer.put(replace(peer.get(Note, note_id), colour="blue"))
    board.hear(peer)
    blue = style.LIGHT.paper["blue"].fill
    qtbot.waitUntil(lambda: distance(colour_at(board, board.middle_of(note_id)), blue) < 14)


def test_another_theme_paints_the_board_in_its_colours(board, qtbot):
    board.stick("")
    style.use("dark")
    corner = QPoint(board.canvas.width() // 2, board.canvas.height() - 100)
    qtbot.waitUntil(lambda: distance(colour_at(board, corner), style.DARK.board) < 8)


def test_while_zooming_old_tiles_stand_in_and_new_ones_follow(board, qtbot):
    board.stick("", "")
    qtbot.waitUntil(lambda: not board.canvas.scene.tiles.hold)
    view = board.canvas.viewport
    board.canvas.look(view.zoomed(0.5, 300, 300), zooming=True)
    assert board.canvas.scene.tiles.hold
    qtbot.waitUntil(lambda: not board.canvas.scene.tiles.hold)
    place = board.middle_of(next(iter(board.notes())))
    paper = style.LIGHT.paper["yellow"].fill
    qtbot.waitUntil(lambda: distance(colour_at(board, place), paper) < 14)


def test_a_board_a_million_units_away_is_shown(board, qtbot):
    (note_id,) = board.stick("", at=[(1_000_000.0, -1_000_000.0)])
    board.view.show_note(note_id)
    box = board.canvas.scene.sheet.box(note_id)
    assert board.canvas.viewport.box().meets(Box(*box))
    paper = style.LIGHT.paper["yellow"].fill
    qtbot.waitUntil(lambda: distance(colour_at(board, board.middle_of(note_id)), paper) < 14)
