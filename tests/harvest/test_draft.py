"""The draft composed from a gathering."""

import pytest

from openspace.commands import (
    add_board,
    board_for_topic,
    gather_into_theme,
    part_topic,
    peel_things,
    post_topic,
    remove_theme,
    stick_notes,
    write_prose,
)
from openspace.gathering import Gathering, complementary, marketplace
from openspace.harvest import Question, compose_draft, count_words
from tests.harvest.conftest import Sample, put_under_theme, with_notes


def test_the_draft_has_an_opening_each_theme_in_order_and_a_closing(leadership: Sample):
    kinds = [section.kind for section in leadership.draft.sections]
    assert kinds == ["opening", *["theme"] * 4, "closing"]
    assert [section.title for section in leadership.draft.themes] == list(leadership.themes)


def test_each_theme_cites_its_notes_in_their_order(leadership: Sample):
    cited = [[one.note.text for one in section.passages] for section in leadership.draft.themes]
    assert cited == list(leadership.themes.values())


def test_both_questions_stand_verbatim_and_in_order(leadership: Sample):
    main, other = leadership.questions
    assert leadership.draft.questions == (Question(main, (other,)),)


def test_parted_topics_are_no_longer_complementary(leadership: Sample):
    gathering = leadership.gathering
    head = marketplace(gathering)[0]
    part_topic(gathering, complementary(gathering, head)[0].id)
    assert leadership.draft.questions == (Question(leadership.questions[0]),)


def test_a_topic_without_cited_notes_stays_out_of_the_opening(leadership: Sample):
    post_topic(leadership.gathering, "Who brings the cake?")
    assert [one.main for one in leadership.draft.questions] == [leadership.questions[0]]


def test_without_cited_notes_the_opening_asks_all_questions():
    gathering = Gathering()
    for question in ("One?", "Two?"):
        post_topic(gathering, question)
    assert compose_draft(gathering).questions == (Question("One?"), Question("Two?"))


def test_notes_of_a_merged_topics_own_board_count_for_its_main_topic():
    gathering = Gathering()
    main, other, third = (post_topic(gathering, q) for q in ("Main?", "Other?", "Third?"))
    board = board_for_topic(gathering, other)
    topics = {topic.id: topic for topic in marketplace(gathering)}
    put_under_theme(gathering, board, "A theme", ["a note"])
    with gathering.plan.transaction("merge"):
        gathering.plan.put(type(topics[other])(id=other, question="Other?", merged_into=main))
    assert third in topics
    assert compose_draft(gathering).questions == (Question("Main?", ("Other?",)),)


def test_notes_of_a_free_board_are_cited_with_their_board():
    gathering = Gathering()
    board = add_board(gathering, title="Free")
    put_under_theme(gathering, board, "A theme", ["a note"])
    (passage,) = compose_draft(gathering).passages
    assert (passage.note.text, passage.board.title) == ("a note", "Free")


def test_a_note_under_no_theme_is_unused(leadership: Sample):
    (note,) = stick_notes(leadership.gathering.board(leadership.board), ["late"], at=[(0, 0)])
    assert [one.id for one in leadership.draft.unused] == [note]


def test_an_empty_note_is_neither_cited_nor_unused(leadership: Sample):
    stick_notes(leadership.gathering.board(leadership.board), [" \n "], at=[(0, 0)])
    assert (len(leadership.draft.passages), leadership.draft.unused) == (16, ())


def test_prose_stands_at_its_place(written: Sample):
    theme = written.draft.themes[2]
    assert [one.text for one in theme.prose] == ["What came up most was **time**."]
    assert [one.text for one in theme.passages[1].prose] == ["Enabling is a skill."]


def test_prose_of_a_peeled_note_is_loose_and_not_lost(written: Sample):
    passage = written.draft.themes[2].passages[1]
    peel_things(written.gathering.board(written.board), [passage.note.id])
    assert [one.text for one in written.draft.loose] == ["Enabling is a skill."]


def test_prose_of_an_unsorted_note_is_loose(written: Sample):
    passage = written.draft.themes[2].passages[1]
    gather_into_theme(written.gathering, [passage.note.id], theme="")
    assert [one.text for one in written.draft.loose] == ["Enabling is a skill."]


def test_prose_of_a_removed_theme_and_of_its_notes_is_loose(written: Sample):
    section = written.draft.themes[2]
    assert section.theme is not None
    remove_theme(written.gathering, section.theme.id)
    assert len(written.draft.loose) == 3


def test_prose_that_was_emptied_is_not_loose(written: Sample):
    passage = written.draft.themes[2].passages[1]
    write_prose(written.gathering, anchor=passage.anchor, text=" ")
    peel_things(written.gathering.board(written.board), [passage.note.id])
    assert written.draft.loose == ()


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("", 0),
        ("one", 1),
        ("a \N{EN DASH} b", 2),
        ("don't re-do\nit…", 3),
        ("!!! 2 * 3", 2),
        ("!" * 10**5, 0),
    ],
)
def test_words_are_counted_as_a_reader_would(text: str, count: int):
    assert count_words(text) == count


def test_the_prose_of_a_section_is_counted_with_that_of_its_notes(written: Sample):
    assert written.draft.themes[2].prose_words == 6 + 10 + 4


def test_the_word_count_holds_notes_titles_questions_and_prose():
    draft = with_notes("one two three")
    assert draft.word_count == count_words("A day What now? All one two three")


def test_the_goal_follows_the_number_of_notes(leadership: Sample):
    assert leadership.draft.goal_words == 1760


def test_reading_takes_a_minute_for_each_220_words_begun():
    assert with_notes("word " * 215).reading_minutes == 1
    assert with_notes("word " * 216).reading_minutes == 2


def test_an_empty_gathering_gives_an_empty_draft():
    draft = compose_draft(Gathering())
    assert [section.kind for section in draft.sections] == ["opening", "closing"]
    assert (draft.questions, draft.passages) == ((), ())
