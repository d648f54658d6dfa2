"""The draft's own sentences, the same in every format."""

from openspace.harvest.draft import Draft, Question
from openspace.words import _, ngettext


def introduction(draft: Draft, title: str) -> str:
    """Return where the draft comes from; ``title`` is the gathering's, ready for the format."""
    if draft.question:
        return _("This grew out of the gathering “{title}”, which asked:").format(title=title)
    return _("This grew out of the gathering “{title}”.").format(title=title)


def asked(draft: Draft) -> str:
    """Return the sentence before the questions of the topics."""
    return ngettext(
        "A group met around this question:",
        "Groups met around {n} questions:",
        len(draft.questions),
    )


def complemented(question: Question) -> str:
    """Return the sentence between a question and those that complement it."""
    return ngettext(
        "It was joined by a complementary question:",
        "It was joined by {n} complementary questions:",
        len(question.complementary),
    )


def asked_too(draft: Draft, rank: int) -> str:
    """Return the sentence that parts a topic's question from those that complement the last.

    It stands for all questions up to the next that is complemented; "" where none is needed.
    """
    if rank == 0 or not draft.questions[rank - 1].complementary:
        return ""
    rest = draft.questions[rank:]
    ends = (number for number, one in enumerate(rest, start=1) if one.complementary)
    return ngettext(
        "Another group met around this question:",
        "Other groups met around {n} questions:",
        next(ends, len(rest)),
    )


def gathered(draft: Draft) -> str:
    """Return the sentence before the list of themes."""
    return ngettext(
        "The notes came together under one theme:",
        "The notes came together under {n} themes:",
        len(draft.themes),
    )


def convention() -> str:
    """Return the sentence that tells notes and prose apart."""
    return _(
        "Each passage in italics is one sticky note, word for word as it was written; "
        "all other text came afterwards."
    )


def caption() -> str:
    """Return what stands under the board's picture."""
    return _("The board, as the group left it.")
