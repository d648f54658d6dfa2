"""Templates: a board's layout without its notes, laid out elsewhere in one step."""

import msgspec
import pytest

from openspace import commands
from openspace.document import Document
from openspace.gathering import Gathering, all_things, legend, steps
from openspace.model import BOARD_RECORDS, Area, Connector, Note, Shape
from openspace.templates import lay_template, read_template, template_of, written


@pytest.fixture
def gathering() -> Gathering:
    return Gathering()


@pytest.fixture
def board(gathering: Gathering) -> Document:
    return gathering.board(commands.add_board(gathering, title="First"))


@pytest.fixture
def laid_out(board: Document) -> Document:
    """A board with two joined areas, words, a stroke, a note, a legend and two steps."""
    left = commands.draw_area(board, at=(100, 200), size=(400, 300), title="Now", prompt="What is?")
    right = commands.draw_area(board, at=(600, 200), size=(400, 300), title="Then")
    commands.connect(board, Connector(id="", start=left, end=right, label="leads to"))
    commands.draw_shape(
        board, form="text", at=(100, 150), size=(200, 40), colour="ink", text="Time"
    )
    [note] = commands.stick_notes(board, ["somebody's words"], at=[(150, 250)])
    commands.connect(board, Connector(id="", start=note, end=right))
    commands.say_meaning(board, "yellow", text="Ideas")
    commands.add_step(board, title="Write", minutes=5, private=True)
    commands.add_step(board, title="Choose", votes=3)
    return board


def other_board() -> Document:
    return Document("other", BOARD_RECORDS)


def test_a_template_holds_the_layout_and_nobodys_words(laid_out):
    template = template_of(laid_out, title="Now and then")
    assert [area.title for area in template.areas] == ["Now", "Then"]
    assert [shape.text for shape in template.shapes] == ["Time"]
    assert template.legend == {"yellow": "Ideas"}
    assert [(step.title, step.minutes, step.private, step.votes) for step in template.steps] == [
        ("Write", 5, True, 0),
        ("Choose", 0, False, 3),
    ]
    assert b"somebody" not in written(template)


def test_it_begins_at_the_origin_wherever_the_board_lay(laid_out):
    template = template_of(laid_out, title="Now and then")
    assert min(thing.pos[0] for thing in template.areas) == 0.0
    assert template.shapes[0].pos == (0.0, 0.0)


def test_a_line_to_a_note_goes_with_the_note(laid_out):
    template = template_of(laid_out, title="Now and then")
    assert [one.label for one in template.connectors] == ["leads to"]


def test_what_was_peeled_off_is_no_part_of_it(laid_out):
    [area, *_] = laid_out.records(Area)
    commands.peel_things(laid_out, [area])
    assert len(template_of(laid_out, title="One").areas) == 1


def test_laid_out_elsewhere_it_is_the_same_layout_in_one_step(laid_out):
    template, other = template_of(laid_out, title="Now and then"), other_board()
    ids = lay_template(other, template, at=(1000.0, -50.0))
    assert sorted(ids) == sorted(thing.id for thing in all_things(other))
    assert template_of(other, title="Now and then").areas[0].title == "Now"
    assert {one.pos for one in other.records(Area).values()} == {(1000.0, 0.0), (1500.0, 0.0)}
    [joined] = [one for one in other.records(Connector).values() if one.label]
    titles = {one.id: one.title for one in other.records(Area).values()}
    assert (titles[joined.start], titles[joined.end]) == ("Now", "Then")
    assert legend(other) == {"yellow": "Ideas"}
    assert [step.title for step in steps(other)] == ["Write", "Choose"]
    assert not other.records(Note)


def test_one_undo_takes_all_of_it_away(gathering, laid_out):
    template = template_of(laid_out, title="Now and then")
    board = gathering.board(commands.add_board(gathering, title="Second"))
    lay_template(board, template)
    assert gathering.history.undo_label == "Lay out “Now and then”"
    gathering.history.undo()
    assert list(all_things(board)) == []
    assert (legend(board), steps(board)) == ({}, [])


def test_laid_out_twice_its_things_are_others(laid_out):
    template, other = template_of(laid_out, title="Now and then"), other_board()
    first, second = lay_template(other, template), lay_template(other, template)
    assert not set(first) & set(second)
    assert len(other.records(Shape)) == 2


def test_what_the_legend_says_already_stays(laid_out):
    template, other = template_of(laid_out, title="Now and then"), other_board()
    commands.say_meaning(other, "yellow", text="Worries")
    lay_template(other, template)
    assert legend(other) == {"yellow": "Worries"}


def test_written_and_read_it_is_the_same(laid_out):
    template = template_of(laid_out, title="Now and then", purpose="To see change")
    assert read_template(written(template)) == template


@pytest.mark.parametrize("data", [b"", b"[]", b"{}", b'{"title": 5}', b"\xff"])
def test_what_is_no_template_is_refused(data):
    with pytest.raises(msgspec.MsgspecError):
        read_template(data)
