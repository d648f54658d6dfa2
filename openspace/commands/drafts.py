"""What is to be added, before it is: people, topics, times and places."""

from typing import NamedTuple


class PersonDraft(NamedTuple):
    """Somebody to be added: what is not known is ""."""

    name: str
    organisation: str = ""
    sector: str = ""
    email: str = ""
    roles: tuple[str, ...] = ()


class TopicDraft(NamedTuple):
    """A topic to be posted, with the names of its convenors and of those who want to join."""

    question: str
    convenors: tuple[str, ...] = ()
    interested: tuple[str, ...] = ()
    details: str = ""
    link: str = ""
    tags: tuple[str, ...] = ()
    origin: str = ""


class SlotDraft(NamedTuple):
    """A time to be added: ``starts`` and ``ends`` as HH:MM or "", ``rest`` for a break."""

    label: str = ""
    starts: str = ""
    ends: str = ""
    day: str = ""
    rest: bool = False


class RoomDraft(NamedTuple):
    """A place to be added; ``capacity`` None where the seats are not known."""

    name: str
    capacity: int | None = None
    link: str = ""
