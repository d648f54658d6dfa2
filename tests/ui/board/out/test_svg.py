from xml.etree import ElementTree as ET

import pytest
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from tests.ui.board.out.conftest import SAID
from ui import style
from ui.board.out.laid_out import LaidOut
from ui.board.out.svg import board_svg

SVG = "{http://www.w3.org/2000/svg}"


@pytest.fixture
def laid(things, gradient, qapp):
    return LaidOut(things, {"gradient": gradient}.get)


@pytest.fixture
def root(laid):
    data = board_svg(laid, title="Trust & <more>", alt="A board")
    return ET.fromstring(data)  # noqa: S314 -- we wrote it


def groups(root, kind):
    return [group for group in root.iter(f"{SVG}g") if group.get("class") == kind]


def test_every_note_is_found_letter_by_letter(root):
    said = ["".join(group.itertext()) for group in groups(root, "note")]
    assert said == [
        text.replace("\x01", "\ufffd").replace("\ud800", "\ufffd") for text in SAID.values()
    ]


def test_each_line_of_a_note_is_a_text_of_its_own_inside_its_paper(root):
    for group in groups(root, "note"):
        paper = group.findall(f"{SVG}rect")[-1]
        top = float(paper.get("y"))
        bottom = top + float(paper.get("height"))
        lines = [float(line.get("y")) for line in group.findall(f"{SVG}text")]
        assert lines == sorted(set(lines))
        assert top < lines[0]
        assert lines[-1] < bottom


def test_what_other_things_say_is_found_too(root):
    said = " ".join("".join(root.itertext()).split())
    for words in ("What we need", "One each", "An ellipse", "A box", "Only words", "leads to"):
        assert words in said


def test_title_and_description_are_there_for_those_who_do_not_see_it(root):
    assert root.get("role") == "img"
    assert root.findtext(f"{SVG}title") == "Trust & <more>"
    assert root.findtext(f"{SVG}desc") == "A board"


def test_a_picture_is_inside_with_its_description(root):
    image = root.find(f".//{SVG}image")
    assert image.get("href").startswith("data:image/png;base64,")
    assert image.get("aria-label") == "A gradient"


def test_nothing_runs_and_nothing_comes_from_elsewhere(root):
    tags = {element.tag.removeprefix(SVG) for element in root.iter()}
    assert tags <= {
        "svg", "title", "desc", "g", "rect", "path", "text", "ellipse", "image"
    }  # fmt: skip
    values = [value for element in root.iter() for value in element.attrib.values()]
    assert not [value for value in values if "://" in value]


def test_words_from_the_right_say_so(root):
    arabic = groups(root, "note")[1].find(f"{SVG}text")
    assert arabic.get("direction") == "rtl"


def test_the_same_board_gives_the_same_bytes(laid):
    again = [board_svg(laid, title="T", alt="A") for _ in range(2)]
    assert again[0] == again[1]


def test_it_shows_the_papers_where_the_board_has_them(laid, qtbot):
    renderer = QSvgRenderer(board_svg(laid, title="T", alt="A", scale=1.0))
    assert renderer.isValid()
    image = QImage(renderer.defaultSize(), QImage.Format.Format_RGB32)
    painter = QPainter(image)
    renderer.render(painter)
    painter.end()
    box = laid.sheet.box("a")
    at = (round(box.left - laid.box.left + 20), round(box.bottom - laid.box.top - 10))
    assert image.pixelColor(*at).name() == style.LIGHT.paper["yellow"].fill.lower()
