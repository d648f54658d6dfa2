"""What people draw and put on a board besides notes."""

import pytest

from openspace import commands
from openspace.changes import Changes
from openspace.gathering import get_thing
from openspace.model import Area, Connector, Picture, Shape, Stroke


@pytest.fixture
def heard(board):
    heard: list[Changes] = []
    board.listen(heard.append)
    return heard


def test_each_kind_that_is_drawn_is_one_step_with_its_name(board, heard):
    commands.draw_area(board, at=(0, 0), size=(10, 10))
    for form in ("rectangle", "text"):
        commands.draw_shape(board, form=form, at=(0, 0), size=(10, 10), colour="ink")
    commands.draw_stroke(board, Stroke(id="", points=(0, 0, 1, 1)))
    commands.connect(board, Connector(id="", heads="none"))
    commands.connect(board, Connector(id="", heads="both"))
    commands.put_picture(board, blob="0", at=(0, 0), size=(10, 10))
    assert [changes.label for changes in heard] == [
        "Draw an area",
        "Draw a shape",
        "Write on the board",
        "Draw a stroke",
        "Draw a line",
        "Draw an arrow",
        "Add a picture",
    ]


def test_what_is_drawn_is_as_it_was_drafted(board):
    area = commands.draw_area(board, at=(1, 2), size=(30, 40), title="Keep", prompt="What?")
    stroke = commands.draw_stroke(
        board, Stroke(id="", pos=(5, 6), points=(0, 0, 7, 8), width=9.0, marker=True, colour="pink")
    )
    drawn = board.get(Area, area)
    assert (drawn.pos, drawn.size, drawn.title, drawn.prompt) == ((1, 2), (30, 40), "Keep", "What?")
    line = board.get(Stroke, stroke)
    assert (line.pos, line.points, line.width, line.marker) == ((5, 6), (0, 0, 7, 8), 9, True)
    assert line.colour == "pink"


def test_two_drawings_after_one_draft_are_two_things(board):
    draft = Stroke(id="", points=(0, 0, 1, 1))
    assert commands.draw_stroke(board, draft) != commands.draw_stroke(board, draft)
    assert len(board.records(Stroke)) == 2


def test_each_kind_has_words_of_its_own_to_write_anew(board):
    area = commands.draw_area(board, at=(0, 0), size=(10, 10))
    shape = commands.draw_shape(board, form="text", at=(0, 0), size=(9, 9), colour="ink")
    line = commands.connect(board, Connector(id=""))
    picture = commands.put_picture(board, blob="0", at=(0, 0), size=(10, 10))
    for one in (area, shape, line, picture):
        commands.reword_thing(board, one, text="é🎉")
    assert board.get(Area, area).title == "é🎉"
    assert board.get(Shape, shape).text == "é🎉"
    assert board.get(Connector, line).label == "é🎉"
    assert board.get(Picture, picture).alt == "é🎉"


def test_a_stroke_has_no_words(board, heard):
    stroke = commands.draw_stroke(board, Stroke(id="", points=(0, 0, 1, 1)))
    commands.reword_thing(board, stroke, text="x")
    assert len(heard) == 1


def test_words_written_in_one_go_are_one_step(gathering, board):
    shape = commands.draw_shape(board, form="text", at=(0, 0), size=(9, 9), colour="ink")
    for text in ("H", "He", "Hey"):
        commands.reword_thing(board, shape, text=text, join="typing")
    gathering.history.undo()
    assert board.get(Shape, shape).text == ""


def test_changing_a_line_leaves_what_is_not_named(board):
    line = commands.connect(board, Connector(id="", heads="both"))
    commands.change_connector(board, line, curved=True)
    assert (board.get(Connector, line).curved, board.get(Connector, line).heads) == (True, "both")
    commands.change_connector(board, line, heads="none")
    assert (board.get(Connector, line).curved, board.get(Connector, line).heads) == (True, "none")


def test_an_end_taken_elsewhere_keeps_the_label(board):
    one, two = commands.stick_notes(board, ["a", "b"], at=[(0, 0)] * 2)
    line = commands.connect(board, Connector(id="", start=one, label="because"))
    commands.reconnect(board, line, Connector(id="", start=one, end=two, reach=(5, 5)))
    moved = board.get(Connector, line)
    assert (moved.start, moved.end, moved.reach, moved.label) == (one, two, (5, 5), "because")


def test_a_later_drawing_lies_on_top(board):
    first = commands.draw_shape(board, form="ellipse", at=(0, 0), size=(9, 9), colour="ink")
    second = commands.draw_shape(board, form="ellipse", at=(0, 0), size=(9, 9), colour="ink")
    assert get_thing(board, first).order < get_thing(board, second).order
