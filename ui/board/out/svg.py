"""A board as an SVG file: its words are text that can be chosen, found and read aloud."""

from xml.etree.ElementTree import Element, SubElement, tostring

from openspace.model import Note
from ui import style
from ui.board.box import Box
from ui.board.out.laid_out import LaidOut
from ui.board.out.svg_figures import SvgFigures
from ui.board.out.svg_notes import SvgNotes
from ui.widgets.letters import clean

_SVG = "http://www.w3.org/2000/svg"
_HEAD = b'<?xml version="1.0" encoding="UTF-8"?>\n'
_LETTERS = "Inter, 'Segoe UI', 'Helvetica Neue', 'Noto Sans', Arial, sans-serif"


def board_svg(laid: LaidOut, *, title: str, alt: str, scale: float = 1.0) -> bytes:
    """Return a board as an SVG file, the same for the same things; ``alt`` describes it.

    ``scale`` is its size in pixels a board unit, for those who do not ask for another.
    """
    root = _root(laid.box, scale)
    SubElement(root, "title", id="title").text = clean(title)
    SubElement(root, "desc", id="desc").text = clean(alt)
    SubElement(root, "rect", {**_place(laid.box), "fill": style.LIGHT.board})
    notes = SvgNotes(laid, style.LIGHT)
    figures = SvgFigures(laid, style.LIGHT)
    for thing in laid.things():
        group = SubElement(root, "g", {"class": thing.kind[:-1]})
        if isinstance(thing, Note):
            notes.write(group, thing)
        else:
            figures.write(group, thing)
    return _HEAD + str(tostring(root, "unicode")).encode() + b"\n"


def _root(box: Box, scale: float) -> Element:
    return Element(
        "svg",
        {
            "xmlns": _SVG,
            "width": f"{box.width * scale:g}",
            "height": f"{box.height * scale:g}",
            "viewBox": " ".join(_place(box).values()),
            "role": "img",
            "aria-labelledby": "title desc",
            "font-family": _LETTERS,
        },
    )


def _place(box: Box) -> dict[str, str]:
    places = {"x": box.left, "y": box.top, "width": box.width, "height": box.height}
    return {name: f"{place:.10g}" for name, place in places.items()}
