from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

SHIFT = Qt.KeyboardModifier.ShiftModifier


def part_with_focus(board):
    panel, focus = board.panel, QApplication.focusWidget()
    parts = {
        "canvas": board.canvas,
        "strip": board.view.strip,
        "tools": board.view.tools,
        "chosen": board.view.chosen,
        "zoom": board.view.zoom,
        "row": panel.row,
        "inspector": panel.inspector,
    }
    return next((name for name, part in parts.items() if part is focus or part.isAncestorOf(focus)))


def walked(board, keys=Qt.KeyboardModifier.NoModifier):
    seen = []
    for _times in range(12):
        board.key(Qt.Key.Key_F6, keys)
        seen.append(part_with_focus(board))
        if seen[-1] == "canvas":
            break
    return seen


def test_f6_walks_round_all_that_is_there_and_back_to_the_board(board):
    board.view.selection.choose(board.stick("one"))
    board.panel.beside.open_page("bin")
    board.canvas.setFocus()
    assert walked(board) == ["strip", "tools", "chosen", "zoom", "row", "inspector", "canvas"]


def test_with_shift_it_walks_the_other_way(board):
    assert walked(board, SHIFT) == ["row", "zoom", "tools", "strip", "canvas"]


def test_what_is_hidden_is_no_stop(board):
    assert "chosen" not in walked(board)


def test_one_more_note_is_chosen_by_keys(board):
    one, two, three = board.stick("one", "two", "three")
    board.view.selection.choose([one])
    adding = Qt.KeyboardModifier.ControlModifier | SHIFT
    board.key(Qt.Key.Key_Right, adding)
    assert board.view.selection.ids == {one, two}
    board.key(Qt.Key.Key_Right, adding)
    assert board.view.selection.ids == {one, two, three}
