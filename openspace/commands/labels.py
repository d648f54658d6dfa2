"""What steps are called, as whole sentences: of notes alone, or of things of several kinds."""

from collections.abc import Callable, Sequence

from openspace.model import Note, Thing
from openspace.words import ngettext

Label = Callable[[Sequence[Thing]], str]
"""Names a step after what it is done with."""


def _only_notes(things: Sequence[Thing]) -> bool:
    return all(isinstance(thing, Note) for thing in things)


def move(things: Sequence[Thing]) -> str:
    """Name the step."""
    if _only_notes(things):
        return ngettext("Move a note", "Move {n} notes", len(things))
    return ngettext("Move a thing", "Move {n} things", len(things))


def colour(things: Sequence[Thing]) -> str:
    """Name the step."""
    if _only_notes(things):
        return ngettext("Colour a note", "Colour {n} notes", len(things))
    return ngettext("Colour a thing", "Colour {n} things", len(things))


def peel(things: Sequence[Thing]) -> str:
    """Name the step."""
    if _only_notes(things):
        return ngettext("Peel a note", "Peel {n} notes", len(things))
    return ngettext("Peel a thing", "Peel {n} things", len(things))


def take_back(things: Sequence[Thing]) -> str:
    """Name the step."""
    if _only_notes(things):
        return ngettext("Take back a note", "Take back {n} notes", len(things))
    return ngettext("Take back a thing", "Take back {n} things", len(things))


def duplicate(things: Sequence[Thing]) -> str:
    """Name the step."""
    if _only_notes(things):
        return ngettext("Duplicate a note", "Duplicate {n} notes", len(things))
    return ngettext("Duplicate a thing", "Duplicate {n} things", len(things))


def raised(things: Sequence[Thing]) -> str:
    """Name the step."""
    if _only_notes(things):
        return ngettext("Raise a note", "Raise {n} notes", len(things))
    return ngettext("Raise a thing", "Raise {n} things", len(things))


def lowered(things: Sequence[Thing]) -> str:
    """Name the step."""
    if _only_notes(things):
        return ngettext("Lower a note", "Lower {n} notes", len(things))
    return ngettext("Lower a thing", "Lower {n} things", len(things))


def lock(things: Sequence[Thing]) -> str:
    """Name the step."""
    if _only_notes(things):
        return ngettext("Lock a note", "Lock {n} notes", len(things))
    return ngettext("Lock a thing", "Lock {n} things", len(things))


def unlock(things: Sequence[Thing]) -> str:
    """Name the step."""
    if _only_notes(things):
        return ngettext("Unlock a note", "Unlock {n} notes", len(things))
    return ngettext("Unlock a thing", "Unlock {n} things", len(things))


def group(things: Sequence[Thing]) -> str:
    """Name the step."""
    if _only_notes(things):
        return ngettext("Group a note", "Group {n} notes", len(things))
    return ngettext("Group a thing", "Group {n} things", len(things))


def ungroup(things: Sequence[Thing]) -> str:
    """Name the step."""
    if _only_notes(things):
        return ngettext("Ungroup a note", "Ungroup {n} notes", len(things))
    return ngettext("Ungroup a thing", "Ungroup {n} things", len(things))


def bring_back(things: Sequence[Thing]) -> str:
    """Name the step."""
    if _only_notes(things):
        return ngettext("Bring back a note", "Bring back {n} notes", len(things))
    return ngettext("Bring back a thing", "Bring back {n} things", len(things))
