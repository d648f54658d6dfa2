"""People that come in: pasted as lines or cells, or from a file."""

from pathlib import Path

from PySide6.QtGui import QGuiApplication

from openspace.commands.drafts import PersonDraft
from openspace.errors import BadInputError
from openspace.intake.people_lines import people_in_text
from openspace.words import _


def people_copied() -> list[PersonDraft]:
    """Return the people in what was copied; raise :class:`BadInputError` where nobody is."""
    drafts = people_in_text(QGuiApplication.clipboard().text())
    if not drafts:
        sentence = _("Nothing that was copied is a list of people; copy names, one a line.")
        raise BadInputError(sentence)
    return drafts


def take_in_file(path: Path) -> list[PersonDraft]:
    """Return the people in a table; raise an :class:`OpenspaceError` with a sentence if none."""
    sentence = _("“{file}” cannot be taken in yet; open it, copy the rows, and paste them here.")
    raise BadInputError(sentence.format(file=path.name))
