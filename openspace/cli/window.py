"""The commands that open the app."""

from pathlib import Path

import click

from openspace.cli.export import ENDINGS, PICTURES, write_export
from openspace.cli.start import has_display, run_window
from openspace.errors import OpenspaceError
from openspace.words import _


@click.command("open", help=_("Open the app, with the gathering in FILE if one is named."))
@click.argument("file", type=click.Path(path_type=Path), required=False)
def open_window(file: Path | None) -> None:
    """Open the app."""
    if not has_display():
        raise OpenspaceError(
            _("There is no display for the window; openspace --help names what works without one.")
        )
    _run(file)


@click.command(
    help=_("Open the sample gathering; without a display, make its draft and picture under OUT.")
)
@click.option("--out", type=click.Path(path_type=Path), default=Path("out"), show_default=True)
def tour(out: Path) -> None:
    """Show what the app does."""
    from openspace.opening import sample_gathering, sample_path

    if not has_display():
        click.echo(_("There is no display here, so this does the whole job without a window."))
        _tour_without_window(out)
        return
    path = sample_path()
    if not path.exists():
        path.parent.mkdir(parents=True, exist_ok=True)
        sample_gathering(path).close()
    _run(path)


def _run(file: Path | None) -> None:
    try:
        status = run_window(file)
    except ImportError as error:
        sentence = _("The window cannot open, since Qt cannot start here ({reason}).")
        raise OpenspaceError(sentence.format(reason=error)) from error
    click.get_current_context().exit(status)


def _tour_without_window(out: Path) -> None:
    from openspace.gathering import note_texts
    from openspace.harvest import write_file
    from openspace.opening import open_gathering, sample_gathering
    from openspace.themes import suggest

    out.mkdir(parents=True, exist_ok=True)
    file = out / "sample.openspace"
    opened = open_gathering(file, write=False) if file.exists() else sample_gathering(file)
    with opened:
        gathering = opened.gathering
        suggestion = suggest(note_texts(gathering))
        titles = "".join(f"{theme.title}\n" for theme in suggestion.themes)
        write_file(out / "suggested-themes.txt", titles.encode())
        written = [file, out / "suggested-themes.txt"]
        for form, ending in ENDINGS.items():
            name = "board" if form in PICTURES else "draft"
            written += write_export(gathering, form, out / f"{name}{ending}")
    for path in written:
        click.echo(path)
