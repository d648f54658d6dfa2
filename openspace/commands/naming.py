"""People are named as they come up; those not known yet are added on the way."""

from collections.abc import Iterable

from openspace.gathering import Gathering, people
from openspace.model import Person, new_id


class Names:
    """The people of a gathering by their names, those added within the step that is going on too.

    Capitals make no difference. They are looked up once, for all names of the step.
    """

    def __init__(self, gathering: Gathering) -> None:
        self._gathering = gathering
        self._ids: dict[str, str] = {}
        for person in people(gathering):
            self._ids.setdefault(_key(person.name), person.id)

    def id_of(self, name: str) -> str:
        """Return the id of the person of a name; make one where there is none."""
        key = _key(name)
        if key not in self._ids:
            person = Person(id=new_id(), name=" ".join(name.split()))
            self._gathering.plan.put(person)
            self._ids[key] = person.id
        return self._ids[key]

    def ids_of(self, names: Iterable[str]) -> list[str]:
        """Return the ids of the people of some names, each once; what is blank is nobody."""
        return list(dict.fromkeys(self.id_of(name) for name in names if name.strip()))


def person_for(gathering: Gathering, name: str) -> str:
    """Return the id of the person of a name; make one within the step that is going on."""
    return Names(gathering).id_of(name)


def _key(name: str) -> str:
    return " ".join(name.split()).casefold()
