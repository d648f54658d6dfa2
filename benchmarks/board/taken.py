"""How long it takes to take a board along as a file."""

import time
from math import inf

from benchmarks.board.notes import many_notes
from benchmarks.board.table import figure
from ui.board.out.as_words import as_list
from ui.board.out.laid_out import LaidOut
from ui.board.out.pages import board_pdf
from ui.board.out.svg import board_svg
from ui.board.picture import laid_out_png

_FINER_THAN_ALLOWED = 50.0


def take(count: int, *, large: bool) -> None:
    """Print how long a board of so many notes takes in each form."""
    notes = many_notes(count)
    goals = (inf, inf, inf) if large else (3.0, 6.0, 6.0)
    start = time.perf_counter()
    laid_out_png(LaidOut(notes), alt="Many notes", scale=_FINER_THAN_ALLOWED)
    figure("PNG, 8,000 px", time.perf_counter() - start, goals[0], "s")
    start = time.perf_counter()
    board_svg(LaidOut(notes), title="Many", alt="Many notes")
    figure("SVG", time.perf_counter() - start, goals[1], "s")
    start = time.perf_counter()
    laid = LaidOut(notes)
    board_pdf(laid, title="Many", alt="Many notes", words=as_list(laid.sheet))
    figure("PDF", time.perf_counter() - start, goals[2], "s")
