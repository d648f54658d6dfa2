"""What people do with anything on a board."""

import pytest

from openspace import commands
from openspace.changes import Changes
from openspace.errors import BadInputError, UnknownRecordError
from openspace.gathering import all_things, bottom_up, get_thing
from openspace.model import Area, Connector, Note, Picture, Shape, Stroke


def stick(board, *texts):
    return commands.stick_notes(board, texts, at=[(0.0, 0.0)] * len(texts))


def draw(board, at=(0.0, 0.0)):
    return commands.draw_shape(board, form="ellipse", at=at, size=(100.0, 80.0), colour="blue")


def labels_of(board, act):
    heard: list[Changes] = []
    stop = board.listen(heard.append)
    act()
    stop()
    return [changes.label for changes in heard]


@pytest.mark.parametrize(
    ("act", "one", "three"),
    [
        (commands.peel_things, "Peel a note", "Peel 3 things"),
        (commands.raise_things, "Raise a note", "Raise 3 things"),
        (commands.lower_things, "Lower a note", "Lower 3 things"),
        (commands.group_things, "Group a note", "Group 3 things"),
        (lambda b, ids: commands.move_things(b, ids, by=(1, 0)), "Move a note", "Move 3 things"),
        (
            lambda b, ids: commands.colour_things(b, ids, colour="pink"),
            "Colour a note",
            "Colour 3 things",
        ),
        (
            lambda b, ids: commands.lock_things(b, ids, locked=True),
            "Lock a note",
            "Lock 3 things",
        ),
        (
            lambda b, ids: commands.duplicate_things(b, ids, by=(1, 0)),
            "Duplicate a note",
            "Duplicate 3 things",
        ),
    ],
)
def test_a_step_is_called_after_what_it_is_done_with(board, act, one, three):
    first, second = stick(board, "a", "b")
    shape = draw(board)
    stick(board, "c")
    assert labels_of(board, lambda: act(board, [first])) == [one]
    commands.lock_things(board, [first], locked=False)
    assert labels_of(board, lambda: act(board, [first, second, shape])) == [three]


def test_what_is_locked_stays_while_the_rest_moves(board):
    locked, free = stick(board, "a", "b")
    commands.lock_things(board, [locked], locked=True)
    said = labels_of(board, lambda: commands.move_things(board, [locked, free], by=(5, 5)))
    assert said == ["Move a note"]
    assert (get_thing(board, locked).pos, get_thing(board, free).pos) == ((0, 0), (5, 5))


@pytest.mark.parametrize(
    "act",
    [
        lambda board, one: commands.move_things(board, [one], by=(5, 5)),
        lambda board, one: commands.peel_things(board, [one]),
        lambda board, one: commands.colour_things(board, [one], colour="pink"),
        lambda board, one: commands.resize_thing(board, one, size=(10, 10)),
    ],
)
def test_what_is_locked_alone_is_refused_with_a_sentence(board, act):
    [one] = stick(board, "a")
    commands.lock_things(board, [one], locked=True)
    before = get_thing(board, one)
    with pytest.raises(BadInputError, match="This is locked; unlock it first"):
        act(board, one)
    assert get_thing(board, one) == before


def test_what_is_unlocked_moves_again(board):
    [one] = stick(board, "a")
    commands.lock_things(board, [one], locked=True)
    commands.lock_things(board, [one], locked=False)
    commands.move_things(board, [one], by=(5, 5))
    assert get_thing(board, one).pos == (5, 5)


def test_places_of_their_own_leave_what_is_locked(board):
    one, two = stick(board, "a", "b")
    commands.lock_things(board, [two], locked=True)
    said = labels_of(
        board,
        lambda: commands.place_things(board, {one: (7, 7), two: (9, 9)}, label="Lay in a row"),
    )
    assert said == ["Lay in a row"]
    assert (get_thing(board, one).pos, get_thing(board, two).pos) == ((7, 7), (0, 0))


def test_what_was_locked_while_it_lay_in_the_bin_can_be_taken_back(board):
    one, two = stick(board, "a", "b")
    commands.peel_things(board, [one])
    commands.lock_things(board, [one], locked=True)
    commands.take_back_things(board, [one])
    assert (get_thing(board, one).peeled, get_thing(board, one).locked) == ("", True)
    assert get_thing(board, two).peeled == ""


def test_a_group_is_one_until_it_is_ungrouped(board):
    one, two, other = stick(board, "a", "b", "c")
    commands.group_things(board, [one, two])
    groups = [get_thing(board, key).group for key in (one, two, other)]
    assert groups[0] == groups[1] != "" == groups[2]
    commands.ungroup_things(board, [one, two])
    assert [get_thing(board, key).group for key in (one, two)] == ["", ""]


def test_copies_of_a_group_are_a_group_of_their_own(board):
    one, two = stick(board, "a", "b")
    commands.group_things(board, [one, two])
    copies = [get_thing(board, key) for key in commands.duplicate_things(board, [one], by=(9, 9))]
    more = [
        get_thing(board, key) for key in commands.duplicate_things(board, [one, two], by=(9, 9))
    ]
    assert len({thing.group for thing in [get_thing(board, one), *copies, *more]}) == 3
    assert more[0].group == more[1].group


def test_lines_between_copied_things_join_the_copies(board):
    one, two = stick(board, "a", "b")
    line = commands.connect(board, Connector(id="", start=one, end=two))
    copies = commands.duplicate_things(board, [one, two, line], by=(10, 0))
    [copied] = [thing for key in copies if (thing := board.find(Connector, key)) is not None]
    words = [board.get(Note, end).text for end in (copied.start, copied.end)]
    assert words == ["a", "b"]
    assert {copied.start, copied.end}.isdisjoint({one, two})


def test_a_line_copied_without_what_it_joins_is_free(board):
    one, two = stick(board, "a", "b")
    line = commands.connect(board, Connector(id="", start=one, end=two, pos=(1, 2), reach=(3, 4)))
    [copied] = commands.duplicate_things(board, [line], by=(10, 10))
    copy = board.get(Connector, copied)
    assert (copy.start, copy.end, copy.pos, copy.reach) == ("", "", (11, 12), (3, 4))


def test_a_copy_has_no_dots_and_is_not_locked(board):
    [one] = stick(board, "a")
    commands.open_voting(board)
    commands.give_dot(board, one, voter="Ada")
    commands.lock_things(board, [one], locked=True)
    [copied] = commands.duplicate_things(board, [one], by=(1, 1))
    copy = board.get(Note, copied)
    assert (copy.dots, copy.locked) == ({}, False)


def test_everything_but_lines_and_strokes_has_a_size(board):
    area = commands.draw_area(board, at=(0, 0), size=(100, 100))
    shape = draw(board)
    picture = commands.put_picture(board, blob="0", at=(0, 0), size=(10, 10))
    line = commands.connect(board, Connector(id=""))
    stroke = commands.draw_stroke(board, Stroke(id="", points=(0, 0, 1, 1)))
    for one in (area, shape, picture):
        commands.resize_thing(board, one, size=(70, 60), pos=(3, 4))
        thing = get_thing(board, one)
        assert isinstance(thing, Area | Shape | Picture)
        assert (thing.size, thing.pos) == ((70, 60), (3, 4))
    for one in (line, stroke):
        with pytest.raises(BadInputError, match="no size of its own"):
            commands.resize_thing(board, one, size=(70, 60))


def test_a_corner_can_be_at_the_very_origin(board):
    area = commands.draw_area(board, at=(5, 5), size=(100, 100))
    commands.resize_thing(board, area, size=(105, 105), pos=(0.0, 0.0))
    assert get_thing(board, area).pos == (0, 0)


def test_what_is_lowered_lies_below_all_but_areas(board):
    one, two = stick(board, "a", "b")
    area = commands.draw_area(board, at=(0, 0), size=(100, 100))
    commands.lower_things(board, [two])
    assert [thing.id for thing in bottom_up(all_things(board))] == [area, two, one]


def test_what_somebody_removed_meanwhile_is_said_in_a_sentence(board):
    with pytest.raises(UnknownRecordError, match="not there any more"):
        commands.move_things(board, ["gone"], by=(1, 1))


def test_going_back_puts_what_came_since_into_the_bin(board):
    one, two = stick(board, "a", "b")
    earlier = list(all_things(board))
    commands.reword_note(board, one, text="changed")
    commands.peel_things(board, [two])
    shape = draw(board)
    commands.return_to(board, earlier)
    assert board.get(Note, one).text == "a"
    assert get_thing(board, two).peeled == ""
    assert get_thing(board, shape).peeled != ""
