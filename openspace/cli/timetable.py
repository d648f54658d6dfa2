"""The command that shows the wall of the day, and suggests a timetable in which few are torn."""

from pathlib import Path

import click

from openspace.cli.gatherings import FILE, JSON
from openspace.cli.shown import to_json
from openspace.errors import ReadOnlyError
from openspace.words import _


@click.command(
    help=_(
        "Show the wall of the day of the gathering in FILE: who meets when and where, which "
        "topics wait, how many wishes are lost, and what is wrong. With --suggest, show the "
        "timetable in which fewest wishes are lost instead; FILE changes only with --apply."
    )
)
@FILE
@click.option("--suggest", is_flag=True, help=_("Suggest a timetable; what is pinned stays."))
@click.option("--apply", "accept", is_flag=True, help=_("Suggest one and write it into FILE."))
@JSON
def agenda(file: Path, *, suggest: bool, accept: bool, as_json: bool) -> None:
    """Show the wall, or suggest a timetable."""
    from openspace.cli.wall import as_data, as_text, copy_of, hints, suggest_on
    from openspace.opening import open_gathering

    with open_gathering(file, write=accept) as opened:
        wall, before = opened.gathering, copy_of(opened.gathering)
        if accept and opened.read_only:
            raise ReadOnlyError(opened.read_only)
        if suggest and not accept:
            wall = copy_of(before)
        if suggest or accept:
            suggest_on(wall)
        if opened.unsaved:
            raise ReadOnlyError(opened.unsaved)
        data, stood = as_data(wall, before), as_data(before, before)
    if as_json:
        click.echo(to_json(data))
    else:
        click.echo("\n".join([*hints(before), as_text(data, stood)]))
