"""The command `openspace` and how its errors are told."""

import click

from openspace.cli.carry import carry
from openspace.cli.erase import erase
from openspace.cli.export import export
from openspace.cli.gatherings import check, new, sample, show
from openspace.cli.intake import import_table
from openspace.cli.suggest import themes
from openspace.cli.timetable import agenda
from openspace.cli.window import open_window, tour
from openspace.errors import OpenspaceError
from openspace.words import _


class SayingGroup(click.Group):
    """A group that tells errors in one sentence, without a traceback."""

    def invoke(self, ctx: click.Context) -> object:
        """Run the command; exit with 1 and a sentence where it cannot do its work."""
        try:
            return super().invoke(ctx)
        except OpenspaceError as error:
            raise click.ClickException(str(error)) from error
        except BrokenPipeError:
            raise
        except OSError as error:
            sentence = _("{name} cannot be used ({reason}); look at the path and try again.")
            name, reason = error.filename or _("A file"), error.strerror or error
            raise click.ClickException(sentence.format(name=name, reason=reason)) from error


@click.group(
    cls=SayingGroup,
    invoke_without_command=True,
    help=_("Openspace: open space gatherings, from the first question to the published harvest."),
    epilog=_("Without a command the app opens."),
    context_settings={"help_option_names": ["-h", "--help"]},
)
@click.version_option(package_name="openspace-facilitator", prog_name="openspace")
@click.pass_context
def group(context: click.Context) -> None:
    """Open the app where no command is given."""
    if context.invoked_subcommand is None:
        context.invoke(open_window)


for command in (
    open_window,
    tour,
    sample,
    new,
    import_table,
    show,
    agenda,
    themes,
    export,
    carry,
    check,
    erase,
):
    group.add_command(command)
