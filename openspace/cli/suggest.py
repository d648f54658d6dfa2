"""The command that suggests themes, for a gathering or for any list of notes."""

from collections.abc import Iterator
from pathlib import Path

import click

from openspace.cli.gatherings import JSON
from openspace.cli.lines import notes_in
from openspace.cli.shown import to_json
from openspace.themes import Suggestion
from openspace.words import _, ngettext


@click.command(
    help=_(
        "Suggest themes for the notes in FILE: a gathering, or a text file with a note on each "
        "line. Nothing in FILE changes."
    )
)
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--count", type=click.IntRange(min=1), help=_("How many themes to make."))
@JSON
def themes(file: Path, count: int | None, *, as_json: bool) -> None:
    """Suggest themes."""
    from openspace.themes import suggest

    notes, named_by_line = notes_in(file)
    suggestion = suggest(notes, count=count)
    if as_json:
        click.echo(to_json(_data(suggestion, named_by_line=named_by_line)))
    else:
        click.echo("\n".join(_lines(suggestion, dict(notes))))


def _data(suggestion: Suggestion, *, named_by_line: bool) -> dict[str, object]:
    def names(ids: tuple[str, ...]) -> list[str] | list[int]:
        return [int(note_id) for note_id in ids] if named_by_line else list(ids)

    return {
        "themes": [
            {"title": theme.title, "keywords": list(theme.keywords), "notes": names(theme.notes)}
            for theme in suggestion.themes
        ],
        "parked": names(suggestion.parked),
    }


def _lines(suggestion: Suggestion, texts: dict[str, str]) -> Iterator[str]:
    if not suggestion.themes:
        yield _("There are no notes to sort yet.")
    for theme in suggestion.themes:
        count = ngettext("{n} note", "{n} notes", len(theme.notes))
        yield f"{theme.title} ({count})"
        for note_id in theme.notes:
            mark = "?" if note_id in suggestion.parked else "-"
            yield f"  {mark} {' '.join(texts[note_id].split())}"
    if suggestion.parked:
        yield ""
        yield _("Notes marked ? stand apart from the others: a parking lot may suit them.")
