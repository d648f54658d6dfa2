"""The command that erases somebody from everything."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from openspace.cli.gatherings import FILE
from openspace.errors import BadInputError
from openspace.words import _, ngettext

if TYPE_CHECKING:
    from openspace.gathering import Gathering
    from openspace.opening.erasing_preview import ErasingPreview


@click.command(
    help=_(
        "Erase a person, called NAME or with that e-mail address, from FILE, its past and its"
        " copies. Without --yes nothing is erased: what would be is shown."
    )
)
@FILE
@click.argument("name")
@click.option("--yes", is_flag=True, help=_("Erase; this cannot be undone."))
@click.option("--texts", is_flag=True, help=_("Replace the name in what people wrote, too."))
def erase(file: Path, name: str, *, yes: bool, texts: bool) -> None:
    """Show what erasing somebody would empty, or do it."""
    from openspace.opening import open_gathering
    from openspace.opening.erasing import erase_person
    from openspace.opening.erasing_preview import preview_of_erasing

    with open_gathering(file, write=yes) as opened:
        preview = preview_of_erasing(opened, _person(opened.gathering, name))
        if not yes:
            _show(preview)
            return
        ticked = [text.key for text in preview.traces.texts if text.whole] if texts else []
        person = preview.person.id
        erasure = erase_person(opened, person, ticked=ticked, copies=preview.copies)
        erasure.opened.close()
    for sentence in erasure.left:
        click.echo(sentence, err=True)
    click.echo(_("{name} is erased from {file}.").format(name=preview.person.name, file=file))
    left = sum(text.whole for text in preview.traces.texts) - len(ticked)
    if left:
        click.echo(ngettext("{n} text still holds the name.", "{n} texts still hold it.", left))


def _person(gathering: "Gathering", name: str) -> str:
    from openspace.gathering import people
    from openspace.gathering.mentions import as_name

    wanted = as_name(name)
    found = [one for one in people(gathering) if wanted in {as_name(one.name), as_name(one.email)}]
    if not found:
        sentence = _(
            "Nobody here is called “{name}” or has that e-mail address; look at how it is written."
        )
        raise BadInputError(sentence.format(name=name))
    if len(found) > 1:
        sentence = _("Several people are called “{name}”; give the e-mail address of the one.")
        raise BadInputError(sentence.format(name=name))
    return found[0].id


def _show(preview: "ErasingPreview") -> None:
    from openspace.opening.erasing_preview import erasing_in_words

    for sentence in erasing_in_words(preview):
        click.echo(sentence)
    for copy in preview.copies:
        click.echo(_("The copy {file} is written anew too.").format(file=copy))
    texts = [text for text in preview.traces.texts if text.whole]
    if texts:
        click.echo(_("The name stands in these words; --texts replaces it there:"))
    for text in texts:
        click.echo(f"  {text.where}: {' '.join(text.words.split())}")
    click.echo(_("Nothing is erased yet; to erase, run it again with --yes."))
