"""The command that takes the harvest out of a gathering."""

import sys
from pathlib import Path

import click

from openspace.cli.gatherings import FILE
from openspace.cli.pictures import board_picture, board_to_show
from openspace.errors import OpenspaceError
from openspace.gathering import Gathering
from openspace.model import Board
from openspace.words import _

ENDINGS = {"markdown": ".md", "html": ".html", "png": ".png"}
STDOUT = Path("-")


@click.command(
    help=_(
        "Write the blog draft of the gathering in FILE as Markdown or as one web page, or the "
        "picture of a board. Markdown brings the board's picture along, in a file beside it."
    )
)
@FILE
@click.option("--to", "form", type=click.Choice(tuple(ENDINGS)), required=True)
@click.option(
    "--out",
    type=click.Path(path_type=Path),
    help=_("Where to write it; - prints it. Usually FILE's name, in the present folder."),
)
@click.option("--board", "title", default="", help=_("The board for the picture, by its title."))
def export(file: Path, form: str, out: Path | None, title: str) -> None:
    """Export the draft or a board."""
    from openspace.opening import open_gathering

    place = out or Path(file.with_suffix(ENDINGS[form]).name)
    with open_gathering(file, write=False) as opened:
        written = write_export(opened.gathering, form, place, title=title)
    for path in written:
        click.echo(path)


def write_export(gathering: Gathering, form: str, out: Path, *, title: str = "") -> list[Path]:
    """Write one export, or print it where ``out`` is "-"; return the files written."""
    board = board_to_show(gathering, title, needed=form == "png")
    if form == "png" and board is not None:
        return _put(out, board_picture(gathering, board))
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
