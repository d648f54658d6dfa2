"""What people do with the notes on a board."""

from collections.abc import Callable, Iterable, Sequence
from datetime import UTC, datetime

from msgspec.structs import replace

from openspace.document import Document
from openspace.model import COLOURS, Note, new_id
from openspace.ordering import keys_at_end
from openspace.words import _, ngettext

Point = tuple[float, float]


def stick_notes(
    board: Document,
    texts: Sequence[str],
    *,
    at: Sequence[Point],
    colour: str = COLOURS[0],
    colours: Sequence[str] = (),
    join: str = "",
) -> list[str]:
    """Stick a note for each text, top left corner at the point of the same rank; return the ids.

    The paper is the one of the same rank in ``colours``, or all of one ``colour``.
    """
    papers = colours or [colour] * len(texts)
    orders = _on_top(board, len(texts))
    notes = [
        Note(id=new_id(), text=text, pos=pos, colour=paper, order=order)
        for text, pos, paper, order in zip(texts, at, papers, orders, strict=True)
    ]
    label = ngettext("Stick a note", "Stick {n} notes", len(notes))
    with board.transaction(label, join=join):
        for note in notes:
            board.put(note)
    return [note.id for note in notes]


def reword_note(board: Document, note_id: str, *, text: str, join: str = "") -> None:
    """Write a note's text anew."""
    note = board.get(Note, note_id)
    with board.transaction(_("Reword a note"), join=join):
        board.put(replace(note, text=text))


def move_notes(board: Document, note_ids: Iterable[str], *, by: Point) -> None:
    """Move notes by so many board units to the right and down."""

    def moved(note: Note) -> Note:
        return replace(note, pos=(note.pos[0] + by[0], note.pos[1] + by[1]))

    ids = list(note_ids)
    _change(board, ids, ngettext("Move a note", "Move {n} notes", len(ids)), moved)


def colour_notes(board: Document, note_ids: Iterable[str], *, colour: str) -> None:
    """Give notes another paper colour."""
    ids = list(note_ids)
    label = ngettext("Colour a note", "Colour {n} notes", len(ids))
    _change(board, ids, label, lambda note: replace(note, colour=colour))


def resize_note(board: Document, note_id: str, *, size: Point) -> None:
    """Give a note another width and least height."""
    _change(board, [note_id], _("Resize a note"), lambda note: replace(note, size=size))


def peel_notes(board: Document, note_ids: Iterable[str], *, join: str = "") -> None:
    """Peel notes off into the bin."""
    ids = list(note_ids)
    label = ngettext("Peel a note", "Peel {n} notes", len(ids))
    now = datetime.now(UTC).isoformat(timespec="milliseconds")
    _change(board, ids, label, lambda note: replace(note, peeled=now), join=join)


def take_back_notes(board: Document, note_ids: Iterable[str]) -> None:
    """Take notes back from the bin to where they were."""
    ids = list(note_ids)
    label = ngettext("Take back a note", "Take back {n} notes", len(ids))
    _change(board, ids, label, lambda note: replace(note, peeled=""))


def duplicate_notes(board: Document, note_ids: Iterable[str], *, by: Point) -> list[str]:
    """Stick copies of notes so many board units away; return the ids of the copies."""
    originals = _bottom_up(board.get(Note, note_id) for note_id in note_ids)
    copies = [
        replace(note, id=new_id(), order=order, pos=(note.pos[0] + by[0], note.pos[1] + by[1]))
        for note, order in zip(originals, _on_top(board, len(originals)), strict=True)
    ]
    with board.transaction(ngettext("Duplicate a note", "Duplicate {n} notes", len(copies))):
        for note in copies:
            board.put(note)
    return [note.id for note in copies]


def raise_notes(board: Document, note_ids: Iterable[str]) -> None:
    """Lay notes on top of the pile, in the order they lie in."""
    notes = _bottom_up(board.get(Note, note_id) for note_id in note_ids)
    with board.transaction(ngettext("Raise a note", "Raise {n} notes", len(notes))):
        for note, order in zip(notes, _on_top(board, len(notes)), strict=True):
            board.put(replace(note, order=order))


def _change(
    board: Document,
    note_ids: Iterable[str],
    label: str,
    change: Callable[[Note], Note],
    *,
    join: str = "",
) -> None:
    with board.transaction(label, join=join):
        for note_id in note_ids:
            board.put(change(board.get(Note, note_id)))


def _on_top(board: Document, count: int) -> list[str]:
    return keys_at_end((note.order for note in board.records(Note).values()), count)


def _bottom_up(notes: Iterable[Note]) -> list[Note]:
    return sorted(notes, key=lambda note: (note.order, note.id))
