"""What people do with the topics on the marketplace."""

from collections.abc import Sequence
from datetime import UTC, datetime
from typing import TypedDict, Unpack

from msgspec.structs import replace

from openspace.commands.drafts import TopicDraft
from openspace.commands.naming import Names, name_key
from openspace.commands.said import said
from openspace.errors import BadInputError
from openspace.gathering import (
    Gathering,
    complementary,
    head_of,
    marketplace,
    merged_with,
    withdrawn_topics,
)
from openspace.model import Topic, new_id
from openspace.ordering import keys_at_end, keys_behind
from openspace.words import _, ngettext


def post_topic(
    gathering: Gathering,
    question: str,
    *,
    convenor: str = "",
    details: str = "",
    link: str = "",
    tags: Sequence[str] = (),
) -> str:
    """Post a question on the marketplace, with the name of its convenor; return the topic's id.

    The question stays as it was written. A person known by that name is not made twice.
    """
    hosts = (convenor,) if convenor.strip() else ()
    draft = TopicDraft(question, hosts, (), details, link, tuple(tags))
    return post_topics(gathering, [draft])[0]


def post_topics(gathering: Gathering, drafts: Sequence[TopicDraft]) -> list[str]:
    """Post topics as one step, people not known yet with them; return the topics' ids."""
    for draft in drafts:
        said(draft.question, _("A topic needs a question; write it first."))
    known = (topic.order for topic in gathering.plan.records(Topic).values())
    orders = keys_at_end(known, len(drafts))
    with gathering.plan.transaction(ngettext("Post a topic", "Post {n} topics", len(drafts))):
        names = Names(gathering)
        made = [_posted(names, draft, order) for draft, order in zip(drafts, orders, strict=True)]
        for topic in made:
            gathering.plan.put(topic)
    return [topic.id for topic in made]


def take_up_topics(gathering: Gathering, drafts: Sequence[TopicDraft]) -> list[str]:
    """Post topics as one step; return their ids, in order.

    Of one that the same convenors asked already, only what was not known is filled in.
    """
    for draft in drafts:
        said(draft.question, _("A topic needs a question; write it first."))
    topics = gathering.plan.records(Topic).values()
    known = {_asked(topic): topic for topic in topics if not topic.withdrawn}
    orders = keys_at_end((topic.order for topic in topics), len(drafts))
    ids = []
    with gathering.plan.transaction(ngettext("Post a topic", "Post {n} topics", len(drafts))):
        names = Names(gathering)
        for draft, order in zip(drafts, orders, strict=True):
            new = _posted(names, draft, order)
            topic = known[_asked(new)] = _filled_in(known.get(_asked(new), new), new)
            gathering.plan.put(topic)
            ids.append(topic.id)
    return ids


def reword_topic(gathering: Gathering, topic_id: str, *, question: str, join: str = "") -> None:
    """Write a topic's question anew."""
    said(question, _("A topic needs a question; write it first."))
    topic = gathering.plan.get(Topic, topic_id)
    with gathering.plan.transaction(_("Reword a topic"), join=join):
        gathering.plan.put(replace(topic, question=question))


class AboutTopic(TypedDict, total=False):
    """What is said of a topic beside its question; what is left out stays as it is."""

    details: str
    link: str
    tags: Sequence[str]
    convenors: Sequence[str]


def describe_topic(
    gathering: Gathering, topic_id: str, *, join: str = "", **about: Unpack[AboutTopic]
) -> None:
    """Say more about a topic; convenors are given by their names, in order."""
    topic = gathering.plan.get(Topic, topic_id)
    with gathering.plan.transaction(_("Describe a topic"), join=join):
        topic = replace(
            topic, details=about.get("details", topic.details), link=about.get("link", topic.link)
        )
        if "tags" in about:
            topic = replace(topic, tags=_as_tags(about["tags"]))
        if "convenors" in about:
            topic = replace(topic, convenors=_as_convenors(Names(gathering), about["convenors"]))
        gathering.plan.put(topic)


def merge_topics(gathering: Gathering, *, main: str, complementary: str) -> None:
    """Let a topic complement another; both questions, and what was merged into them, stay."""
    head, other = head_of(gathering, main), head_of(gathering, complementary)
    if head.id == other.id:
        raise BadInputError(_("These two topics are already together."))
    with gathering.plan.transaction(_("Merge two topics")):
        gathering.plan.put(replace(other, merged_into=head.id, order=_last_in(gathering, head)))


def lead_with(gathering: Gathering, topic_id: str) -> None:
    """Let a complementary question be the main one; the one that was is the first behind it."""
    topic, head = gathering.plan.get(Topic, topic_id), head_of(gathering, topic_id)
    if head.id == topic_id:
        raise BadInputError(_("This is the main question already."))
    others = [one for one in merged_with(gathering, head) if one.id != topic_id]
    orders = keys_at_end((), len(others))
    with gathering.plan.transaction(_("Lead with another question")):
        gathering.plan.put(replace(_waiting_as(topic, head), merged_into="", order=head.order))
        for one, order in zip(others, orders, strict=True):
            kept = _waiting_as(one, topic) if one.id == head.id else one
            gathering.plan.put(replace(kept, merged_into=topic_id, order=order))


def part_topic(gathering: Gathering, topic_id: str) -> None:
    """Let a merged topic stand for itself again, right behind the one it was merged into."""
    topic = gathering.plan.get(Topic, topic_id)
    head = head_of(gathering, topic_id)
    if not topic.merged_into or head.id == topic_id:
        raise BadInputError(_("This topic stands for itself already."))
    standing = (*marketplace(gathering), *withdrawn_topics(gathering))
    [order] = keys_behind(head.order, (other.order for other in standing), 1)
    with gathering.plan.transaction(_("Part two topics")):
        gathering.plan.put(replace(topic, merged_into="", order=order))


def park_topic(gathering: Gathering, topic_id: str, *, parked: bool) -> None:
    """Put a topic into the parking lot, where it waits for a better time, or take it out."""
    topic = head_of(gathering, topic_id)
    with gathering.plan.transaction(_("Park a topic") if parked else _("Take up a topic again")):
        gathering.plan.put(replace(topic, parked=parked))


def withdraw_topic(gathering: Gathering, topic_id: str) -> None:
    """Take a topic off the marketplace; it can be brought back as it was."""
    topic = head_of(gathering, topic_id)
    with gathering.plan.transaction(_("Withdraw a topic")):
        gathering.plan.put(replace(topic, withdrawn=True))


def bring_back_topic(gathering: Gathering, topic_id: str) -> None:
    """Bring a topic that was withdrawn back to the marketplace."""
    topic = gathering.plan.get(Topic, topic_id)
    with gathering.plan.transaction(_("Bring back a topic")):
        gathering.plan.put(replace(topic, withdrawn=False))


def _posted(names: Names, draft: TopicDraft, order: str) -> Topic:
    return Topic(
        id=new_id(),
        question=draft.question,
        convenors=_as_convenors(names, draft.convenors),
        interested=dict.fromkeys(names.ids_of(draft.interested), 1.0),
        order=order,
        details=draft.details,
        link=draft.link.strip(),
        tags=_as_tags(draft.tags),
        posted=datetime.now(UTC).isoformat(timespec="seconds"),
        origin=draft.origin,
    )


def _waiting_as(topic: Topic, other: Topic) -> Topic:
    """Return a topic parked and withdrawn as another one is."""
    return replace(topic, parked=other.parked, withdrawn=other.withdrawn)


def _asked(topic: Topic) -> tuple[str, frozenset[str]]:
    return name_key(topic.question), frozenset(topic.convenors)


def _filled_in(topic: Topic, new: Topic) -> Topic:
    return replace(
        topic,
        details=topic.details or new.details,
        link=topic.link or new.link,
        tags=new.tags | topic.tags,
        interested=new.interested | topic.interested,
    )


def _as_convenors(names: Names, said_names: Sequence[str]) -> dict[str, float]:
    return {person: float(rank) for rank, person in enumerate(names.ids_of(said_names))}


def _as_tags(tags: Sequence[str]) -> dict[str, float]:
    return {tag.strip().lstrip("#"): 1.0 for tag in tags if tag.strip().lstrip("#")}


def _last_in(gathering: Gathering, head: Topic) -> str:
    [order] = keys_at_end((topic.order for topic in complementary(gathering, head)), 1)
    return order
