"""What people put very far away, or draw very large, is kept like all else."""

import msgspec
import pytest

from openspace import commands
from openspace.document import Document
from openspace.gathering import all_things, get_thing
from openspace.model import BOARD_RECORDS, Connector, Note, Stroke

FAR = 3e7


def drawn_area(board):
    return commands.draw_area(board, at=(-FAR, 0.0), size=(2 * FAR, 0.1), title="Whole")


def resized(board):
    shape = commands.draw_shape(board, form="text", at=(0, 0), size=(90.0, 9.0), colour="pink")
    commands.resize_thing(board, shape, size=(FAR, FAR), pos=(-FAR, 0.0))
    return shape


def led_away(board):
    line = commands.connect(board, Connector(id="", reach=(FAR, -FAR)))
    commands.reconnect(board, line, Connector(id="", pos=(FAR, 0.0), reach=(-FAR, FAR)))
    return line


def moved(board):
    [note] = commands.stick_notes(board, ["Trust"], at=[(FAR, -FAR)])
    commands.move_things(board, [note], by=(FAR, -FAR))
    return note


def placed(board):
    note, area = moved(board), drawn_area(board)
    sizes = {area: (10.0, FAR)}
    commands.arrange_things(board, {note: (FAR, FAR)}, label="Tidy up", sizes=sizes)
    return note


def copied(board):
    return commands.duplicate_things(board, [moved(board)], by=(FAR, FAR))[0]


def pasted(board):
    note = get_thing(board, moved(board))
    return commands.paste_things(board, [note], by=(FAR, FAR))[0]


def poured(board):
    far = Note(id="", text="Trust", pos=(FAR, FAR))
    commands.stick_part(board, [far], behind="", total=1, join="pour")
    return next(iter(all_things(board))).id


def in_an_area(board):
    area = drawn_area(board)
    commands.stick_in_area(board, [Note(id="", text="Trust")], area=area, height=FAR)
    return area


def stroke(board):
    return commands.draw_stroke(board, Stroke(id="", pos=(FAR, 0.0), points=(0.0, 0.0, 9.0, 9.0)))


@pytest.mark.parametrize(
    "act",
    [
        drawn_area,
        resized,
        led_away,
        moved,
        placed,
        copied,
        pasted,
        poured,
        in_an_area,
        stroke,
    ],
)
def test_what_is_put_beyond_the_bounds_is_kept_at_their_edge(board, act):
    made = act(board)
    things = list(all_things(board))
    assert made in [thing.id for thing in things]
    for thing in things:
        assert msgspec.convert(msgspec.to_builtins(thing), type(thing)) == thing
    again = Document("again", BOARD_RECORDS, [board.update_since()])
    assert {one.id for one in all_things(again)} == {one.id for one in things}
