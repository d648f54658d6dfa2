"""How far names may go, in words: the three modes a gathering can have."""

import msgspec

from openspace.model.plan import Mode
from openspace.words import _


class ModeWords(msgspec.Struct, frozen=True):
    """One mode: its name, what it means, and the tone of its mark."""

    mode: Mode
    name: str
    meaning: str
    tone: str


def mode_words() -> tuple[ModeWords, ...]:
    """Return the modes, the most open first."""
    return (
        ModeWords("named", _("Named"), _("The names of convenors stand beside their topics."), ""),
        ModeWords(
            "chatham",
            _("Chatham House"),
            _("What was said may be used, but never who said it or where they work."),
            "warning",
        ),
        ModeWords(
            "confidential",
            _("Confidential"),
            _("Nothing is meant to leave the group unless you choose it."),
            "warning",
        ),
    )


def words_for(mode: str) -> ModeWords:
    """Return the words for a mode; those of the first for one unknown."""
    return next((words for words in mode_words() if words.mode == mode), mode_words()[0])
