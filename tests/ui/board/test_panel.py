from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from openspace import commands
from openspace.model import Board
from ui.board.panel import BoardPanel
from ui.bridge import Bridge


def shown(board, texts):
    scene = board.canvas.scene
    return sorted(scene.sheet.note(one).text for one in scene.sheet.ids()) == sorted(texts)


def test_another_board_shows_its_own_notes_and_the_first_is_left_as_it_was(board):
    board.stick("One")
    board.view.doings.basic.zoom_to(2.0)
    before = board.canvas.viewport
    other = commands.add_board(board.bridge.gathering, title="Other")
    commands.stick_notes(board.bridge.gathering.board(other), ["Two"], at=[(0, 0)])
    board.panel.show_board(other)
    assert shown(board, ["Two"])
    board.panel.show_board(board.board_id)
    assert shown(board, ["One"])
    assert board.canvas.viewport == before


def test_showing_the_board_that_is_shown_leaves_all_as_it_is(board):
    (note_id,) = board.stick("One")
    board.view.doings.basic.zoom_to(2.0)
    board.view.selection.choose([note_id])
    before = board.canvas.viewport
    board.panel.show_board(board.board_id)
    board.panel.show_board("")
    assert board.canvas.viewport == before
    assert board.view.selection.only == note_id


def test_words_being_written_are_kept_when_another_board_is_shown(board):
    other = commands.add_board(board.bridge.gathering, title="Other")
    board.double_click(board.free_pixel())
    board.type("Not yet done")
    board.panel.show_board(other)
    assert board.texts() == ["Not yet done"]


def test_a_gathering_without_boards_says_what_to_do_and_does_it(qtbot):
    panel = BoardPanel(Bridge())
    qtbot.addWidget(panel)
    panel.show()
    qtbot.waitExposed(panel)
    assert panel.make.isVisible()
    QTest.mouseClick(panel.make, Qt.MouseButton.LeftButton)
    assert panel.view.canvas.isVisible()
    assert panel.row.tabs.title.isVisible()


def test_an_empty_board_says_what_to_do_until_there_is_a_note(board):
    assert board.view.empty.isVisible()
    board.stick("One")
    assert not board.view.empty.isVisible()


def test_the_title_of_a_board_is_written_where_it_stands(board):
    board.panel.row.tabs.rename()
    board.type("What leaders need")
    board.key(Qt.Key.Key_Return)
    plan = board.bridge.gathering.plan
    assert plan.get(Board, board.board_id).title == "What leaders need"
    assert board.panel.row.tabs.tabs.tabText(0) == "What leaders need"


def test_the_title_of_a_board_is_saved_while_one_writes(board, qtbot):
    def title():
        return board.bridge.gathering.plan.get(Board, board.board_id).title

    board.panel.row.tabs.rename()
    board.type("What leaders need")
    qtbot.waitUntil(lambda: title() == "What leaders need", timeout=2000)
    assert board.panel.row.tabs.title.hasFocus()
    board.key(Qt.Key.Key_Escape)
    assert title() == "Leadership"


def test_esc_leaves_the_title_as_it_was(board):
    board.panel.row.tabs.rename()
    board.type("Something else")
    board.key(Qt.Key.Key_Escape)
    assert board.bridge.gathering.plan.get(Board, board.board_id).title == "Leadership"


def test_a_note_asked_for_is_chosen_and_in_sight(board):
    (note_id,) = board.stick("Far", at=[(9000, 9000)])
    board.panel.show_note(note_id)
    box = board.canvas.scene.sheet.box(note_id)
    assert board.view.selection.only == note_id
    assert board.canvas.viewport.box(board.canvas.insets).meets(box)


def test_an_undo_out_of_sight_is_brought_into_sight(board):
    (note_id,) = board.stick("Far", at=[(9000, 9000)])
    commands.move_things(board.document, [note_id], by=(50, 0))
    board.view.doings.basic.zoom_to(1.0)
    board.bridge.undo()
    assert board.canvas.viewport.box().meets(board.canvas.scene.sheet.box(note_id))


def test_both_questions_of_a_merged_topic_stand_beside_the_board(board):
    gathering = board.bridge.gathering
    main = commands.post_topic(gathering, "What kind of leadership?")
    other = commands.post_topic(gathering, "Which governance?")
    commands.merge_topics(gathering, main=main, complementary=other)
    board.panel.show_board(commands.board_for_topic(gathering, main))
    words = [label.text() for label in board.panel.inspector.findChildren(type(board.view.empty))]
    first, second = words.index("What kind of leadership?"), words.index("Which governance?")
    assert first < second


def test_the_bin_shows_the_note_peeled_last_at_the_top(board):
    one, two = board.stick("One", "Two")
    commands.peel_things(board.document, [one])
    commands.peel_things(board.document, [two])
    assert [thing.id for thing in board.panel.beside.bin.model.things] == [two, one]
    assert board.panel.row.bin.text() == "2"


def test_another_gathering_leaves_nothing_of_the_one_before(board):
    board.stick("One")
    board.bridge.close()
    board.bridge._listen_to(type(board.bridge.gathering)())
    assert board.panel.board_id == ""
    assert not board.canvas.scene.sheet.ids()


def test_the_keys_of_the_board_have_no_two_meanings():
    from ui.board.keys import Keyboard, board_keys

    keys = [key for one in board_keys() for key in one.keys]
    assert len(keys) == len(set(keys)) == len(Keyboard()._acts)


def test_an_empty_board_shown_as_a_list_says_only_what_the_list_says(board):
    assert board.view.empty.isVisible()
    board.view.doings.find.outline()
    assert not board.view.empty.isVisible()
    assert board.view.finding.outline.empty.isVisible()
    board.view.doings.find.outline()
    assert board.view.empty.isVisible()
