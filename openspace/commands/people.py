"""What people do with the list of people."""

from collections.abc import Iterable, Sequence
from datetime import date as day
from typing import TypedDict, Unpack, get_args

from msgspec.structs import replace

from openspace.commands.drafts import PersonDraft
from openspace.commands.said import said
from openspace.errors import BadInputError
from openspace.gathering import Gathering
from openspace.model import Consent, Person, Role, new_id
from openspace.words import _, ngettext


def add_person(gathering: Gathering, name: str) -> str:
    """Add somebody by name; return the id. A person known by that name is not made twice."""
    said(name, _("A person needs a name; write it first."))
    return add_people(gathering, [PersonDraft(name)])[0]


def add_people(gathering: Gathering, drafts: Sequence[PersonDraft]) -> list[str]:
    """Add people as one step; return their ids, in order.

    Of somebody known already, by e-mail or else by name, only what was not known is filled in.
    """
    label = ngettext("Add a person", "Add {n} people", len(drafts))
    with gathering.plan.transaction(label):
        known = _Known(gathering)
        return [known.add(draft) for draft in drafts if draft.name.strip()]


class AboutPerson(TypedDict, total=False):
    """What is said of a person; what is left out stays as it is."""

    name: str
    organisation: str
    sector: str
    email: str


def change_person(
    gathering: Gathering, person_id: str, *, join: str = "", **about: Unpack[AboutPerson]
) -> None:
    """Say more about a person."""
    if "name" in about:
        said(about["name"], _("A person needs a name; write it first."))
    person = gathering.plan.get(Person, person_id)
    with gathering.plan.transaction(_("Change a person"), join=join):
        gathering.plan.put(replace(person, **about))


def give_role(gathering: Gathering, person_ids: Iterable[str], *, role: Role, on: bool) -> None:
    """Give people a role, or take it from them."""
    _refuse_unknown(role, get_args(Role))
    people = [gathering.plan.get(Person, one) for one in person_ids]
    label = (
        ngettext("Give a person a role", "Give {n} people a role", len(people))
        if on
        else ngettext("Take a role from a person", "Take a role from {n} people", len(people))
    )
    with gathering.plan.transaction(label):
        for person in people:
            gathering.plan.put(replace(person, roles=_with(person.roles, role, 1.0 if on else 0.0)))


def give_consent(
    gathering: Gathering,
    person_ids: Iterable[str],
    *,
    consent: Consent,
    on: bool,
    date: day | None = None,
) -> None:
    """Note that people agreed to something, today or on another day, or that they withdrew it."""
    _refuse_unknown(consent, get_args(Consent))
    people = [gathering.plan.get(Person, one) for one in person_ids]
    given = float((date or _today()).toordinal()) if on else 0.0
    label = (
        ngettext("Note a consent", "Note the consent of {n} people", len(people))
        if on
        else ngettext("Withdraw a consent", "Withdraw the consent of {n} people", len(people))
    )
    with gathering.plan.transaction(label):
        for person in people:
            gathering.plan.put(replace(person, consents=_with(person.consents, consent, given)))


class _Known:
    """The people there are, found by e-mail or by name while others are being added."""

    def __init__(self, gathering: Gathering) -> None:
        self._gathering = gathering
        self._by_mail: dict[str, dict[str, Person]] = {}
        self._by_name: dict[str, Person] = {}
        for person in gathering.plan.records(Person).values():
            self._note(person)

    def add(self, draft: PersonDraft) -> str:
        known = self._find(draft)
        person = known or Person(id=new_id(), name=" ".join(draft.name.split()))
        roles = {role: 1.0 for role in draft.roles if role in get_args(Role)}
        filled = replace(
            person,
            organisation=person.organisation or draft.organisation.strip(),
            sector=person.sector or draft.sector.strip(),
            email=person.email or draft.email.strip(),
            roles={**person.roles, **roles},
        )
        if filled != known:
            self._gathering.plan.put(filled)
            self._note(filled)
        return filled.id

    def _find(self, draft: PersonDraft) -> Person | None:
        mail = draft.email.strip().casefold()
        words = _words(draft.name)
        # An office may share one address: who has it too is somebody else under another name.
        for person in self._by_mail.get(mail, {}).values():
            if words & _words(person.name):
                return person
        namesake = self._by_name.get(" ".join(draft.name.split()).casefold())
        # Two of one name with two addresses are two people.
        return None if namesake and mail and namesake.email else namesake

    def _note(self, person: Person) -> None:
        name = " ".join(person.name.split()).casefold()
        if self._by_name.setdefault(name, person).id == person.id:
            self._by_name[name] = person
        if person.email:
            self._by_mail.setdefault(person.email.casefold(), {})[person.id] = person


def _words(name: str) -> set[str]:
    return set(name.casefold().split())


def _with(values: dict[str, float], key: str, value: float) -> dict[str, float]:
    rest = {one: have for one, have in values.items() if one != key}
    return {**rest, key: value} if value else rest


def _refuse_unknown(word: str, known: Iterable[str]) -> None:
    if word not in known:
        sentence = _("“{word}” is not known here; choose one of {known}.")
        raise BadInputError(sentence.format(word=word, known=", ".join(known)))


def _today() -> day:
    return day.today()  # noqa: DTZ011 -- the day on the clock of the room
