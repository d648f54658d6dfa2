"""The words of things on a board: as they are found, and as one line in a list."""

import unicodedata

from openspace.model import Area, Connector, Note, Picture, Shape, Stroke, Thing
from openspace.words import _

_WORDS = {Note: "text", Area: "title", Shape: "text", Connector: "label", Picture: "alt"}


def words_of(thing: Thing) -> str:
    """Return what a thing says for all to read: nothing while it lies face down."""
    if isinstance(thing, Note) and thing.face_down:
        return ""
    field = _WORDS.get(type(thing))
    return str(getattr(thing, field)) if field else ""


def name_of(thing: Thing) -> str:
    """Return a thing's words for a list; where it says nothing, what it is."""
    return words_of(thing).strip() or _kind_of(thing)


def tags_of(thing: Thing) -> tuple[str, ...]:
    """Return the tags of a thing, each with its "#"."""
    return tuple(f"#{tag}" for tag in thing.tags) if isinstance(thing, Note) else ()


def line_of(thing: Thing) -> str:
    """Return a thing as one line: its words or what it is, and its tags."""
    return " ".join((name_of(thing), *tags_of(thing)))


def icon_of(thing: Thing) -> str:
    """Return the name of the icon for a thing's kind."""
    if isinstance(thing, Shape):
        return {"ellipse": "circle", "text": "text-t"}.get(thing.form, "rectangle")
    icons = {
        Note: "note",
        Area: "selection",
        Connector: "arrow-up-right",
        Stroke: "pencil-line",
        Picture: "image",
    }
    return icons.get(type(thing), "note")


def folded(words: str) -> str:
    """Return words as they are compared when finding: without case, accents, spare blanks."""
    plain = unicodedata.normalize("NFKD", words.casefold())
    if not plain.isascii():
        plain = "".join(letter for letter in plain if not unicodedata.combining(letter))
    return " ".join(plain.split())


def _kind_of(thing: Thing) -> str:
    if isinstance(thing, Note):
        return _("Note, face down") if thing.face_down else _("Empty note")
    if isinstance(thing, Shape):
        forms = {"ellipse": _("Ellipse"), "text": _("Words"), "rectangle": _("Rectangle")}
        return forms[thing.form]
    if isinstance(thing, Connector):
        return _("Line") if thing.heads == "none" else _("Arrow")
    kinds = {Area: _("Area without a title"), Stroke: _("Stroke of the pen")}
    return kinds.get(type(thing), _("Picture"))
