"""Questions about the people at a gathering."""

from openspace.gathering.gathering import Gathering
from openspace.model import Person


def people(gathering: Gathering) -> list[Person]:
    """Return everybody who is known, by name."""
    known = gathering.plan.records(Person).values()
    return sorted(known, key=lambda person: (person.name.casefold(), person.id))


def person_called(gathering: Gathering, name: str) -> Person | None:
    """Return somebody of that name, None if there is nobody; capitals make no difference."""
    wanted = " ".join(name.split()).casefold()
    found = (one for one in people(gathering) if " ".join(one.name.split()).casefold() == wanted)
    return next(found, None) if wanted else None
