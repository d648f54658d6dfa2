import unicodedata
from io import BytesIO

import pytest
from PIL import Image
from pypdf import PdfReader

from openspace.model import Note
from tests.ui.board.out.conftest import SAID
from ui.board.out.laid_out import LaidOut
from ui.board.out.pages import board_pdf
from ui.board.out.stripes import png_of
from ui.board.picture import board_image, board_png


@pytest.fixture
def laid(things, gradient, qapp):
    return LaidOut(things, {"gradient": gradient}.get)


def read(data):
    return PdfReader(BytesIO(data))


def without_spaces(text):
    return "".join(unicodedata.normalize("NFKC", text).replace("\u2010", "-").split())


def test_the_notes_are_words_in_the_page(laid):
    said = without_spaces(read(board_pdf(laid, title="T", alt="A")).pages[0].extract_text())
    for key in "ade":
        assert without_spaces(SAID[key]) in said
    assert "日本語のメモ" in said


def test_title_description_and_list_are_in_the_file(laid):
    pdf = read(board_pdf(laid, title="Trust & <more>", alt="A & B", words="- Trust"))
    assert pdf.metadata.title == "Trust & <more>"
    assert pdf.xmp_metadata.dc_description == {"x-default": "A & B"}
    assert pdf.attachments["notes.md"] == [b"- Trust"]


def test_the_page_is_as_large_as_the_board_at_its_scale(laid):
    for scale in (1.0, 2.0):
        page = read(board_pdf(laid, title="T", alt="A", scale=scale)).pages[0]
        size = float(page.mediabox.width), float(page.mediabox.height)
        expected = laid.box.width * 0.75 * scale, laid.box.height * 0.75 * scale
        assert size == pytest.approx(expected, abs=1.0)


def test_a_board_wider_than_a_page_may_be_is_made_smaller(qapp):
    far = [Note(id="a", text="Here"), Note(id="b", text="There", pos=(100_000.0, 0.0))]
    page = read(board_pdf(LaidOut(far), title="T", alt="A")).pages[0]
    assert float(page.mediabox.width) == pytest.approx(14_400, abs=1.0)


def test_a_picture_in_stripes_is_the_same_as_in_one_piece(things, laid):
    pieces = Image.open(BytesIO(board_png(things, alt="A", bytes_of=laid.bytes_of)))
    whole = board_image(laid)
    assert pieces.size == (whole.width(), whole.height())
    pixels = [(x, y) for x in range(0, whole.width(), 7) for y in range(0, whole.height(), 7)]
    colours = [whole.pixelColor(*at) for at in pixels]
    expected = [(colour.red(), colour.green(), colour.blue()) for colour in colours]
    assert [pieces.getpixel(at) for at in pixels] == expected


def test_a_picture_of_everything_is_the_same_on_a_second_run(things, gradient):
    first, second = (
        board_png(things, alt="A", scale=1.5, bytes_of={"gradient": gradient}.get) for _ in "12"
    )
    assert first == second


def test_stripes_read_back_as_they_were(qapp):
    from PySide6.QtGui import QColor, QImage

    stripes = []
    for colour in ("#102030", "#ff8000"):
        stripe = QImage(5, 2, QImage.Format.Format_RGB32)
        stripe.fill(QColor(colour))
        stripes.append(stripe)
    picture = Image.open(BytesIO(png_of((5, 4), iter(stripes), alt="Ä")))
    picture.load()
    assert [picture.getpixel((4, y)) for y in range(4)] == [(16, 32, 48)] * 2 + [(255, 128, 0)] * 2
    assert picture.info["Description"] == "Ä"
