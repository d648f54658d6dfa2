"""Who may be named outside of a gathering."""

from openspace.gathering.gathering import Gathering
from openspace.model import Person

_NAMED_BY = ("listed", "credited")


def may_be_named(gathering: Gathering, person: Person) -> bool:
    """Tell whether a person may be named outside: in a named gathering, who agreed to it."""
    agreed = any(person.consents.get(consent) for consent in _NAMED_BY)
    return gathering.invitation.mode == "named" and agreed and bool(person.name.strip())
