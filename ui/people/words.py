"""Roles, consents and what the gathering's mode means for names, in words."""

from openspace.model import CONSENTS, ROLES, Person
from openspace.model.plan import Consent, Mode, Role
from openspace.words import _


def role_words() -> dict[Role, str]:
    """Return what each role is called."""
    words: dict[Role, str] = {
        "facilitator": _("Facilitator"),
        "note-taker": _("Note-taker"),
        "core": _("Core group"),
    }
    return {role: words[role] for role in ROLES}


def consent_words() -> dict[Consent, tuple[str, str]]:
    """Return what each consent is called, and what somebody agrees to with it."""
    words: dict[Consent, tuple[str, str]] = {
        "listed": (_("Listed"), _("stands in the list of participants")),
        "credited": (_("Credited"), _("is named beside what they said")),
        "photo": (_("Photo"), _("may be seen in pictures")),
        "contact": (_("Contact"), _("others may have the e-mail address")),
    }
    return {consent: words[consent] for consent in CONSENTS}


def mode_in_words(mode: Mode) -> tuple[str, str, str]:
    """Return the mode's name, what it means for the names here, and the tone of its mark."""
    words = {
        "named": (
            _("Named"),
            _("Names stand beside topics. Outside, only those are named who agreed to it."),
            "good",
        ),
        "chatham": (
            _("Chatham House"),
            _("No name and no organisation leaves this list; what was said may be used."),
            "warning",
        ),
        "confidential": (
            _("Confidential"),
            _("Nothing leaves the group unless you choose it; names stay here."),
            "warning",
        ),
    }
    return words[mode]


def roles_of(person: Person) -> list[str]:
    """Return a person's roles in words."""
    return [words for role, words in role_words().items() if role in person.roles]


def consents_of(person: Person) -> list[str]:
    """Return in words what a person agreed to."""
    return [words for one, (words, _what) in consent_words().items() if one in person.consents]
