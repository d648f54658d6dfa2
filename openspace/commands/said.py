"""What people said must say something."""

from openspace.errors import BadInputError


def said(words: str, otherwise: str) -> str:
    """Return the words as they stand; raise :class:`BadInputError` if they are blank."""
    if not words.strip():
        raise BadInputError(otherwise)
    return words
