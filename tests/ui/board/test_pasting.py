"""Copying, pasting and dropping: what comes in becomes notes or pictures, or one sentence."""

from io import BytesIO
from itertools import combinations

import pytest
from PIL import Image
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QImage
from PySide6.QtWidgets import QApplication

from openspace import commands
from openspace.gathering import notes_of
from openspace.model import Note, Picture
from tests.ui.board.on_board import OnBoard

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def paste(board: OnBoard, keys=CTRL) -> None:
    board.canvas.setFocus()
    board.key(Qt.Key.Key_V, keys)


def carrying(text="", html="", files=()) -> QMimeData:
    mime = QMimeData()
    if text:
        mime.setText(text)
    if html:
        mime.setHtml(html)
    if files:
        mime.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
    return mime


def drop(board: OnBoard, mime: QMimeData, at=(400, 300)) -> None:
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    copying = Qt.DropAction.CopyAction
    enter = QDragEnterEvent(QPoint(*at), copying, mime, left, none)
    QApplication.sendEvent(board.canvas, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(board.canvas, QDropEvent(QPointF(*at), copying, mime, left, none))


def in_order(board: OnBoard) -> list[str]:
    return [note.text for note in notes_of(board.bridge.gathering, board.board_id)]


def boxes(board: OnBoard):
    return [board.canvas.scene.sheet.box(one) for one in board.notes()]


@pytest.mark.parametrize(
    ("mime", "texts"),
    [
        (carrying("one\n\n- two\n3. three"), ["one", "two", "three"]),
        (carrying("a\tb\nc\td"), ["a", "b", "c", "d"]),
        (
            carrying(
                "x",
                '<ul><li>one</li><li><img src="http://example.org/i.png">two</li></ul>',
            ),
            ["one", "two"],
        ),
        (carrying("plain", "<p>plain</p>"), ["plain"]),
    ],
    ids=["lines", "cells", "list", "words"],
)
def test_each_line_cell_or_item_is_a_note_and_all_are_one_step(board, mime, texts):
    QApplication.clipboard().setMimeData(mime)
    paste(board)
    assert in_order(board) == texts
    assert not any(one.meets(other) for one, other in combinations(boxes(board), 2))
    board.bridge.undo()
    assert in_order(board) == []


def test_pasted_as_one_it_is_one_note(board):
    QApplication.clipboard().setText("one\ntwo")
    paste(board, CTRL | SHIFT)
    assert in_order(board) == ["one\ntwo"]


def test_the_way_to_one_note_is_told_once(board, qtbot):
    QApplication.clipboard().setText("one\ntwo")
    with qtbot.waitSignal(board.view.said) as said:
        paste(board)
    assert "Ctrl+Shift+V" in said.args[0]
    with qtbot.assertNotEmitted(board.view.said):
        paste(board)


def test_copied_notes_come_back_as_they_were(board):
    one, other = board.stick("one", "other", at=[(0, 0), (220, 40)])
    commands.colour_things(board.document, [one], colour="teal")
    commands.mean_notes(board.document, [other], meaning="question")
    board.view.selection.choose([one, other])
    board.key(Qt.Key.Key_C, CTRL)
    assert QApplication.clipboard().text() == "one\nother"
    paste(board)
    copies = [note for note in board.notes().values() if note.id not in {one, other}]
    first, second = sorted(copies, key=lambda note: note.text)
    assert (first.colour, second.meaning) == ("teal", "question")
    assert (second.pos[0] - first.pos[0], second.pos[1] - first.pos[1]) == (220, 40)


def test_cut_notes_are_peeled_off(board):
    board.view.selection.choose(board.stick("one"))
    board.key(Qt.Key.Key_X, CTRL)
    assert board.texts() == []
    paste(board)
    assert board.texts() == ["one"]


def test_very_many_lines_come_bit_by_bit_and_go_with_one_undo(board, qtbot):
    QApplication.clipboard().setText("\n".join(f"line {number}" for number in range(500)))
    with qtbot.waitSignal(board.view.doings.capture.pasting.ended, timeout=20_000) as ended:
        paste(board)
        assert board.view.doings.capture.pasting.is_running
    assert ended.args == [500]
    assert len(in_order(board)) == 500
    columns = {note.pos for note in board.notes().values()}
    assert len(columns) == 500
    board.bridge.undo()
    assert in_order(board) == []


def test_a_long_paste_can_be_cancelled_and_leaves_nothing(board, qtbot):
    pasting = board.view.doings.capture.pasting
    QApplication.clipboard().setText("\n".join(f"line {number}" for number in range(2000)))
    paste(board)
    qtbot.waitUntil(pasting.progress.isVisible)
    qtbot.mouseClick(pasting.progress.cancel, Qt.MouseButton.LeftButton)
    assert not pasting.is_running
    assert in_order(board) == []
    assert not pasting.progress.isVisible()


def test_a_text_file_that_is_dropped_becomes_notes_where_it_was_dropped(board, tmp_path):
    file = tmp_path / "said.txt"
    file.write_text("one\ntwo\n", encoding="utf-16")
    drop(board, carrying(files=[file]))
    assert in_order(board) == ["one", "two"]
    box = board.canvas.scene.sheet.box(next(iter(board.notes())))
    assert board.canvas.viewport.box().meets(box)


def test_a_table_that_is_dropped_becomes_a_note_a_cell(board, tmp_path):
    file = tmp_path / "said.csv"
    file.write_text('one;"two; or so"\n=1+1;\n')
    drop(board, carrying(files=[file]))
    assert in_order(board) == ["one", "two; or so", "=1+1"]


def test_a_picture_that_is_dropped_hangs_on_the_board_without_its_metadata(board, tmp_path):
    file = tmp_path / "wall.jpg"
    exif = Image.Exif()
    exif[0x010F] = "Camera of Ada"
    Image.new("RGB", (2000, 1000), "red").save(file, exif=exif)
    drop(board, carrying(files=[file]))
    [picture] = board.document.records(Picture).values()
    assert picture.size == (480.0, 240.0)
    data = board.bridge.gathering.blobs.get(picture.blob)
    assert b"Ada" not in data
    image = board.canvas.scene.picture_of(picture.blob)
    assert (image.width(), image.height()) == Image.open(BytesIO(data)).size


def test_a_picture_on_the_clipboard_hangs_on_the_board(board):
    image = QImage(60, 40, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.red)
    QApplication.clipboard().setImage(image)
    paste(board)
    assert len(board.document.records(Picture)) == 1


@pytest.mark.parametrize(
    ("name", "data", "words"),
    [
        ("broken.png", b"\x89PNG\r\n\x1a\n", "is no picture"),
        ("evil.png", b"<svg><script>alert(1)</script></svg>", "is no picture"),
        ("data.bin", b"\0\1\2" * 50, "neither text nor a picture"),
    ],
)
def test_what_cannot_be_taken_is_refused_in_a_sentence(board, tmp_path, name, data, words):
    file = tmp_path / name
    file.write_bytes(data)
    drop(board, carrying(files=[file]))
    assert [words in sentence for sentence in board.refusals] == [True]
    assert not board.document.records(Note)
    assert not board.document.records(Picture)


def test_nothing_on_the_clipboard_pastes_nothing(board):
    QApplication.clipboard().clear()
    before = board.history.undo_label
    paste(board)
    assert board.history.undo_label == before
