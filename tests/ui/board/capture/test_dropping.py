"""What is dropped on a board: files, text from other apps, pictures."""

from io import BytesIO

import pytest
from PIL import Image
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication

from openspace import commands
from openspace.model import Picture

LEFT, NO_KEYS = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
COPY = Qt.DropAction.CopyAction


def drop(board, data, at):
    enter = QDragEnterEvent(at, COPY, data, LEFT, NO_KEYS)
    QApplication.sendEvent(board.canvas, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(board.canvas, QDropEvent(QPointF(at), COPY, data, LEFT, NO_KEYS))


def drop_files(board, *paths, at=None):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    drop(board, data, at or QPoint(500, 300))


def pictures(board):
    return list(board.document.records(Picture).values())


def test_a_text_file_is_a_note_for_each_line(board, tmp_path):
    file = tmp_path / "said.txt"
    file.write_text("Trust\r\n\n- Time\n", "utf-8-sig")
    drop_files(board, file)
    assert sorted(board.texts()) == ["Time", "Trust"]
    board.bridge.undo()
    assert not board.notes()


def test_a_text_of_an_old_windows_is_read_too(board, tmp_path):
    file = tmp_path / "said.txt"
    words = "Größe und Übermut gehören dazu, während wir über Straßen gehen."
    file.write_bytes(words.encode("cp1252"))
    drop_files(board, file)
    assert board.texts() == [words]


def test_a_text_in_utf_16_is_read_too(board, tmp_path):
    file = tmp_path / "said.txt"
    file.write_text("one\ntwo\n", encoding="utf-16")
    drop_files(board, file)
    assert sorted(board.texts()) == ["one", "two"]


def test_a_picture_loses_its_metadata(board, tmp_path, qtbot):
    file = tmp_path / "wall.jpg"
    exif = Image.Exif()
    exif[0x010F] = "Camera of Ada"
    Image.new("RGB", (2000, 1000), "red").save(file, exif=exif)
    drop_files(board, file)
    qtbot.waitUntil(lambda: bool(pictures(board)))
    data = board.bridge.gathering.blobs.get(pictures(board)[0].blob)
    assert b"Ada" not in data
    assert Image.open(BytesIO(data)).size == (2000, 1000)


def test_a_table_is_a_note_for_each_cell(board, tmp_path):
    file = tmp_path / "said.csv"
    file.write_text('Trust;"Time, and\nmore"\n;Water\n', "utf-8")
    drop_files(board, file)
    assert sorted(board.texts()) == ["Time, and more", "Trust", "Water"]


def test_a_picture_lies_where_it_is_dropped_and_can_be_undone(board, tmp_path, qtbot):
    file = tmp_path / "seen.png"
    Image.new("RGB", (1600, 400), "blue").save(file)
    at = QPoint(500, 300)
    drop_files(board, file, at=at)
    qtbot.waitUntil(lambda: bool(pictures(board)))
    (picture,) = pictures(board)
    assert picture.size == (480.0, 120.0)
    assert board.middle_of(picture.id) == at
    board.bridge.undo()
    assert not pictures(board)


@pytest.mark.parametrize(
    ("name", "data", "sentence"),
    [
        ("plan.docx", b"PK", "plan.docx cannot be put on a board"),
        ("said.txt", b"\0\1\2\0" * 9, "said.txt is no text that can be read"),
        ("seen.svg", b"<svg><script>one()</script></svg>", "This is no picture"),
        ("seen.eps", b"%!PS-Adobe-3.0 EPSF-3.0\n", "This is no picture"),
        ("seen.png", b"\x89PNG\r\n\x1a\n broken", "This"),
    ],
)
def test_what_cannot_be_shown_gets_one_sentence(board, tmp_path, qtbot, name, data, sentence):
    file = tmp_path / name
    file.write_bytes(data)
    drop_files(board, file)
    qtbot.waitUntil(lambda: bool(board.refusals))
    assert len(board.refusals) == 1
    assert board.refusals[0].startswith(sentence)
    assert not board.notes()
    assert not pictures(board)


def test_a_file_that_is_gone_gets_one_sentence(board, tmp_path):
    drop_files(board, tmp_path / "gone.txt")
    assert board.refusals == ["gone.txt cannot be read; see whether it is still there."]


def test_words_of_another_app_are_a_note_for_each_line(board):
    data = QMimeData()
    data.setText("Trust\nTime")
    drop(board, data, QPoint(500, 300))
    assert sorted(board.texts()) == ["Time", "Trust"]


def test_a_dropped_link_is_a_note_and_nothing_is_loaded(board):
    data = QMimeData()
    data.setUrls([QUrl("https://example.org/x.png")])
    data.setText("https://example.org/x.png")
    drop(board, data, QPoint(500, 300))
    assert board.texts() == ["https://example.org/x.png"]
    assert not pictures(board)


def test_a_single_note_lies_around_the_place_it_is_dropped_on(board):
    data = QMimeData()
    data.setText("Trust")
    at = QPoint(500, 300)
    drop(board, data, at)
    (note,) = board.notes()
    away = board.middle_of(note) - at
    assert max(abs(away.x()), abs(away.y())) <= 1


def test_a_picture_that_is_not_here_keeps_its_place(board):
    one = commands.put_picture(board.document, blob="gone", at=(0, 0), size=(300, 200))
    assert board.canvas.scene.picture_of("gone") is None
    assert not board.canvas.grab().isNull()
    assert board.canvas.scene.sheet.box(one) is not None


def test_a_few_words_of_an_old_windows_are_read_too(board, tmp_path):
    file = tmp_path / "said.txt"
    file.write_bytes("Größe\nCafé".encode("cp1252"))
    drop_files(board, file)
    assert sorted(board.texts()) == ["Café", "Größe"]


def test_a_text_of_an_old_windows_of_the_east_is_read_too(board, tmp_path):
    file = tmp_path / "said.txt"
    words = "Привет всем, кто пришёл поговорить про доверие нам всем"
    file.write_bytes(words.encode("cp1251"))
    drop_files(board, file)
    assert board.texts() == [words]


@pytest.mark.parametrize("name", ["empty.png", "empty.txt", "empty.csv"])
def test_an_empty_file_is_told_of(board, tmp_path, name):
    file = tmp_path / name
    file.write_bytes(b"")
    drop_files(board, file)
    assert board.refusals == [f"There is nothing in {name} that could be put on a board."]
