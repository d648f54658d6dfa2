"""The files a board can be made into."""

from collections.abc import Callable
from typing import NamedTuple

from openspace.gathering import Gathering, things_to_take
from openspace.harvest import alt_text
from openspace.model import Board
from openspace.words import _
from ui.board.out.as_words import as_list
from ui.board.out.laid_out import LaidOut
from ui.board.out.pages import board_pdf
from ui.board.out.svg import board_svg
from ui.board.picture import laid_out_png

Forms = dict[str, "Form"]


class Taken(NamedTuple):
    """A board to be taken along: laid out without what stays here, its title, its description."""

    laid: LaidOut
    title: str
    alt: str


class Form(NamedTuple):
    """One kind of file: what it is called, and what makes it at a scale."""

    name: str
    make: Callable[[Taken, float], bytes]


def forms() -> Forms:
    """Return the kinds of files by their endings."""
    return {
        "png": Form(_("Picture (PNG)"), _png),
        "svg": Form(_("Drawing with its words (SVG)"), _svg),
        "pdf": Form(_("Page (PDF)"), _pdf),
    }


def take(gathering: Gathering, board_id: str) -> Taken:
    """Return a board to be taken along."""
    things = things_to_take(gathering.board(board_id))
    laid = LaidOut(things, gathering.blobs.get)
    title = gathering.plan.get(Board, board_id).title
    return Taken(laid, title, alt_text(gathering, board_id))


def _png(taken: Taken, scale: float) -> bytes:
    return laid_out_png(taken.laid, alt=taken.alt, scale=scale)


def _svg(taken: Taken, scale: float) -> bytes:
    return board_svg(taken.laid, title=taken.title, alt=taken.alt, scale=scale)


def _pdf(taken: Taken, scale: float) -> bytes:
    words = as_list(taken.laid.sheet)
    return board_pdf(taken.laid, title=taken.title, alt=taken.alt, words=words, scale=scale)
