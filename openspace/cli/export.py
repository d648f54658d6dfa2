"""The command that takes the harvest out of a gathering."""

import sys
from pathlib import Path
from typing import TypedDict, Unpack

import click

from openspace.cli.day import CARD_SIZES, DAY_FORMS, make_day, usual_place
from openspace.cli.gatherings import FILE
from openspace.cli.pictures import board_file, board_picture, board_to_show, boards_to_take
from openspace.errors import OpenspaceError
from openspace.gathering import Gathering
from openspace.harvest import numbered
from openspace.model import Board
from openspace.words import _

ENDINGS = {"markdown": ".md", "html": ".html", "png": ".png", "svg": ".svg", "pdf": ".pdf"}
FORMS = (*ENDINGS, *DAY_FORMS)
PICTURES = ("png", "svg", "pdf")
STDOUT = Path("-")


class Chosen(TypedDict):
    """The options for one form or another."""

    title: str
    scale: float
    slot: str
    size: str


@click.command(
    help=_(
        "Write the blog draft of the gathering in FILE as Markdown or as one web page, or its "
        "boards as pictures: PNG, SVG or PDF. Markdown brings the board's picture along, in a "
        "file beside it. Of several boards, the later ones go into files with a number. Of the "
        "day: ics is a calendar, zoom Zoom's table of breakout rooms for each slot, cards are the "
        "topics to print (PDF), wall is the wall of the day (PDF)."
    )
)
@FILE
@click.option("--to", "form", type=click.Choice(FORMS), required=True)
@click.option(
    "--out",
    type=click.Path(path_type=Path),
    help=_("Where to write it; - prints it. Usually FILE's name, in the present folder."),
)
@click.option("--board", "title", default="", help=_("The board for the picture, by its title."))
@click.option(
    "--scale",
    type=click.FloatRange(0.01, 20),
    default=1.0,
    show_default=True,
    help=_("How large the picture is; PNG keeps to 8,000 pixels a side."),
)
@click.option("--slot", default="", help=_("The slot for zoom, by its label or its start."))
@click.option(
    "--size",
    type=click.Choice(CARD_SIZES),
    default=CARD_SIZES[0],
    show_default=True,
    help=_("How large the cards are; two or four fit on a page of A4."),
)
def export(file: Path, form: str, out: Path | None, **chosen: Unpack[Chosen]) -> None:
    """Export the draft, a board or what there is of the day."""
    from openspace.opening import open_gathering

    with open_gathering(file, write=False) as opened:
        gathering = opened.gathering
        if form in DAY_FORMS:
            written = _write_day(gathering, form, out or usual_place(file, form), chosen)
        else:
            place = out or Path(file.with_suffix(ENDINGS[form]).name)
            title, scale = chosen["title"], chosen["scale"]
            written = write_export(gathering, form, place, title=title, scale=scale)
    for path in written:
        click.echo(path)


def _write_day(gathering: Gathering, form: str, out: Path, chosen: Chosen) -> list[Path]:
    made = make_day(gathering, form, slot=chosen["slot"], size=chosen["size"])
    for sentence in dict.fromkeys(sentence for one in made for sentence in one.left_out):
        click.echo(sentence, err=True)
    written = []
    for number, one in enumerate(made[: 1 if out == STDOUT else None], 1):
        written += _put(numbered(out, number), one.data)
    return written


def write_export(
    gathering: Gathering, form: str, out: Path, *, title: str = "", scale: float = 1.0
) -> list[Path]:
    """Write one export, or print it where ``out`` is "-"; return the files written."""
    if form in PICTURES:
        found = boards_to_take(gathering, title)
        return [
            path
            for number, board in enumerate(found[: 1 if out == STDOUT else None], 1)
            for path in _put(numbered(out, number), board_file(gathering, board, form, scale=scale))
        ]
    board = board_to_show(gathering, title, needed=False)
    if form == "html":
        return _put(out, _html(gathering, board))
    return _markdown(gathering, board, out)


def _markdown(gathering: Gathering, board: Board | None, out: Path) -> list[Path]:
    from openspace.harvest import alt_text, compose_draft, to_markdown

    picture = None if out == STDOUT else _picture_if_possible(gathering, board)
    if board is None or picture is None:
        return _put(out, to_markdown(compose_draft(gathering)).encode())
    beside = out.with_name(f"{out.stem}-board.png")
    words = to_markdown(
        compose_draft(gathering), picture=beside.name, alt=alt_text(gathering, board.id)
    )
    return [*_put(out, words.encode()), *_put(beside, picture)]


def _html(gathering: Gathering, board: Board | None) -> bytes:
    from openspace.harvest import alt_text, compose_draft, to_html

    picture = _picture_if_possible(gathering, board)
    alt = alt_text(gathering, board.id) if board else ""
    return to_html(compose_draft(gathering), picture=picture, alt=alt).encode()


def _picture_if_possible(gathering: Gathering, board: Board | None) -> bytes | None:
    if board is None:
        return None
    try:
        return board_picture(gathering, board)
    except OpenspaceError as error:
        # A draft without its picture is better than none.
        click.echo(error, err=True)
        return None


def _put(out: Path, data: bytes) -> list[Path]:
    from openspace.harvest import write_file

    if out == STDOUT:
        sys.stdout.buffer.write(data)
        return []
    write_file(out, data)
    return [out]
