"""People are named as they come up; those not known yet are added on the way."""

from collections.abc import Iterable

from openspace.gathering import Gathering, people
from openspace.model import Person, new_id


class Names:
    """The people by their names, with those who are added within the step that is going on."""

    def __init__(self, gathering: Gathering) -> None:
        self._gathering = gathering
        self._ids: dict[str, str] = {}
        for person in people(gathering):
            self._ids.setdefault(name_key(person.name), person.id)

    def id_of(self, name: str) -> str:
        """Return the id of the person of a name; make one where there is none yet."""
        known = self._ids.get(name_key(name))
        if known is not None:
            return known
        person = Person(id=new_id(), name=" ".join(name.split()))
        self._gathering.plan.put(person)
        self._ids[name_key(name)] = person.id
        return person.id

    def ids_of(self, names: Iterable[str]) -> list[str]:
        """Return the ids of people by their names, each once."""
        return list(dict.fromkeys(self.id_of(name) for name in names if name.strip()))


def person_for(gathering: Gathering, name: str) -> str:
    """Return the id of the person of a name; make one within the step that is going on."""
    return Names(gathering).id_of(name)


def name_key(name: str) -> str:
    """Return a name as it is compared: capitals and gaps make no difference."""
    return " ".join(name.split()).casefold()
