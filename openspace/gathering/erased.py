"""What stays of a gathering's records when a person is taken out of all of them."""

from collections.abc import Collection, Mapping
from typing import Any, TypeVar

from msgspec.structs import replace

from openspace.gathering.mentions import Mentions, as_name
from openspace.model import Person, Record, keyed_fields, new_id, word_fields

R = TypeVar("R", bound=Record)
_FREE_WORDS = {"origin"}
NAMES = "name/"
"""How the key of another name begins under which the person wrote or voted."""


def text_key(document: str, record: Record) -> str:
    """Return the key by which the words of a record are chosen to be redacted."""
    return f"{document}/{record.kind}/{record.id}"


def sayable(record: Record) -> tuple[str, ...]:
    """Return the names of a record's fields in which people write what they like."""
    fields = word_fields(type(record)) | (_FREE_WORDS & set(record.__struct_fields__))
    return tuple(name for name in record.__struct_fields__ if name in fields)


class Erased:
    """Records without a person; where the record's ``key`` was ticked, without the name in words.

    Votes stay and are counted, under a name that says nothing.
    """

    def __init__(self, person: Person, ticked: Collection[str] = ()) -> None:
        self.person = person
        self._mentions = Mentions(person)
        self._ticked = frozenset(ticked)
        also = (key.removeprefix(NAMES) for key in ticked if key.startswith(NAMES))
        self._names = {as_name(one) for one in (person.name, person.email, *also)} - {""}
        self._nobody = new_id()

    def is_theirs(self, name: str) -> bool:
        """Tell whether a signature is this person's."""
        return as_name(name) in self._names

    def record(self, document: str, record: R) -> R:
        """Return a record without the person; the person's own record is not for this."""
        ticked = text_key(document, record) in self._ticked
        words = sayable(record) if ticked else ()
        keyed = keyed_fields(type(record))
        changed: dict[str, object] = {}
        for name in record.__struct_fields__[1:]:
            value = getattr(record, name)
            if name in keyed:
                changed[name] = self._keys(value, ticked=ticked)
            elif name in words:
                changed[name] = self._mentions.without(value)
            elif value == self.person.id or (name == "author" and self.is_theirs(value)):
                changed[name] = ""
        return replace(record, **changed)

    def scrubbed(self, value: Any) -> Any:  # noqa: ANN401 -- what nobody could read
        """Return raw values without the person, for records that do not fit their type."""
        if isinstance(value, str):
            gone = value == self.person.id or self.is_theirs(value)
            return "" if gone else self._mentions.without(value, parts=False)
        if isinstance(value, Mapping):
            kept = (key for key in value if key != self.person.id)
            return {self._key(key, ticked=False): self.scrubbed(value[key]) for key in kept}
        if isinstance(value, list | tuple):
            return [self.scrubbed(one) for one in value]
        return value

    def _keys(self, values: Mapping[str, float], *, ticked: bool) -> dict[str, float]:
        left: dict[str, float] = {}
        for key, value in values.items():
            if key != self.person.id:
                kept = self._key(key, ticked=ticked)
                left[kept] = left.get(kept, 0.0) + value
        return left

    def _key(self, key: str, *, ticked: bool) -> str:
        start, slash, name = key.rpartition("/")
        if self.is_theirs(name):
            return f"{start}{slash}{self._nobody}"
        return self._mentions.without(key) if ticked else key
