"""Drafts themes for notes: the one way in."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from openspace.errors import BadInputError
from openspace.themes.suggestion import SuggestedTheme, Suggestion
from openspace.themes.wording import Wording
from openspace.words import _, ngettext

if TYPE_CHECKING:
    from openspace.themes.names import Name
    from openspace.themes.neighbours import Neighbours
    from openspace.themes.vectors import Labels, Rows

_COMPARED, _GROUPED = 0.4, 0.9
"""How far along the work is when the notes are compared, and when they are grouped."""


def suggest(
    notes: Sequence[tuple[str, str]],
    *,
    count: int | None = None,
    progress: Callable[[float], None] | None = None,
) -> Suggestion:
    """Suggest titled themes for notes of (id, text), each note under exactly one.

    Notes near each other by words and bits of words are joined, and communities among them
    (Louvain's method) are the themes: exactly ``count``, or a number that suits a workshop.
    The largest come first. Which notes go together depends on the texts alone, not on their
    order; the same notes give the same suggestion. ``progress`` hears from 0 to 1. Raises
    BadInputError where there cannot be as many themes.
    """
    _check(len(notes), count)
    done = progress or _silent
    done(0.0)
    # In an order of their own, so that who stuck a note first decides nothing.
    order = sorted(range(len(notes)), key=lambda note: (notes[note][1], notes[note][0]))
    suggestion = _drafted(notes, order, count, done) if notes else Suggestion((), (), "words")
    done(1.0)
    return suggestion


def _check(notes: int, count: int | None) -> None:
    if count is not None and count < 1:
        raise BadInputError(_("Ask for at least one theme."))
    if count is not None and count > notes:
        sentence = ngettext(
            "There is only {n} note; ask for one theme.",
            "There are only {n} notes; ask for no more themes than that.",
            notes,
        )
        raise BadInputError(sentence if notes else _("There are no notes to group yet."))


def _drafted(
    notes: Sequence[tuple[str, str]],
    order: Sequence[int],
    count: int | None,
    done: Callable[[float], None],
) -> Suggestion:
    from openspace.themes.names import names_of
    from openspace.themes.neighbours import neighbours_of
    from openspace.themes.vectors import vectors_of

    wording = Wording.of(notes[note][1] for note in order)
    rows = vectors_of(wording)
    neighbours = neighbours_of(rows, lambda part: done(_COMPARED * part))
    labels = _grouped(rows, neighbours, count, done)
    done(_GROUPED)
    names = names_of(wording, rows, labels)
    ids = [note_id for note_id, _text in notes]
    parked = sorted(order[place] for place in neighbours.lonely())
    themes = _largest_first(names, _members(order, labels.tolist()), ids)
    return Suggestion(themes, tuple(ids[note] for note in parked), wording.method)


def _members(order: Sequence[int], labels: Sequence[int]) -> list[list[int]]:
    """Return the notes of each theme in the order they were given."""
    members: dict[int, list[int]] = {theme: [] for theme in sorted(set(labels))}
    for note, theme in sorted(zip(order, labels, strict=True)):
        members[theme].append(note)
    return list(members.values())


def _largest_first(
    names: Sequence["Name"], members: Sequence[list[int]], ids: Sequence[str]
) -> tuple[SuggestedTheme, ...]:
    themes = sorted(zip(members, names, strict=True), key=lambda each: (-len(each[0]), each[0]))
    return tuple(
        SuggestedTheme(name.title, name.keywords, tuple(ids[note] for note in theme))
        for theme, name in themes
    )


def _grouped(
    rows: "Rows", neighbours: "Neighbours", count: int | None, done: Callable[[float], None]
) -> "Labels":
    from openspace.themes.grouping import themes_counted, themes_found

    graph = neighbours.graph()
    if count is None:
        return themes_found(rows, graph)
    share = _GROUPED - _COMPARED
    return themes_counted(rows, graph, count, lambda part: done(_COMPARED + share * part))


def _silent(_part: float) -> None:
    """Hear nothing."""
