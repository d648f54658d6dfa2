"""People are named as they come up; those not known yet are added on the way."""

from openspace.gathering import Gathering, person_called
from openspace.model import Person, new_id


def person_for(gathering: Gathering, name: str) -> str:
    """Return the id of the person of a name; make one within the step that is going on."""
    known = person_called(gathering, name)
    if known is not None:
        return known.id
    person = Person(id=new_id(), name=" ".join(name.split()))
    gathering.plan.put(person)
    return person.id
