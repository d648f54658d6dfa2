from io import BytesIO

import pytest
from PIL import Image
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QMenu

from openspace import commands
from ui.board.out.keys import ways_out
from ui.board.out.menu import out_button
from ui.widgets import IconButton

CTRL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)


@pytest.fixture
def stuck(board):
    board.stick("Trust", "Time", "Secret")
    secret = next(note.id for note in board.notes().values() if note.text == "Secret")
    commands.keep_off_record(board.document, [secret], off=True)
    return board


def button_of(board):
    buttons = board.panel.row.findChildren(IconButton)
    return next(one for one in buttons if one.accessibleName() == "Take it with you")


def test_the_button_over_the_board_opens_the_menu_of_all_ways(stuck, qtbot):
    qtbot.mouseClick(button_of(stuck), Qt.MouseButton.LeftButton)
    menu = button_of(stuck).findChild(QMenu, "out")
    assert menu.isVisible()
    names = [action.text().split("\t")[0] for action in menu.actions() if action.text()]
    assert names == [way.does for way in ways_out()]
    menu.close()


@pytest.mark.parametrize(
    ("ending", "start"), [("png", b"\x89PNG"), ("svg", b"<?xml"), ("pdf", b"%PDF")]
)
def test_a_board_is_saved_where_people_say_without_what_is_off_the_record(
    stuck, tmp_path, ending, start
):
    asked = []

    def ask(_parent, suggested, kinds):
        asked.append((suggested.name, kinds))
        return tmp_path / "mine"

    stuck.view.doings.out.ask_path = ask
    stuck.view.doings.out.save(ending)
    data = (tmp_path / f"mine.{ending}").read_bytes()
    assert data.startswith(start)
    assert b"Secret" not in data
    assert asked[0][0] == f"Leadership.{ending}"
    assert asked[0][1].endswith(f"(*.{ending})")


def test_nothing_is_written_when_people_change_their_mind(stuck, tmp_path):
    stuck.view.doings.out.ask_path = lambda *_: None
    stuck.view.doings.out.save("svg")
    assert stuck.refusals == []
    assert list(tmp_path.iterdir()) == []


def test_a_file_that_cannot_be_written_is_told_in_a_sentence(stuck, tmp_path):
    stuck.view.doings.out.ask_path = lambda *_: tmp_path / "nowhere" / "b.svg"
    stuck.view.doings.out.save("svg")
    assert len(stuck.refusals) == 1
    assert stuck.refusals[0].startswith("b.svg could not be written")


def test_keys_copy_the_board_as_a_list_and_as_a_table(stuck):
    stuck.key(Qt.Key.Key_C, CTRL | SHIFT)
    assert QGuiApplication.clipboard().text() == "- Trust\n- Time\n"
    stuck.key(Qt.Key.Key_C, CTRL | ALT)
    assert QGuiApplication.clipboard().text() == "Area\tNote\tTags\n\tTrust\t\n\tTime\t\n"


def test_only_what_is_chosen_is_copied(stuck):
    only = next(note.id for note in stuck.notes().values() if note.text == "Time")
    stuck.view.selection.choose([only])
    stuck.key(Qt.Key.Key_C, CTRL | SHIFT)
    assert QGuiApplication.clipboard().text() == "- Time\n"


def test_a_key_copies_the_board_as_a_picture(stuck):
    stuck.key(Qt.Key.Key_P, CTRL | SHIFT)
    image = QGuiApplication.clipboard().image()
    # Two notes of 200 with 20 between them and 40 around, twice as fine.
    assert (image.width(), image.height()) == (1000, 500)


def test_the_printed_page_has_the_boards_words(stuck, tmp_path):
    def ask(_parent, taken):
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(tmp_path / "printed.pdf"))
        assert taken.title == "Leadership"
        return printer

    stuck.view.doings.out.ask_printer = ask
    stuck.key(Qt.Key.Key_P, CTRL)
    pages = PdfReader(BytesIO((tmp_path / "printed.pdf").read_bytes())).pages
    assert len(pages) == 1
    assert pages[0].extract_text().split() == ["Trust", "Time"]


def test_a_saved_picture_is_described_for_those_who_do_not_see_it(stuck, tmp_path):
    stuck.view.doings.out.ask_path = lambda *_: tmp_path / "b.png"
    stuck.view.doings.out.save("png")
    with Image.open(tmp_path / "b.png") as picture:
        assert "“Trust”; “Time”" in picture.info["Description"]


def test_a_button_of_its_own_works_on_any_board(stuck, qtbot):
    button = out_button(stuck.view.doings)
    qtbot.addWidget(button)
    assert button.accessibleName() == "Take it with you"
