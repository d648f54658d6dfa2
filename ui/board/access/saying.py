"""What is said of a thing on a board: its words, and what else it shows."""

from openspace.document import Document
from openspace.gathering import area_at, box_of
from openspace.model import Area, Connector, Note, Picture, Shape, Stroke, Thing
from openspace.words import _

_MOST_LETTERS = 400


def said(thing: Thing) -> str:
    """Return what a thing is called aloud: its words; what lies face down keeps them."""
    if isinstance(thing, Note):
        return _note(thing)
    return _others(thing)


def said_besides(board: Document, thing: Thing) -> str:
    """Return what else a thing shows: in which area, its tags and dots, its marks."""
    parts = [_in_area(board, thing), *(_marks(thing) if isinstance(thing, Note) else ())]
    if thing.locked:
        parts.append(_("Locked"))
    return ", ".join(filter(None, parts))


def area_of(board: Document, thing: Thing) -> str:
    """Return the title of the area in which a thing has its middle, "" outside of all."""
    left, top, right, bottom = box_of(thing)
    area = area_at(board, (left + right) / 2, (top + bottom) / 2)
    return _line(area.title) if area is not None and area.id != thing.id else ""


def _note(note: Note) -> str:
    if note.face_down:
        return _("Note that lies face down")
    return _line(note.text) or _("Empty note")


def _others(thing: Thing) -> str:
    match thing:
        case Area():
            return _("Area {title}").format(title=_line(thing.title)).strip()
        case Shape():
            return _line(thing.text) or _("Shape")
        case Connector():
            return _("Line {words}").format(words=_line(thing.label)).strip()
        case Stroke():
            return _("Pen stroke")
        case Picture():
            return _("Picture {words}").format(words=_line(thing.alt)).strip()
    return _("Something on the board")


def _in_area(board: Document, thing: Thing) -> str:
    title = area_of(board, thing)
    return _("In {area}").format(area=title) if title else ""


def _marks(note: Note) -> list[str]:
    meanings = {"question": _("Question"), "action": _("Action")}
    return [
        meanings.get(note.meaning, ""),
        *(f"#{tag}" for tag in sorted(note.tags)),
        _("Off the record") if note.off_record else "",
    ]


def _line(words: str) -> str:
    return " ".join(words[:_MOST_LETTERS].split())
