"""One board from the first letter to the vote, by mouse and keys, and back to the start."""

from typing import Any

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from openspace.document import Document
from openspace.gathering import bin_of, dots_in, face_down, rounds, the_timer
from openspace.model import Area, Connector, Note, Shape, Stroke, on_board
from tests.random_gathering.look import look
from tests.ui.story.hands import (
    CTRL,
    NONE,
    SHIFT,
    Hands,
    Key,
    begin_a_gathering,
    open_again,
    open_window,
)
from ui.board.find.words import line_of

ALT = Qt.KeyboardModifier.AltModifier
CAUGHT = ["Trust", "Time", "Room to fail", "Who decides"]
PASTED = ["Ask early 🎉", "القيادة", "Walk away"]


def test_one_board_from_the_first_letter_to_the_vote_and_back(qtbot, folder):
    hands = open_window(qtbot)
    begin_a_gathering(hands)
    make_a_board(hands)
    capture(hands)
    draw(hands)
    arrange(hands)
    find_and_reword(hands)
    go_back_in_time(hands)
    vote(hands)
    write_in_private(hands)
    present(hands)
    command(hands)
    seen = look(hands.gathering)
    hands.undo_all()
    assert panel_of(hands).board_id == ""
    hands.redo_all()
    assert look(hands.gathering) == seen
    path = hands.path()
    assert hands.window.close()
    again = open_again(qtbot, path)
    assert look(again.gathering) == seen
    assert again.window.close()


def make_a_board(hands: Hands) -> None:
    hands.place("boards")
    hands.click(panel_of(hands).make)
    hands.expect_step("Add a board")
    hands.write("Leading")
    hands.key(Key.Key_Return)
    hands.expect_step("Rename a board")
    assert panel_of(hands).row.tabs.shown.title == "Leading"


def capture(hands: Hands) -> None:
    canvas = canvas_of(hands)
    hands.focus(canvas)
    hands.key(Key.Key_N)
    hands.click(canvas, QPoint(200, 160))
    ways = [(Key.Key_Tab, NONE), (Key.Key_Return, CTRL), (Key.Key_Escape, NONE)]
    for words, (key, keys) in zip(CAUGHT, ways, strict=False):
        hands.write(words)
        hands.key(key, keys)
        hands.expect_step("Stick a note")
    hands.focus(panel_of(hands).view.strip.line)
    hands.write(f"? {CAUGHT[3]} #power")
    hands.key(Key.Key_Return)
    hands.expect_step("Stick a note")
    asked = note(hands, CAUGHT[3])
    assert (asked.meaning, list(asked.tags)) == ("question", ["power"])
    QApplication.clipboard().setText("\n".join(PASTED))
    hands.focus(canvas)
    hands.key(Key.Key_V, CTRL)
    hands.expect_step("Stick 3 notes")
    assert texts(hands) == CAUGHT + PASTED
    hands.key(Key.Key_Escape)
    hands.key(Key.Key_1, SHIFT)


def draw(hands: Hands) -> None:
    hands.key(Key.Key_A)
    hands.drag(canvas_of(hands), hands.on_canvas("Trust"), hands.on_canvas("Room to fail"))
    hands.expect_step("Draw an arrow")
    hands.key(Key.Key_Return)
    hands.write("makes")
    hands.key(Key.Key_Escape)
    hands.expect_step("Reword")
    [arrow] = things(hands, Connector)
    ends = (note(hands, "Trust").id, note(hands, "Room to fail").id)
    assert (arrow.start, arrow.end, arrow.label) == (*ends, "makes")
    corner = QPoint(canvas_of(hands).width() - 300, 120)
    draw_with(hands, Key.Key_P, corner, QPoint(60, 60))
    hands.expect_step("Draw a stroke")
    draw_with(hands, Key.Key_R, corner + QPoint(0, 80), QPoint(90, 80))
    hands.expect_step("Draw a shape")
    hands.write("Rules")
    hands.key(Key.Key_Escape)
    hands.expect_step("Reword")
    draw_with(hands, Key.Key_F, corner - QPoint(20, 20), QPoint(160, 220))
    hands.expect_step("Draw an area")
    hands.write("Later")
    hands.key(Key.Key_Return)
    hands.expect_step("Reword")
    assert [len(things(hands, kind)) for kind in (Stroke, Shape, Area)] == [1, 1, 1]
    assert (things(hands, Shape)[0].text, things(hands, Area)[0].title) == ("Rules", "Later")


def draw_with(hands: Hands, tool: Qt.Key, start: QPoint, by: QPoint) -> None:
    hands.focus(canvas_of(hands))
    hands.key(Key.Key_Escape, times=2)
    hands.key(tool)
    hands.drag(canvas_of(hands), start, start + by)


def arrange(hands: Hands) -> None:
    hands.key(Key.Key_Escape)
    choose(hands, "Trust")
    choose(hands, "Walk away", SHIFT)
    hands.key(Key.Key_A, ALT)
    hands.expect_step("Align left")
    assert note(hands, "Trust").pos[0] == note(hands, "Walk away").pos[0]
    hands.key(Key.Key_G, CTRL)
    hands.expect_step("Group 2 notes")
    assert note(hands, "Trust").group == note(hands, "Walk away").group != ""
    hands.key(Key.Key_L, CTRL | SHIFT)
    hands.expect_step("Lock 2 notes")
    before = note(hands, "Trust").pos
    hands.key(Key.Key_Escape)
    hands.key(Key.Key_A, CTRL)
    hands.key(Key.Key_T, CTRL | ALT)
    hands.expect_step("Tidy up")
    assert note(hands, "Trust").pos == before
    assert note(hands, "Time").pos[1] == note(hands, "Who decides").pos[1]


def find_and_reword(hands: Hands) -> None:
    view = panel_of(hands).view
    hands.key(Key.Key_Escape)
    hands.key(Key.Key_F, CTRL)
    hands.write("walk")
    assert view.finding.bar.count.text() == "1 of 1"
    hands.key(Key.Key_Escape)
    assert view.selection.ids == {note(hands, "Walk away").id}
    hands.key(Key.Key_O, CTRL | SHIFT)
    outline = view.finding.outline.outline
    hands.qtbot.waitUntil(outline.hasFocus)
    outline.setCurrentIndex(outline.rows.index_of(note(hands, "Time").id))
    hands.key(Key.Key_F2)
    hands.write("Time to think")
    hands.key(Key.Key_Return)
    hands.expect_step("Reword a note")
    hands.key(Key.Key_O, CTRL | SHIFT)
    hands.qtbot.waitUntil(view.canvas.hasFocus)
    choose(hands, PASTED[1])
    hands.key(Key.Key_Delete)
    hands.expect_step("Peel a note")
    peeled = bin_of(hands.gathering, panel_of(hands).board_id)
    assert [line_of(one) for one in peeled] == [PASTED[1]]


def go_back_in_time(hands: Hands) -> None:
    history = panel_of(hands).beside.history
    hands.key(Key.Key_H, CTRL)
    for label in ("Peel a note", "Reword a note", "Tidy up"):
        hands.qtbot.waitUntil(lambda label=label: history.bar.what.text() == label)
        hands.key(Key.Key_Left)
    hands.qtbot.waitUntil(lambda: history.bar.what.text() == "Lock 2 notes")
    hands.click(history.bar.all)
    hands.expect_step("Go back to an earlier moment")
    assert texts(hands) == CAUGHT + PASTED


def vote(hands: Hands) -> None:
    panel = panel_of(hands)
    hands.click(panel.row.facilitate)
    page = panel.view.steering.page
    hands.click(page.time.spans[1])
    hands.expect_step("Set the timer")
    assert the_timer(board_of(hands)).left == 60.0
    hands.focus(page.voting.new.title)
    hands.write("What first")
    hands.key(Key.Key_Return)
    hands.expect_step("Open a voting round")
    hands.focus(panel.view.canvas)
    choose(hands, "Who decides")
    for _dot in range(2):
        hands.key(Key.Key_D)
        hands.expect_step("Give a dot")
    hands.click(page.voting.now.close_it)
    hands.expect_step("Close the voting round")
    [voting] = rounds(board_of(hands))
    dots = {one.text: dots_in(one, voting) for one in things(hands, Note)}
    assert dots == dict.fromkeys(CAUGHT + PASTED, 0) | {"Who decides": 2}


def write_in_private(hands: Hands) -> None:
    view = panel_of(hands).view
    hands.focus(view.steering.page.private.on)
    hands.key(Key.Key_Space)
    hands.expect_step("Write privately")
    hands.focus(view.strip.line)
    hands.write("Only mine")
    hands.key(Key.Key_Return)
    hands.expect_step("Stick a note")
    assert [one.text for one in face_down(board_of(hands))] == ["Only mine"]
    hands.click(view.steering.card.private.end)
    hands.expect_step("Reveal a note")
    assert face_down(board_of(hands)) == []


def present(hands: Hands) -> None:
    view = panel_of(hands).view
    hands.focus(view.canvas)
    hands.key(Key.Key_F5)
    showing = view.steering.showing
    with hands.qtbot.waitExposed(showing):
        showing.show()
    QTest.keyClick(showing.canvas, Key.Key_Right)
    assert showing.at == 0
    QTest.keyClick(showing.canvas, Key.Key_Escape)
    assert view.steering.showing is None
    hands.come_back()


def command(hands: Hands) -> None:
    hands.focus(canvas_of(hands))
    hands.key(Key.Key_Escape)
    hands.key(Key.Key_A, CTRL)
    hands.key(Key.Key_K, CTRL)
    hands.write("align top")
    hands.key(Key.Key_Return)
    hands.expect_step("Align top")
    tops = {note(hands, words).pos[1] for words in CAUGHT[1:]}
    assert len(tops) == 1


def panel_of(hands: Hands) -> Any:
    return hands.window.panels.boards()


def canvas_of(hands: Hands) -> Any:
    return panel_of(hands).view.canvas


def board_of(hands: Hands) -> Document:
    return hands.gathering.board(panel_of(hands).board_id)


def things(hands: Hands, kind: type) -> list[Any]:
    """Return what lies on the board of a kind, bottom up."""
    records: list[Any] = list(board_of(hands).records(kind).values())
    return sorted(filter(on_board, records), key=lambda thing: thing.order)


def note(hands: Hands, text: str) -> Note:
    return hands.notes(panel_of(hands).board_id)[text]


def texts(hands: Hands) -> list[str]:
    return [one.text for one in things(hands, Note)]


def choose(hands: Hands, text: str, *keys: Qt.KeyboardModifier) -> None:
    hands.click(canvas_of(hands), hands.on_canvas(text), *keys)
