"""The command that carries over from an earlier gathering."""

from pathlib import Path

import click

from openspace.cli.gatherings import FILE
from openspace.errors import OpenspaceError
from openspace.words import _

_WHAT = ("topics", "themes", "notes")


@click.command(
    help=_(
        "Carry over topics, themes or notes from the earlier gathering in FROM into the one in "
        "FILE. FROM is only read. Names come along only where people agreed to that."
    )
)
@FILE
@click.argument("earlier", metavar="FROM", type=click.Path(path_type=Path))
@click.option(
    "--what",
    type=click.Choice(_WHAT),
    multiple=True,
    required=True,
    help=_("What to carry over; may be given several times."),
)
def carry(file: Path, earlier: Path, what: tuple[str, ...]) -> None:
    """Carry over."""
    from openspace.opening import open_gathering
    from openspace.opening.carrying import WHAT
    from openspace.opening.carrying import carry as carry_over

    with open_gathering(file) as opened:
        if opened.read_only:
            raise OpenspaceError(opened.read_only)
        for one in (known for known in WHAT if known in what):
            carried = carry_over(opened, earlier, one)
            click.echo(carried.said)
            for sentence in carried.left_out:
                click.echo(sentence, err=True)
