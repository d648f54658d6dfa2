"""Copy, cut and paste: a note for each line, or things as they were."""

import socket

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication, QImage

from openspace import commands
from openspace.model import Area, Connector, Note, Picture
from ui.board.capture.clips import THINGS_TYPE

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
V, C, X = Qt.Key.Key_V, Qt.Key.Key_C, Qt.Key.Key_X


def clip(text="", html=""):
    data = QMimeData()
    if text:
        data.setText(text)
    if html:
        data.setHtml(html)
    QGuiApplication.clipboard().setMimeData(data)


def choose(board, *ids):
    board.view.selection.choose(ids)
    board.canvas.setFocus()


@pytest.mark.parametrize(
    ("text", "html", "notes"),
    [
        ("Trust\n\n  Time \nWater", "", ["Time", "Trust", "Water"]),
        ("- Trust\n2. Time\n[ ] Water", "", ["Time", "Trust", "Water"]),
        ("Trust\tTime\nWater\t", "", ["Time", "Trust", "Water"]),
        ("", "<ul><li>Trust<li>Time<li><b>Wa</b>ter</ul>", ["Time", "Trust", "Water"]),
        ("", "<table><tr><td>Trust<td>Time</table>", ["Time", "Trust"]),
        ("one\ntwo", "<pre>one\ntwo</pre>", ["one", "two"]),
        ("one", "<p>one</p>", ["one"]),
    ],
)
def test_each_line_item_or_cell_is_a_note_and_all_are_one_step(board, text, html, notes):
    clip(text, html)
    board.key(V, CTRL)
    assert sorted(board.texts()) == notes
    board.bridge.undo()
    assert not board.notes()


def test_pasted_notes_cover_nothing(board):
    board.stick(*"abcdef", at=[(x * 220, y * 190) for x in range(3) for y in range(2)])
    clip("\n".join(f"line {n}" for n in range(9)))
    board.key(V, CTRL)
    boxes = [board.canvas.scene.sheet.box(one) for one in board.notes()]
    assert len(boxes) == 15
    assert not any(a.meets(b) for i, a in enumerate(boxes) for b in boxes[:i])


def test_with_shift_all_of_it_is_a_single_note(board):
    clip("Trust\nTime")
    board.key(V, CTRL | SHIFT)
    assert board.texts() == ["Trust\nTime"]


def test_the_single_note_is_told_about_once(board):
    clip("Trust\nTime")
    board.key(V, CTRL)
    board.key(V, CTRL)
    assert board.refusals == ["Each line is now a note; Ctrl+Shift+V makes a single one."]


def test_one_line_tells_nothing(board):
    clip("Trust")
    board.key(V, CTRL)
    assert board.refusals == []


def test_pasted_into_an_area_notes_lie_in_it_and_it_grows(board):
    middle = board.canvas.viewport.box(board.canvas.insets).centre
    corner = (middle[0] - 250, middle[1] - 100)
    area = commands.draw_area(board.document, at=corner, size=(500, 250), title="Ideas")
    clip("one\ntwo\nthree\nfour\nfive")
    board.key(V, CTRL)
    grown = board.canvas.scene.sheet.box(area)
    assert all(grown.holds(board.canvas.scene.sheet.box(one)) for one in board.notes())
    board.bridge.undo()
    assert not board.notes()
    assert board.document.get(Area, area).size == (500, 250)


def test_copied_notes_come_back_as_they_were(board):
    (one,) = board.stick("Trust")
    commands.colour_things(board.document, [one], colour="teal")
    commands.mean_notes(board.document, [one], meaning="question")
    choose(board, one)
    board.key(C, CTRL)
    board.key(V, CTRL)
    (copy,) = [note for note in board.notes().values() if note.id != one]
    assert (copy.text, copy.colour, copy.meaning) == ("Trust", "teal", "question")
    assert board.view.selection.ids == {copy.id}


def test_lines_between_copied_notes_join_the_copies(board):
    one, two = board.stick("one", "two")
    line = commands.connect(board.document, Connector(id="", start=one, end=two))
    choose(board, one, two)
    board.key(C, CTRL)
    board.key(V, CTRL)
    ((_, copied),) = [pair for pair in board.document.records(Connector).items() if pair[0] != line]
    copies = {note.text: note.id for note in board.notes().values() if note.id not in {one, two}}
    assert (copied.start, copied.end) == (copies["one"], copies["two"])


def test_cut_notes_are_in_the_bin_and_come_back_by_pasting(board):
    (one,) = board.stick("Trust")
    choose(board, one)
    board.key(X, CTRL)
    assert board.note(one).peeled
    board.key(V, CTRL)
    assert board.texts() == ["Trust"]


def test_elsewhere_copied_notes_are_lines_and_a_list(board):
    ids = board.stick("Trust & care", "Two\nlines")
    choose(board, *ids)
    board.key(C, CTRL)
    data = QGuiApplication.clipboard().mimeData()
    assert data.text() == "Trust & care\nTwo lines"
    assert "<ul><li>Trust &amp; care</li><li>Two<br>lines</li></ul>" in data.html()


def test_what_is_off_the_record_is_copied_here_and_nowhere_else(board):
    one, two = board.stick("Secret words", "Open words")
    commands.keep_off_record(board.document, [one], off=True)
    choose(board, one, two)
    board.key(C, CTRL)
    data = QGuiApplication.clipboard().mimeData()
    assert all(b"Secret" not in data.data(kind).data() for kind in data.formats())
    board.key(V, CTRL)
    assert sorted(board.texts()) == ["Open words", "Open words", "Secret words", "Secret words"]


def test_a_forged_clip_is_taken_for_its_words(board):
    data = QMimeData()
    data.setData(THINGS_TYPE, b'{"token": "", "things": [["notes", {"id": 3}]]}')
    data.setText("Trust")
    QGuiApplication.clipboard().setMimeData(data)
    board.key(V, CTRL)
    assert board.texts() == ["Trust"]


def test_html_that_wants_to_load_pictures_loads_nothing(board):
    with socket.create_server(("127.0.0.1", 0)) as server:
        picture = f'<img src="http://127.0.0.1:{server.getsockname()[1]}/x.png">'
        clip(html=f"<p>Trust{picture}</p><script>one</script><p>Time</p>")
        board.key(V, CTRL)
        board.canvas.grab()
        server.settimeout(0.2)
        with pytest.raises(TimeoutError):
            server.accept()
    assert sorted(board.texts()) == ["Time", "Trust"]
    assert not board.document.records(Picture)


def test_a_copied_picture_is_pasted(board, qtbot):
    image = QImage(960, 400, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.red)
    QGuiApplication.clipboard().setImage(image)
    board.key(V, CTRL)
    qtbot.waitUntil(lambda: bool(board.document.records(Picture)))
    (picture,) = board.document.records(Picture).values()
    assert picture.size == (480.0, 200.0)
    assert board.bridge.gathering.blobs.get(picture.blob)


def test_pictures_are_shown(board, qtbot):
    image = QImage(100, 100, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.red)
    QGuiApplication.clipboard().setImage(image)
    board.key(V, CTRL)
    qtbot.waitUntil(lambda: bool(board.document.records(Picture)))
    (picture,) = board.document.records(Picture).values()
    board.view.selection.choose(())
    shot = board.canvas.grab().toImage()
    assert shot.pixelColor(board.middle_of(picture.id)) == Qt.GlobalColor.red


def test_an_empty_clipboard_says_so(board):
    QGuiApplication.clipboard().clear()
    board.key(V, CTRL)
    assert board.refusals == ["There is nothing in it that could be put on a board."]


def test_where_nothing_may_be_written_nothing_is_pasted(board):
    board.bridge.gathering.read_only = "Somebody else has this file open."
    clip("Trust\nTime")
    board.key(V, CTRL)
    assert board.refusals == ["Somebody else has this file open."]
    assert not board.document.records(Note)


def test_cutting_what_is_locked_says_that_it_stays(board):
    (note_id,) = board.stick("Trust")
    commands.lock_things(board.document, [note_id], locked=True)
    board.view.selection.choose([note_id])
    board.key(Qt.Key.Key_X, CTRL)
    assert not board.note(note_id).peeled
    assert board.refusals == ["This is locked; unlock it first (Ctrl+Shift+L)."]
