"""What a suggestion says."""

import msgspec


class SuggestedTheme(msgspec.Struct, frozen=True):
    """A suggested group of notes with a title; ``notes`` are ids, in the order given."""

    title: str
    keywords: tuple[str, ...]
    notes: tuple[str, ...]


class Suggestion(msgspec.Struct, frozen=True):
    """Suggested themes, the notes suggested for the parking lot, and the method used."""

    themes: tuple[SuggestedTheme, ...]
    parked: tuple[str, ...]
    method: str
