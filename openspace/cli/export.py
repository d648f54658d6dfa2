"""The command that takes the harvest out of a gathering."""

import sys
from pathlib import Path

import click

from openspace.cli.gatherings import FILE
from openspace.cli.pictures import board_file, board_picture, board_to_show, boards_to_take
from openspace.errors import OpenspaceError
from openspace.gathering import Gathering
from openspace.model import Board
from openspace.words import _

ENDINGS = {"markdown": ".md", "html": ".html", "png": ".png", "svg": ".svg", "pdf": ".pdf"}
PICTURES = ("png", "svg", "pdf")
STDOUT = Path("-")


@click.command(
    help=_(
        "Write the blog draft of the gathering in FILE as Markdown or as one web page, or its "
        "boards as pictures: PNG, SVG or PDF. Markdown brings the board's picture along, in a "
        "file beside it. Of several boards, the later ones go into files with a number."
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
@click.option(
    "--scale",
    type=click.FloatRange(0.01, 20),
    default=1.0,
    show_default=True,
    help=_("How large the picture is; PNG keeps to 8,000 pixels a side."),
)
def export(file: Path, form: str, out: Path | None, title: str, scale: float) -> None:
    """Export the draft or a board."""
    from openspace.opening import open_gathering

    place = out or Path(file.with_suffix(ENDINGS[form]).name)
    with open_gathering(file, write=False) as opened:
        written = write_export(opened.gathering, form, place, title=title, scale=scale)
    for path in written:
        click.echo(path)


def write_export(
    gathering: Gathering, form: str, out: Path, *, title: str = "", scale: float = 1.0
) -> list[Path]:
    """Write one export, or print it where ``out`` is "-"; return the files written."""
    if form in PICTURES:
        found = boards_to_take(gathering, title)
        return [
            path
            for number, board in enumerate(found[: 1 if out == STDOUT else None], 1)
            for path in _put(
                _numbered(out, number), board_file(gathering, board, form, scale=scale)
            )
        ]
    board = board_to_show(gathering, title, needed=False)
    if form == "html":
        return _put(out, _html(gathering, board))
    return _markdown(gathering, board, out)


def _numbered(out: Path, number: int) -> Path:
    return out if number == 1 else out.with_name(f"{out.stem}-{number}{out.suffix}")


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
