from openspace import commands
from openspace.arranging import blocks_of, places_after
from openspace.document import Document
from openspace.gathering import box_of, find_thing
from openspace.model import BOARD_RECORDS, Connector


def table():
    board = Document("board", BOARD_RECORDS)
    notes = commands.stick_notes(
        board, ["One", "Two", "Three"], at=[(0.0, 0.0), (300.0, 0.0), (40.0, 600.0)]
    )

    def boxes(one):
        thing = find_thing(board, one)
        return box_of(thing) if thing is not None else None

    return board, notes, boxes


def test_each_thing_alone_is_a_block():
    board, notes, boxes = table()
    found = blocks_of(board, notes, boxes)
    assert {block.ids for block in found} == {(one,) for one in notes}


def test_a_group_is_one_block_though_one_of_it_is_chosen():
    board, (one, two, three), boxes = table()
    commands.group_things(board, [one, two])
    found = blocks_of(board, [one, three], boxes)
    group = max(found, key=lambda block: len(block.ids))
    assert set(group.ids) == {one, two}
    assert group.box == (0.0, 0.0, 500.0, 170.0)
    assert len(found) == 2


def test_a_group_with_something_locked_stays():
    board, (one, two, _three), boxes = table()
    commands.group_things(board, [one, two])
    commands.lock_things(board, [two], locked=True)
    [block] = blocks_of(board, [one], boxes)
    assert block.fixed


def test_an_area_takes_along_what_lies_in_it_even_if_that_is_chosen_too():
    board, (one, *_others), boxes = table()
    area = commands.draw_area(board, at=(-50.0, -50.0), size=(300.0, 300.0))
    [block] = blocks_of(board, [one, area], boxes)
    assert set(block.ids) == {area, one}
    assert block.box == (-50.0, -50.0, 250.0, 250.0)
    places = places_after(board, [block], {block.id: (0.0, 0.0)})
    assert places == {area: (0.0, 0.0), one: (50.0, 50.0)}


def test_an_arrow_between_things_is_no_block_of_its_own():
    board, (one, two, _three), boxes = table()
    arrow = commands.connect(board, Connector(id="", start=one, end=two))
    assert blocks_of(board, [arrow], boxes) == []
    free = commands.connect(board, Connector(id="", reach=(40.0, 40.0)))
    assert len(blocks_of(board, [free], boxes)) == 1


def test_what_hardly_moves_or_is_locked_is_given_no_place():
    board, (one, two, _three), boxes = table()
    found = blocks_of(board, [one, two], boxes)
    corners = {one: (0.001, 0.0), two: (9.0, 9.0)}
    assert places_after(board, found, corners) == {two: (9.0, 9.0)}
    commands.lock_things(board, [two], locked=True)
    assert places_after(board, found, corners) == {}
