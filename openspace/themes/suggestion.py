"""What a suggestion says."""

from dataclasses import dataclass


@dataclass(frozen=True)
class SuggestedTheme:
    """A suggested group of notes with a title; ``notes`` are ids, in the order given."""

    title: str
    keywords: tuple[str, ...]
    notes: tuple[str, ...]


@dataclass(frozen=True)
class Suggestion:
    """Suggested themes, the notes suggested for the parking lot, and the method used."""

    themes: tuple[SuggestedTheme, ...]
    parked: tuple[str, ...]
    method: str
