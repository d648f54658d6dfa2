"""Commands that make, show and check a gathering's file."""

from pathlib import Path

import click

from openspace.cli.shown import as_data, as_text, to_json
from openspace.model import MODES
from openspace.model.plan import Mode
from openspace.words import _, ngettext

FILE = click.argument("file", type=click.Path(path_type=Path))
JSON = click.option("--json", "as_json", is_flag=True, help=_("Print JSON for scripts."))


@click.command(help=_("Make the sample gathering in a new FILE."))
@FILE
def sample(file: Path) -> None:
    """Make the sample gathering."""
    from openspace.opening import sample_gathering

    sample_gathering(file).close()
    click.echo(_("The sample gathering is in {file}.").format(file=file))


@click.command(help=_("Make an empty gathering in a new FILE."))
@FILE
@click.option("--title", required=True, help=_("What the gathering is called."))
@click.option("--question", default="", help=_("What it asks."))
@click.option("--date", default="", metavar="YYYY-MM-DD", help=_("The day it takes place."))
@click.option(
    "--mode",
    type=click.Choice(MODES),
    default="named",
    show_default=True,
    help=_("How far names may go: named, the Chatham House Rule, or confidential."),
)
def new(file: Path, title: str, question: str, date: str, mode: Mode) -> None:
    """Make an empty gathering."""
    from openspace.opening import new_gathering

    new_gathering(file, title=title, question=question, date=date, mode=mode).close()
    click.echo(_("The gathering “{title}” is in {file}.").format(title=title, file=file))


@click.command(help=_("Show the topics, boards and themes of the gathering in FILE."))
@FILE
@JSON
def show(file: Path, *, as_json: bool) -> None:
    """Show a gathering."""
    from openspace.opening import open_gathering

    with open_gathering(file, write=False) as opened:
        data = as_data(opened.gathering)
    click.echo(to_json(data) if as_json else as_text(data))


@click.command(help=_("Prove that FILE is whole: nothing lost, nothing altered."))
@FILE
@click.pass_context
def check(context: click.Context, file: Path) -> None:
    """Check a gathering's file."""
    from openspace.opening import check_gathering

    report = check_gathering(file)
    for problem in report.problems:
        click.echo(problem, err=True)
    if not report.ok:
        context.exit(1)
    notes = report.counts["notes"]
    found = ngettext("with {n} note", "with {n} notes", notes)
    click.echo(_("{file} is whole, {found}.").format(file=file, found=found))
