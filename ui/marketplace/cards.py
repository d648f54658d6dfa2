"""What a topic's card shows, as data."""

import msgspec

from openspace.gathering import (
    Gathering,
    board_of,
    complementary,
    convenors,
    marketplace,
    notes_of,
)
from openspace.model import Topic


class Question(msgspec.Struct, frozen=True):
    """A question and the id of its topic."""

    topic: str
    words: str


class TopicWords(msgspec.Struct, frozen=True):
    """A topic on the marketplace: its questions, who convenes it, how many notes it has.

    ``names`` are the convenors' names where the gathering names people, else empty;
    ``notes`` is None while it has no board.
    """

    question: Question
    complementary: tuple[Question, ...]
    convenors: int
    names: tuple[str, ...]
    board: str
    notes: int | None


def topics_in_words(gathering: Gathering) -> list[TopicWords]:
    """Return all cards of the marketplace, in order."""
    return [_in_words(gathering, topic) for topic in marketplace(gathering)]


def _in_words(gathering: Gathering, topic: Topic) -> TopicWords:
    people = convenors(gathering, topic)
    named = gathering.invitation.mode == "named"
    board = board_of(gathering, topic)
    return TopicWords(
        question=Question(topic.id, topic.question),
        complementary=tuple(
            Question(other.id, other.question) for other in complementary(gathering, topic)
        ),
        convenors=len(people),
        names=tuple(person.name for person in people) if named else (),
        board=board.id if board else "",
        notes=sum(1 for note in notes_of(gathering, board.id) if note.text.strip())
        if board
        else None,
    )
