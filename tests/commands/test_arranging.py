from openspace import commands
from openspace.changes import Changes
from openspace.document import Document
from openspace.model import BOARD_RECORDS, Area, Note


def table():
    board = Document("board", BOARD_RECORDS)
    area = commands.draw_area(board, at=(0.0, 0.0), size=(300.0, 300.0))
    notes = commands.stick_notes(board, ["One", "Two"], at=[(10.0, 60.0), (20.0, 70.0)])
    return board, area, notes


def test_things_go_to_places_of_their_own_and_areas_grow_in_one_step():
    board, area, (one, two) = table()
    heard: list[Changes] = []
    board.listen(heard.append)
    commands.arrange_things(
        board,
        {one: (20.0, 64.0), two: (240.0, 64.0)},
        label="Tidy up",
        sizes={area: (460.0, 300.0)},
    )
    assert board.get(Note, one).pos == (20.0, 64.0)
    assert board.get(Note, two).pos == (240.0, 64.0)
    assert board.get(Area, area).size == (460.0, 300.0)
    assert [changes.label for changes in heard] == ["Tidy up"]


def test_what_is_locked_stays_as_it_is():
    board, area, (one, two) = table()
    commands.lock_things(board, [area, one], locked=True)
    commands.arrange_things(
        board, {one: (0.0, 0.0), two: (5.0, 5.0)}, label="Tidy up", sizes={area: (999.0, 999.0)}
    )
    assert board.get(Note, one).pos == (10.0, 60.0)
    assert board.get(Note, two).pos == (5.0, 5.0)
    assert board.get(Area, area).size == (300.0, 300.0)
