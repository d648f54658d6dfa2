"""A copied picture is there in another gathering too."""

from io import BytesIO

import msgspec
import pytest
from PIL import Image
from PIL.PngImagePlugin import PngInfo
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication

from openspace import commands
from openspace.gathering import MemoryBlobs
from openspace.model import Picture
from openspace.opening import new_gathering
from ui.board.capture.clips import THINGS_TYPE, Clips

CTRL = Qt.KeyboardModifier.ControlModifier


def png(comment="") -> bytes:
    file, said = BytesIO(), PngInfo()
    said.add_text("Comment", comment)
    Image.new("RGB", (30, 20), "red").save(file, "PNG", pnginfo=said)
    return file.getvalue()


def hung(board) -> Picture:
    blob = board.bridge.gathering.blobs.keep(png(), "png")
    commands.put_picture(board.document, blob=blob, at=(0.0, 0.0), size=(300.0, 200.0))
    pictures: list[Picture] = list(board.document.records(Picture).values())
    return pictures[0]


def in_another_gathering(board, folder):
    assert board.bridge.take(lambda: new_gathering(folder / "other.openspace", title="Other"))
    board.board_id = commands.add_board(board.bridge.gathering, title="Elsewhere")
    board.panel.show_board(board.board_id)
    board.canvas.setFocus()


@pytest.fixture
def closed(board):
    yield board
    board.bridge.close()


@pytest.mark.parametrize("restarted", [False, True])
def test_a_copied_picture_shows_in_another_gathering(closed, tmp_path, restarted):
    picture = hung(closed)
    closed.view.selection.choose([picture.id])
    closed.key(Qt.Key.Key_C, CTRL)
    in_another_gathering(closed, tmp_path)
    if restarted:
        closed.view.doings.capture._clips = Clips()
    closed.key(Qt.Key.Key_V, CTRL)
    (pasted,) = closed.document.records(Picture).values()
    assert pasted.size == picture.size
    data = closed.bridge.gathering.blobs.get(pasted.blob)
    with Image.open(BytesIO(data)) as shown:
        assert shown.getpixel((5, 5)) == (255, 0, 0)


def test_what_another_app_says_is_a_picture_is_made_clean_or_left_out(closed):
    things = [
        ("pictures", msgspec.to_builtins(Picture(id=name, blob=name))) for name in ("good", "bad")
    ]
    pictures = {"good": png("secret"), "bad": b"<script>"}
    data = QMimeData()
    clip = {"token": "x", "things": things, "pictures": pictures}
    data.setData(THINGS_TYPE, msgspec.json.encode(clip))
    QGuiApplication.clipboard().setMimeData(data)
    closed.key(Qt.Key.Key_V, CTRL)
    assert b"secret" in pictures["good"]
    kept = [one.blob for one in closed.document.records(Picture).values()]
    assert sorted(map(bool, kept)) == [False, True]
    assert b"secret" not in closed.bridge.gathering.blobs.get(next(filter(None, kept)))


def test_no_more_bytes_are_taken_along_than_a_clipboard_should_hold(monkeypatch):
    blobs = MemoryBlobs()
    names = [blobs.keep(bytes([n]) * 60, "png") for n in range(3)]
    monkeypatch.setattr("ui.board.capture.pictures_along._MOST_BYTES", 130)
    data = Clips().clip([Picture(id=name, blob=name) for name in names], blobs)
    clip = msgspec.json.decode(data.data(THINGS_TYPE).data())
    assert list(clip["pictures"]) == names[:2]
