"""The templates there are: those that come with the app, and those people made of their boards."""

import os
from pathlib import Path

import msgspec

from openspace.assets import asset
from openspace.errors import BadInputError
from openspace.hashing import blake2b
from openspace.opening.home import own_file
from openspace.templates import Template, in_words, read_template, written
from openspace.words import _

_ENDING = ".json"
_LONGEST_NAME = 60


def built_in_templates() -> list[Template]:
    """Return the templates that come with the app, in the person's language, in their order."""
    files = sorted(asset("templates").glob(f"*{_ENDING}"))
    return [in_words(read_template(file.read_bytes()), _) for file in files]


def own_templates() -> list[Template]:
    """Return the templates made on this computer, by title; what is none is passed over."""
    found = []
    for file in _folder().glob(f"*{_ENDING}"):
        try:
            found.append(read_template(file.read_bytes()))
        except (OSError, msgspec.MsgspecError):
            continue
    return sorted(found, key=lambda template: template.title.casefold())


def keep_template(template: Template) -> Path:
    """Keep a template on this computer, in place of one of the same title; return its file.

    Raises :class:`BadInputError` with a sentence where that cannot be written.
    """
    if not template.title.strip():
        raise BadInputError(_("A template needs a title; give it a few words."))
    file = template_file(template.title)
    draft = file.with_suffix(f".{os.getpid()}.part")
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        draft.write_bytes(written(template))
        draft.replace(file)
    except OSError as error:
        sentence = _("The template cannot be kept ({reason}); free some space and try again.")
        raise BadInputError(sentence.format(reason=error.strerror)) from error
    return file


def forget_template(title: str) -> None:
    """Let go of a template that was kept on this computer."""
    template_file(title).unlink(missing_ok=True)


def template_file(title: str) -> Path:
    """Return where a template of that title is kept on this computer."""
    return _folder() / f"{_as_name(title)}{_ENDING}"


def _folder() -> Path:
    return own_file("templates")


def _as_name(title: str) -> str:
    """Return a file's name for a title: letters and digits, whatever it holds."""
    letters = "".join(letter if letter.isalnum() else "-" for letter in title.casefold())
    mark = blake2b(title.strip().casefold().encode("utf-8", "replace"), digest_size=4).hexdigest()
    return f"{letters.strip('-')[:_LONGEST_NAME]}-{mark}"
