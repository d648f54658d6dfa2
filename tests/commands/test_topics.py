"""What people do on the marketplace."""

import pytest

from openspace import commands
from openspace.commands.drafts import TopicDraft
from openspace.errors import BadInputError
from openspace.gathering import (
    Gathering,
    board_of,
    complementary,
    convenors,
    marketplace,
)
from openspace.model import Board, Person, Topic

MAIN = "What kind of leadership is needed?"
OTHER = "  What future culture,\nwhat governance? "


@pytest.fixture
def gathering() -> Gathering:
    return Gathering()


def names(gathering: Gathering, topic: Topic) -> list[str]:
    return [person.name for person in convenors(gathering, topic)]


def questions(topics: list[Topic]) -> list[str]:
    return [topic.question for topic in topics]


def test_a_posted_topic_stands_last_on_the_marketplace_verbatim(gathering):
    commands.post_topic(gathering, MAIN)
    commands.post_topic(gathering, OTHER, convenor="Ada")
    assert questions(marketplace(gathering)) == [MAIN, OTHER]
    assert names(gathering, marketplace(gathering)[1]) == ["Ada"]


def test_one_person_convenes_several_topics(gathering):
    commands.post_topic(gathering, MAIN, convenor="Ada")
    commands.post_topic(gathering, OTHER, convenor=" ada ")
    assert [person.name for person in gathering.plan.records(Person).values()] == ["Ada"]


@pytest.mark.parametrize("blank", ["", " \n\t"])
def test_a_topic_without_a_question_is_refused(gathering, blank):
    with pytest.raises(BadInputError):
        commands.post_topic(gathering, blank)
    assert gathering.history.undo_label == ""


def test_a_merge_keeps_both_questions_verbatim_in_order_and_both_convenors(gathering):
    main = commands.post_topic(gathering, MAIN, convenor="Ada")
    other = commands.post_topic(gathering, OTHER, convenor="Bo")
    commands.merge_topics(gathering, main=main, complementary=other)
    [head] = marketplace(gathering)
    assert (head.question, questions(complementary(gathering, head))) == (MAIN, [OTHER])
    assert names(gathering, head) == ["Ada", "Bo"]


def test_a_person_who_convenes_both_merged_topics_counts_once(gathering):
    main = commands.post_topic(gathering, MAIN, convenor="Ada")
    other = commands.post_topic(gathering, OTHER, convenor="Ada")
    commands.merge_topics(gathering, main=main, complementary=other)
    assert names(gathering, marketplace(gathering)[0]) == ["Ada"]


def test_parted_topics_stand_beside_each_other_as_before(gathering):
    main = commands.post_topic(gathering, MAIN, convenor="Ada")
    other = commands.post_topic(gathering, OTHER, convenor="Bo")
    commands.post_topic(gathering, "Third?")
    commands.merge_topics(gathering, main=main, complementary=other)
    commands.part_topic(gathering, other)
    assert questions(marketplace(gathering)) == [MAIN, OTHER, "Third?"]
    assert [names(gathering, topic) for topic in marketplace(gathering)] == [["Ada"], ["Bo"], []]


def test_a_topic_brings_those_merged_into_it_along_and_takes_them_away_again(gathering):
    one, two, three = (commands.post_topic(gathering, text) for text in ("One?", "Two?", "Three?"))
    commands.merge_topics(gathering, main=two, complementary=three)
    commands.merge_topics(gathering, main=one, complementary=two)
    [head] = marketplace(gathering)
    assert questions(complementary(gathering, head)) == ["Two?", "Three?"]
    commands.part_topic(gathering, two)
    heads = marketplace(gathering)
    assert questions(heads) == ["One?", "Two?"]
    assert questions(complementary(gathering, heads[1])) == ["Three?"]


def test_merging_into_a_complementary_topic_means_the_topic_it_belongs_to(gathering):
    one, two, three = (commands.post_topic(gathering, text) for text in ("One?", "Two?", "Three?"))
    commands.merge_topics(gathering, main=one, complementary=two)
    commands.merge_topics(gathering, main=two, complementary=three)
    [head] = marketplace(gathering)
    assert questions(complementary(gathering, head)) == ["Two?", "Three?"]


def test_complementary_topics_stand_in_the_order_of_their_merging(gathering):
    one, two, three = (commands.post_topic(gathering, text) for text in ("One?", "Two?", "Three?"))
    commands.merge_topics(gathering, main=one, complementary=three)
    commands.merge_topics(gathering, main=one, complementary=two)
    assert questions(complementary(gathering, marketplace(gathering)[0])) == ["Three?", "Two?"]


def test_topics_already_together_are_not_merged_again(gathering):
    one, two = (commands.post_topic(gathering, text) for text in ("One?", "Two?"))
    commands.merge_topics(gathering, main=one, complementary=two)
    with pytest.raises(BadInputError, match="already together"):
        commands.merge_topics(gathering, main=two, complementary=one)


def test_a_topic_that_stands_for_itself_cannot_be_parted(gathering):
    one = commands.post_topic(gathering, MAIN)
    with pytest.raises(BadInputError):
        commands.part_topic(gathering, one)


def test_two_people_merging_two_topics_into_each_other_lose_neither(gathering):
    one, two = (commands.post_topic(gathering, text) for text in ("One?", "Two?"))
    other = Gathering()
    other.plan.apply(gathering.plan.update_since(), "peer")
    commands.merge_topics(gathering, main=one, complementary=two)
    commands.merge_topics(other, main=two, complementary=one)
    gathering.plan.apply(other.plan.update_since(), "peer")
    [head] = marketplace(gathering)
    assert {head.question, *questions(complementary(gathering, head))} == {"One?", "Two?"}


def test_a_topic_has_one_board_named_after_its_question(gathering):
    topic = commands.post_topic(gathering, MAIN)
    board = commands.board_for_topic(gathering, topic)
    assert commands.board_for_topic(gathering, topic) == board
    found = board_of(gathering, marketplace(gathering)[0])
    assert found is not None
    assert (found.id, found.title) == (board, MAIN)


def test_merged_topics_open_the_board_that_either_had(gathering):
    main, other = commands.post_topic(gathering, MAIN), commands.post_topic(gathering, OTHER)
    board = commands.board_for_topic(gathering, other)
    commands.merge_topics(gathering, main=main, complementary=other)
    assert commands.board_for_topic(gathering, main) == board


def test_a_complementary_topic_opens_the_board_of_the_one_it_belongs_to(gathering):
    main, other = commands.post_topic(gathering, MAIN), commands.post_topic(gathering, OTHER)
    commands.merge_topics(gathering, main=main, complementary=other)
    board = commands.board_for_topic(gathering, other)
    assert gathering.plan.get(Board, board).title == MAIN
    assert commands.board_for_topic(gathering, main) == board


def test_a_reworded_question_can_be_taken_back(gathering):
    topic = commands.post_topic(gathering, MAIN)
    commands.reword_topic(gathering, topic, question="Another?")
    gathering.history.undo()
    assert questions(marketplace(gathering)) == [MAIN]


def test_topics_merged_into_each_other_in_a_long_row_stand_in_their_order(gathering):
    count = 5_000
    ids = [f"{rank:04}" for rank in range(count)]
    with gathering.plan.transaction("Post"):
        for rank, topic_id in enumerate(ids):
            above = ids[rank - 1] if rank else ""
            gathering.plan.put(Topic(id=topic_id, question=topic_id, merged_into=above))
    [head] = marketplace(gathering)
    assert (head.id, questions(complementary(gathering, head))) == (ids[0], ids[1:])


def test_three_topics_merged_in_a_ring_stand_under_one_of_them(gathering):
    ring = {"a": "b", "b": "c", "c": "a", "d": "c"}
    with gathering.plan.transaction("Post"):
        for topic_id, above in ring.items():
            gathering.plan.put(Topic(id=topic_id, question=topic_id, merged_into=above))
    [head] = marketplace(gathering)
    assert head.id == "a"
    with pytest.raises(BadInputError, match="stands for itself"):
        commands.part_topic(gathering, "a")
    assert sorted(questions(complementary(gathering, head))) == ["b", "c", "d"]


def test_one_new_person_named_with_several_topics_is_made_once(gathering):
    drafts = [TopicDraft(MAIN, ("Ada",), ("Bob",)), TopicDraft(OTHER, ("Bob", " ada "))]
    commands.post_topics(gathering, drafts)
    assert sorted(one.name for one in gathering.plan.records(Person).values()) == ["Ada", "Bob"]
    assert [names(gathering, topic) for topic in marketplace(gathering)] == [
        ["Ada"],
        ["Bob", "Ada"],
    ]


def test_topics_taken_up_again_are_filled_in_and_not_posted_twice(gathering):
    [first] = commands.post_topics(gathering, [TopicDraft(MAIN, ("Ada",), ("Bob",), "As it is")])
    again = TopicDraft(MAIN.upper(), ("ada",), ("Cy",), "Other words", "https://x.org", ("#one",))
    ids = commands.take_up_topics(gathering, [again, TopicDraft(MAIN, ("Eve",))])
    topic, other = marketplace(gathering)
    assert ids == [first, other.id]
    assert (topic.question, topic.details, topic.link) == (MAIN, "As it is", "https://x.org")
    assert len(topic.interested) == 2
    assert set(topic.tags) == {"one"}
    assert names(gathering, other) == ["Eve"]


def test_taking_up_nothing_new_leaves_no_step(gathering):
    commands.post_topics(gathering, [TopicDraft(MAIN, ("Ada",))])
    gathering.history.undo()
    commands.take_up_topics(gathering, [])
    assert gathering.history.undo_label == ""


def test_a_topic_without_a_question_is_not_taken_up(gathering):
    with pytest.raises(BadInputError, match="needs a question"):
        commands.take_up_topics(gathering, [TopicDraft(MAIN), TopicDraft(" ")])
    assert marketplace(gathering) == []
