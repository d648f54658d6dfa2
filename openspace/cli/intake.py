"""The command that takes tables into a gathering."""

from pathlib import Path

import click

from openspace.cli.gatherings import FILE
from openspace.errors import OpenspaceError
from openspace.intake.kinds import KINDS, Kind
from openspace.words import _


@click.command(
    "import",
    help=_(
        "Take the people, topics, slots or rooms in TABLE into the gathering in FILE: all of "
        "them, or none and a sentence why. TABLE is CSV or XLSX with headings in its first row; "
        "- reads it from standard input."
    ),
    epilog=_(
        "Headings: people have name, organisation, sector, email, roles; topics have question, "
        "convenors, interested, details, link, tags; slots have label, starts, ends, day, rest; "
        "rooms have name, capacity, link. Several names in a cell are parted by semicolons."
    ),
)
@FILE
@click.argument("table", type=click.Path(path_type=Path, allow_dash=True))
@click.option(
    "--as", "kind", type=click.Choice(KINDS), required=True, help=_("What the table is about.")
)
def import_table(file: Path, table: Path, kind: Kind) -> None:
    """Take in a table."""
    from openspace.intake.tables import read_table
    from openspace.intake.taking import take_in
    from openspace.opening import open_gathering

    rows = read_table(table)
    with open_gathering(file) as opened:
        taken = take_in(opened.gathering, rows, kind)
        if opened.unsaved:
            raise OpenspaceError(opened.unsaved)
    for sentence in taken.sentences():
        click.echo(sentence)
