"""What people do on the marketplace."""

from msgspec.structs import replace

from openspace.commands.said import said
from openspace.errors import BadInputError
from openspace.gathering import Gathering, complementary, head_of, marketplace
from openspace.model import Person, Topic, new_id
from openspace.ordering import keys_at_end, keys_behind
from openspace.words import _


def post_topic(gathering: Gathering, question: str, *, convenor: str = "") -> str:
    """Post a question on the marketplace, with the name of its convenor; return the topic's id.

    The question stays as it was written. A person known by that name is not made twice.
    """
    said(question, _("A topic needs a question; write it first."))
    plan = gathering.plan
    [order] = keys_at_end((topic.order for topic in plan.records(Topic).values()), 1)
    with plan.transaction(_("Post a topic")):
        hosts = {_person(gathering, convenor.strip()): 0.0} if convenor.strip() else {}
        topic = Topic(id=new_id(), question=question, convenors=hosts, order=order)
        plan.put(topic)
    return topic.id


def reword_topic(gathering: Gathering, topic_id: str, *, question: str, join: str = "") -> None:
    """Write a topic's question anew."""
    said(question, _("A topic needs a question; write it first."))
    topic = gathering.plan.get(Topic, topic_id)
    with gathering.plan.transaction(_("Reword a topic"), join=join):
        gathering.plan.put(replace(topic, question=question))


def merge_topics(gathering: Gathering, *, main: str, complementary: str) -> None:
    """Let a topic complement another; both questions, and what was merged into them, stay."""
    head, other = head_of(gathering, main), head_of(gathering, complementary)
    if head.id == other.id:
        raise BadInputError(_("These two topics are already together."))
    with gathering.plan.transaction(_("Merge two topics")):
        gathering.plan.put(replace(other, merged_into=head.id, order=_last_in(gathering, head)))


def part_topic(gathering: Gathering, topic_id: str) -> None:
    """Let a merged topic stand for itself again, right behind the one it was merged into."""
    topic = gathering.plan.get(Topic, topic_id)
    head = head_of(gathering, topic_id)
    if not topic.merged_into or head.id == topic_id:
        raise BadInputError(_("This topic stands for itself already."))
    [order] = keys_behind(head.order, (other.order for other in marketplace(gathering)), 1)
    with gathering.plan.transaction(_("Part two topics")):
        gathering.plan.put(replace(topic, merged_into="", order=order))


def _person(gathering: Gathering, name: str) -> str:
    for person in gathering.plan.records(Person).values():
        if person.name.casefold() == name.casefold():
            return person.id
    person = Person(id=new_id(), name=name)
    gathering.plan.put(person)
    return person.id


def _last_in(gathering: Gathering, head: Topic) -> str:
    [order] = keys_at_end((topic.order for topic in complementary(gathering, head)), 1)
    return order
