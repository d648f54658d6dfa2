"""What becomes of a topic: described, parked, withdrawn, merged, led by another, parted."""

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from openspace import commands
from openspace.commands.drafts import TopicDraft
from openspace.errors import BadInputError
from openspace.gathering import (
    Gathering,
    board_of,
    breakouts,
    complementary,
    convenors,
    interested_in,
    marketplace,
    merged_with,
    notes_of,
    stacks,
    unplaced,
    withdrawn_topics,
)
from openspace.model import Person, Topic

THREE = ("One?", "Two?", "Three?")


@pytest.fixture
def three(gathering: Gathering) -> list[str]:
    return commands.post_topics(
        gathering, [TopicDraft(question, (question[0],)) for question in THREE]
    )


def questions(topics: list[Topic]) -> list[str]:
    return [topic.question for topic in topics]


def stack(gathering: Gathering) -> list[str]:
    [head, *_others] = marketplace(gathering)
    return questions(merged_with(gathering, head))


def whole(gathering: Gathering) -> dict[str, Topic]:
    return dict(gathering.plan.records(Topic))


def test_several_topics_are_posted_as_one_step_with_all_that_is_said(gathering):
    draft = TopicDraft("Why?", ("Ada", "Bo", "ada"), ("Eve",), "Long", " x.org ", ("#care", " "))
    [made, _other] = commands.post_topics(gathering, [draft, TopicDraft("How?")])
    topic = gathering.plan.get(Topic, made)
    assert [one.name for one in convenors(gathering, topic)] == ["Ada", "Bo"]
    assert [one.name for one in interested_in(gathering, topic)] == ["Eve"]
    assert (topic.details, topic.link, set(topic.tags)) == ("Long", "x.org", {"care"})
    assert topic.posted
    gathering.history.undo()
    assert marketplace(gathering) == []


def test_people_who_come_up_several_times_in_one_step_are_made_once(gathering):
    drafts = [TopicDraft("One?", ("Ada", "ada")), TopicDraft("Two?", ("Ada",), ("ADA", "Bo"))]
    commands.post_topics(gathering, drafts)
    assert sorted(one.name for one in gathering.plan.records(Person).values()) == ["Ada", "Bo"]


def test_one_draft_without_a_question_posts_none(gathering):
    with pytest.raises(BadInputError):
        commands.post_topics(gathering, [TopicDraft("Why?"), TopicDraft(" ")])
    assert marketplace(gathering) == []


def test_only_what_is_said_of_a_topic_changes(gathering, three):
    commands.describe_topic(gathering, three[0], details="Long", tags=["#a", "b"])
    commands.describe_topic(gathering, three[0], link="x.org")
    commands.describe_topic(gathering, three[0], convenors=["Bo", "One"])
    topic = gathering.plan.get(Topic, three[0])
    assert (topic.details, topic.link, set(topic.tags)) == ("Long", "x.org", {"a", "b"})
    assert [one.name for one in convenors(gathering, topic)] == ["Bo", "One"]
    gathering.history.undo()
    assert [one.name for one in convenors(gathering, gathering.plan.get(Topic, three[0]))] == ["O"]


def test_what_is_described_in_one_go_is_one_step(gathering, three):
    for words in ("L", "Lo", "Long"):
        commands.describe_topic(gathering, three[0], join="details", details=words)
    gathering.history.undo()
    assert gathering.plan.get(Topic, three[0]).details == ""


def test_a_parked_topic_waits_for_no_place(gathering, three):
    commands.park_topic(gathering, three[1], parked=True)
    assert questions(unplaced(gathering)) == ["One?", "Three?"]
    assert questions(marketplace(gathering)) == list(THREE)
    gathering.history.undo()
    assert questions(unplaced(gathering)) == list(THREE)


def test_parking_a_complementary_question_parks_the_topic_it_belongs_to(gathering, three):
    commands.merge_topics(gathering, main=three[0], complementary=three[1])
    commands.park_topic(gathering, three[1], parked=True)
    assert gathering.plan.get(Topic, three[0]).parked
    commands.part_topic(gathering, three[1])
    assert not gathering.plan.get(Topic, three[1]).parked


def test_a_withdrawn_topic_comes_back_with_its_group_and_its_merged_questions(gathering, three):
    slot = commands.add_slot(gathering, starts="10:30", ends="11:30")
    room = commands.add_room(gathering, name="Hall")
    commands.merge_topics(gathering, main=three[0], complementary=three[1])
    commands.place_topic(gathering, three[0], slot=slot, room=room)
    before = whole(gathering)
    commands.withdraw_topic(gathering, three[1])
    assert questions(marketplace(gathering)) == ["Three?"]
    assert questions(withdrawn_topics(gathering)) == ["One?"]
    assert breakouts(gathering) == []
    commands.bring_back_topic(gathering, three[0])
    assert whole(gathering) == before
    assert len(breakouts(gathering)) == 1


def test_another_question_leads_and_the_first_again(gathering, three):
    commands.merge_topics(gathering, main=three[0], complementary=three[1])
    commands.merge_topics(gathering, main=three[0], complementary=three[2])
    commands.lead_with(gathering, three[2])
    assert stack(gathering) == ["Three?", "One?", "Two?"]
    commands.lead_with(gathering, three[0])
    assert stack(gathering) == ["One?", "Three?", "Two?"]
    gathering.history.undo()
    gathering.history.undo()
    assert stack(gathering) == list(THREE)


def test_a_parked_topic_stays_parked_whoever_leads(gathering, three):
    commands.merge_topics(gathering, main=three[0], complementary=three[1])
    commands.park_topic(gathering, three[0], parked=True)
    commands.lead_with(gathering, three[1])
    assert questions(unplaced(gathering)) == ["Three?"]
    assert stack(gathering) == ["Two?", "One?"]
    commands.part_topic(gathering, three[0])
    assert questions(unplaced(gathering)) == ["One?", "Three?"]


def test_a_parted_topic_stands_before_one_that_was_withdrawn(gathering, three):
    commands.merge_topics(gathering, main=three[0], complementary=three[2])
    commands.withdraw_topic(gathering, three[1])
    commands.part_topic(gathering, three[2])
    commands.bring_back_topic(gathering, three[1])
    assert questions(marketplace(gathering)) == ["One?", "Three?", "Two?"]


def test_the_main_question_leads_already(gathering, three):
    with pytest.raises(BadInputError, match="main question already"):
        commands.lead_with(gathering, three[0])


def test_board_and_notes_stay_whoever_leads_and_when_parted(gathering, three):
    boards = [commands.board_for_topic(gathering, topic) for topic in three[:2]]
    for board, text in zip(boards, ("of one", "of two"), strict=True):
        commands.stick_notes(gathering.board(board), [text], at=[(0.0, 0.0)])
    commands.merge_topics(gathering, main=three[0], complementary=three[1])
    commands.lead_with(gathering, three[1])
    commands.part_topic(gathering, three[0])
    found = [board_of(gathering, gathering.plan.get(Topic, topic)) for topic in three[:2]]
    assert [board.id for board in found if board] == boards
    texts = [[note.text for note in notes_of(gathering, board)] for board in boards]
    assert texts == [["of one"], ["of two"]]


def test_merged_parted_and_merged_again_loses_no_convenor(gathering, three):
    for _again in range(3):
        commands.merge_topics(gathering, main=three[0], complementary=three[1])
        [head, _third] = marketplace(gathering)
        assert [one.name for one in convenors(gathering, head)] == ["O", "T"]
        commands.part_topic(gathering, three[1])
    names = [[one.name for one in convenors(gathering, topic)] for topic in marketplace(gathering)]
    assert names == [["O"], ["T"], ["T"]]


@pytest.mark.parametrize(
    "act",
    [
        lambda g, t: commands.park_topic(g, t[0], parked=True),
        lambda g, t: commands.withdraw_topic(g, t[0]),
        lambda g, t: commands.describe_topic(g, t[0], details="x", tags=["y"], convenors=["Zoe"]),
        lambda g, t: commands.reword_topic(g, t[0], question="Else?"),
        lambda g, t: commands.merge_topics(g, main=t[0], complementary=t[1]),
        lambda g, t: commands.raise_hand(g, t[0], name="Zoe"),
        lambda g, t: commands.count_hands(g, t[0], more=4),
    ],
)
def test_each_is_one_step_back_and_forth(gathering, three, act: Callable[..., None]):
    before = whole(gathering)
    act(gathering, three)
    after = whole(gathering)
    assert after != before
    gathering.history.undo()
    assert whole(gathering) == before
    gathering.history.redo()
    assert whole(gathering) == after


STEPS = st.lists(
    st.tuples(
        st.sampled_from(["merge", "part", "lead", "withdraw", "back", "park"]),
        st.integers(0, 4),
        st.integers(0, 4),
    ),
    max_size=12,
)


@given(STEPS)
def test_whatever_is_done_no_topic_and_no_convenor_is_lost(steps):
    gathering = Gathering()
    ids = commands.post_topics(gathering, [TopicDraft(f"{n}?", (f"Host {n}",)) for n in range(5)])
    done = {
        "merge": lambda one, other: commands.merge_topics(gathering, main=one, complementary=other),
        "part": lambda one, _other: commands.part_topic(gathering, one),
        "lead": lambda one, _other: commands.lead_with(gathering, one),
        "withdraw": lambda one, _other: commands.withdraw_topic(gathering, one),
        "back": lambda one, _other: commands.bring_back_topic(gathering, one),
        "park": lambda one, _other: commands.park_topic(gathering, one, parked=True),
    }
    for what, one, other in steps:
        try:
            done[what](ids[one], ids[other])
        except BadInputError:
            continue
    heads = [*marketplace(gathering), *withdrawn_topics(gathering)]
    together = [one.id for head in heads for one in merged_with(gathering, head)]
    assert sorted(together) == sorted(ids)
    names = [one.name for head in heads for one in convenors(gathering, head)]
    assert sorted(names) == [f"Host {n}" for n in range(5)]
    assert [one.id for shown in stacks(gathering) for one in shown[1:]] == [
        one.id for head in marketplace(gathering) for one in complementary(gathering, head)
    ]
