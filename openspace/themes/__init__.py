"""Suggestions that a person steers; works on (id, text) pairs and knows no gathering."""

from collections.abc import Callable, Sequence

from openspace.themes.suggestion import SuggestedTheme, Suggestion


def suggest(
    notes: Sequence[tuple[str, str]],
    *,
    count: int | None = None,
    progress: Callable[[float], None] | None = None,
) -> Suggestion:
    """Suggest themes for notes given as (id, text), so many or as many as suit them.

    ``progress`` hears how far it is, from 0 to 1. Raises :class:`BadInputError` with a sentence
    for a count that cannot be had.
    """
    # Lazy, because commands know what a suggestion is long before anybody asks for one.
    from openspace.themes.drafting import suggest as draft

    return draft(notes, count=count, progress=progress)


__all__ = ["SuggestedTheme", "Suggestion", "suggest"]
