"""Raising a hand for a topic: by name, or only to be counted."""

from msgspec.structs import replace

from openspace.commands.counting import counted_on
from openspace.commands.naming import person_for
from openspace.commands.said import said
from openspace.gathering import Gathering, head_of, interested_in, merged_with, person_called
from openspace.words import _


def raise_hand(gathering: Gathering, topic_id: str, *, name: str) -> None:
    """Note that somebody wants to join a topic; a person not known yet is added."""
    said(name, _("Whose hand is it? Write a name, or raise one that is only counted."))
    topic = head_of(gathering, topic_id)
    with gathering.plan.transaction(_("Raise a hand")):
        person = person_for(gathering, name)
        if person not in {one.id for one in interested_in(gathering, topic)}:
            gathering.plan.put(replace(topic, interested={**topic.interested, person: 1.0}))


def lower_hand(gathering: Gathering, topic_id: str, *, name: str) -> None:
    """Note that somebody does not want to join any more, wherever among the merged it stood."""
    person = person_called(gathering, name)
    if person is None:
        return
    with gathering.plan.transaction(_("Lower a hand")):
        for topic in merged_with(gathering, head_of(gathering, topic_id)):
            if person.id in topic.interested:
                left = {one: 1.0 for one in topic.interested if one != person.id}
                gathering.plan.put(replace(topic, interested=left))


def count_hands(gathering: Gathering, topic_id: str, *, more: int) -> None:
    """Count so many more raised hands (or fewer) of people not known by name."""
    topic = head_of(gathering, topic_id)
    hands = counted_on(topic.hands, more)
    if hands != topic.hands:
        with gathering.plan.transaction(_("Raise a hand") if more > 0 else _("Lower a hand")):
            gathering.plan.put(replace(topic, hands=hands))
