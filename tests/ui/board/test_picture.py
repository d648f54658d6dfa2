import os
import subprocess
import sys
from io import BytesIO

from PIL import Image

from openspace.model import Note
from ui.board.picture import board_png

NOTES = [
    Note(id="a", text="Trust", order="a"),
    Note(id="b", text="Time, now 👩‍👩‍👧‍👦", pos=(300.0, 0.0), colour="blue", order="b"),
    Note(id="c", text="Peeled", pos=(9000.0, 0.0), order="c", peeled="2026-06-01"),
]


def opened(data):
    picture = Image.open(BytesIO(data))
    picture.load()
    return picture


def test_the_picture_holds_all_notes_on_the_board_with_a_margin():
    assert opened(board_png(NOTES, alt="")).size == (580, 250)


def test_the_alt_text_is_in_the_file():
    alt = "Two notes: “Trust” and “Time” 👩"
    assert opened(board_png(NOTES, alt=alt)).text["Description"] == alt


def test_the_same_notes_give_the_same_bytes():
    assert board_png(NOTES, alt="Two") == board_png(NOTES, alt="Two")


def test_a_scale_makes_it_larger_up_to_the_most_pixels():
    assert opened(board_png(NOTES, alt="", scale=2.0)).size == (1160, 500)
    assert opened(board_png(NOTES, alt="", scale=50.0, max_px=1000)).size == (1000, 431)


def test_an_empty_board_has_a_picture_too():
    assert opened(board_png([], alt="Empty")).size == (280, 250)


def test_it_works_without_a_window_and_without_a_display():
    hidden = {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}
    program = (
        "from openspace.model import Note\n"
        "from ui.board.picture import board_png\n"
        "import sys; sys.stdout.buffer.write(board_png([Note(id='a', text='Trust')], alt='One'))\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", program],
        env={key: value for key, value in os.environ.items() if key not in hidden},
        capture_output=True,
        check=False,
        timeout=60,
    )
    assert done.returncode == 0, done.stderr
    assert opened(done.stdout).text["Description"] == "One"
