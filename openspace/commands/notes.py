"""What people do with the notes on a board."""

from collections.abc import Callable, Iterable, Sequence

from msgspec.structs import replace

from openspace.commands.bounds import within
from openspace.commands.things import put_things
from openspace.document import Document
from openspace.gathering import the_timer
from openspace.model import COLOURS, Area, Note, Point, new_id
from openspace.model.things import Meaning
from openspace.words import _, ngettext


def stick_notes(
    board: Document,
    texts: Sequence[str],
    *,
    at: Sequence[Point],
    colour: str = COLOURS[0],
    join: str = "",
) -> list[str]:
    """Stick a note for each text, top left corner at the point of the same rank; return the ids."""
    drafts = [
        Note(id="", text=text, pos=pos, colour=colour) for text, pos in zip(texts, at, strict=True)
    ]
    return stick(board, drafts, join=join)


def stick(board: Document, drafts: Sequence[Note], *, join: str = "") -> list[str]:
    """Stick notes as they are drafted, on top of the pile, with ids of their own; return these.

    While everybody writes privately they lie face down.
    """
    private = the_timer(board).private
    notes = [replace(draft, id=new_id(), face_down=private or draft.face_down) for draft in drafts]
    label = ngettext("Stick a note", "Stick {n} notes", len(notes))
    return put_things(board, notes, label=label, join=join)


def stick_in_area(
    board: Document, drafts: Sequence[Note], *, area: str, height: float
) -> list[str]:
    """Stick notes as they are drafted in an area, which grows to a height; return their ids."""
    zone = board.get(Area, area)
    with board.transaction(ngettext("Stick a note", "Stick {n} notes", len(drafts))):
        ids = stick(board, drafts)
        if height > zone.size[1]:
            board.put(within(replace(zone, size=(zone.size[0], height))))
    return ids


def reword_note(board: Document, note_id: str, *, text: str, join: str = "") -> None:
    """Write a note's text anew."""
    note = board.get(Note, note_id)
    with board.transaction(_("Reword a note"), join=join):
        board.put(replace(note, text=text))


def mend_note(board: Document, note_id: str, draft: Note) -> None:
    """Give a note the words, meaning, tags and paper of a draft."""
    note = board.get(Note, note_id)
    mended = replace(
        note, text=draft.text, meaning=draft.meaning, tags=draft.tags, colour=draft.colour
    )
    with board.transaction(_("Reword a note")):
        board.put(mended)


def mean_notes(board: Document, note_ids: Iterable[str], *, meaning: Meaning) -> None:
    """Say what notes are meant as: a thought (""), a question, an action."""
    label = ngettext("Mark a note", "Mark {n} notes", len(ids := list(note_ids)))
    _change(board, ids, label, lambda note: replace(note, meaning=meaning))


def tag_notes(board: Document, note_ids: Iterable[str], *, tag: str) -> None:
    """Give notes a tag; where all have it, take it off them."""
    ids = list(note_ids)
    has_it = all(tag in board.get(Note, note_id).tags for note_id in ids)

    def tagged(note: Note) -> Note:
        others = {name: rank for name, rank in note.tags.items() if name != tag}
        return replace(note, tags=others if has_it else {**note.tags, tag: 1.0})

    _change(board, ids, ngettext("Tag a note", "Tag {n} notes", len(ids)), tagged)


def keep_off_record(board: Document, note_ids: Iterable[str], *, off: bool) -> None:
    """Keep notes off the record, so that they never leave the app, or let them be on it."""
    ids = list(note_ids)
    if off:
        label = ngettext("Keep a note off the record", "Keep {n} notes off the record", len(ids))
    else:
        label = ngettext("Put a note on the record", "Put {n} notes on the record", len(ids))
    _change(board, ids, label, lambda note: replace(note, off_record=off))


def turn_notes(board: Document, note_ids: Iterable[str], *, face_down: bool) -> None:
    """Turn notes over."""
    ids = list(note_ids)
    label = ngettext("Turn over a note", "Turn over {n} notes", len(ids))
    _change(board, ids, label, lambda note: replace(note, face_down=face_down))


def _change(
    board: Document, note_ids: Iterable[str], label: str, change: Callable[[Note], Note]
) -> None:
    with board.transaction(label):
        for note_id in note_ids:
            board.put(change(board.get(Note, note_id)))
