"""Topic cards and the wall to print: all words are there, and found by readers of PDF."""

import unicodedata
from io import BytesIO

import pikepdf
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace
from pypdf import PdfReader

from openspace import commands
from openspace.commands.drafts import TopicDraft
from openspace.errors import BadInputError
from openspace.gathering import Gathering, marketplace, people, rooms, slots
from openspace.model import Breakout
from tests.harvest.day import MONEY, TIME, TRUST, Day, a_day
from ui.agenda.out.forms import topic_cards, wall_of_day

LONG = "Who decides what is left when the money is spent, and who is asked? " * 80
ARABIC, CJK = "كيف نبني الثقة بعد الأزمة؟", "危機の後、私たちはどのように信頼を築くのでしょうか"


@pytest.fixture
def day() -> Day:
    return a_day()


def read(data: bytes) -> PdfReader:
    with pikepdf.open(BytesIO(data)) as pdf:
        assert pdf.pages
    return PdfReader(BytesIO(data))


def words_in(data: bytes) -> str:
    said = " ".join(page.extract_text() for page in read(data).pages)
    return " ".join(unicodedata.normalize("NFKC", said).split())


def attached(data: bytes) -> str:
    [[words]] = read(data).attachments.values()
    return words.decode()


def with_topics(*questions: str) -> Gathering:
    gathering = Gathering()
    commands.describe_gathering(gathering, title="Days after")
    commands.post_topics(gathering, [TopicDraft(one, (f"Host {one[:3]}",)) for one in questions])
    return gathering


def large_wall(times: int, places: int) -> Gathering:
    gathering = with_topics(*(f"Question {rank}?" for rank in range(times * places)))
    commands.lay_out_day(gathering, starts="08:00", minutes=40, pause=10, count=times)
    for rank in range(places):
        commands.add_room(gathering, name=f"Room {rank}")
    spots = [(slot.id, room.id) for slot in slots(gathering) for room in rooms(gathering)]
    for topic, (slot, room) in zip(marketplace(gathering), spots, strict=True):
        commands.place_topic(gathering, topic.id, slot=slot, room=room)
    return gathering


def test_cards_say_the_question_who_joins_and_where(day):
    said = words_in(topic_cards(day.gathering).data)
    assert TRUST in said
    assert "2 want to join" in said
    assert "10:00–11:00 · Slot 1 · Room 1" in said  # noqa: RUF001
    assert MONEY in said


def test_complementary_questions_stand_on_the_card(day):
    commands.merge_topics(day.gathering, main=day.topics[0], complementary=day.topics[2])
    assert f"With: {MONEY}" in words_in(topic_cards(day.gathering).data)


@pytest.mark.parametrize("make", [topic_cards, wall_of_day])
def test_only_convenors_who_agreed_are_on_paper(day, make):
    day.consent("Ada", "listed")
    made = make(day.gathering)
    assert "Ada" in words_in(made.data)
    assert "Ben" not in words_in(made.data) + attached(made.data)
    assert len(made.left_out) == 1
    commands.describe_gathering(day.gathering, mode="chatham")
    made = make(day.gathering)
    assert "Ada" not in words_in(made.data) + attached(made.data)


@pytest.mark.parametrize("size", ["a5", "a6"])
def test_a_very_long_question_goes_on_from_card_to_card(size):
    made = topic_cards(with_topics(LONG, "And then?"), size)
    assert " ".join(LONG.split()) in words_in(made.data)
    assert "And then?" in words_in(made.data)


def test_many_convenors_are_not_cut():
    gathering = with_topics("Who?")
    names = [f"Somebody with a long name {rank}" for rank in range(60)]
    [topic] = marketplace(gathering)
    commands.describe_topic(gathering, topic.id, convenors=names)
    everybody = [one.id for one in people(gathering)]
    commands.give_consent(gathering, everybody, consent="credited", on=True)
    said = words_in(topic_cards(gathering, "a6").data)
    assert [name for name in names if name not in said] == []


@pytest.mark.parametrize("question", [ARABIC, CJK, "👩‍👩‍👧 together", "a" * 400, "x\u2028y"])
def test_words_of_every_script_are_painted_and_attached(question):
    made = topic_cards(with_topics(question))
    assert " ".join(question.split()) in attached(made.data)
    assert read(made.data).pages[0].extract_text().strip()


def test_a_small_wall_is_one_page(day):
    made = wall_of_day(day.gathering)
    [page] = read(made.data).pages
    assert page.mediabox.width > page.mediabox.height
    said = words_in(made.data)
    for words in ("Room 1", "20 seats", "Hall", "Coffee", TRUST, TIME, MONEY):
        assert words in said


def test_topics_without_a_place_wait_below_the_wall(day):
    commands.post_topic(day.gathering, "What is missing?")
    made = wall_of_day(day.gathering)
    assert "Waiting What is missing?" in words_in(made.data)
    assert "- What is missing?" in attached(made.data)


def test_a_large_wall_goes_on_to_further_pages():
    made = wall_of_day(large_wall(8, 15))
    pages = [" ".join(page.extract_text().split()) for page in read(made.data).pages]
    assert len(pages) > 1
    assert all("Days after" in page and "Room" in page for page in pages)
    said = " ".join(pages)
    assert [rank for rank in range(120) if f"Question {rank}?" not in said] == []


def test_a_question_longer_than_a_page_goes_on_on_the_next(day):
    commands.reword_topic(day.gathering, day.topics[0], question=LONG)
    made = wall_of_day(day.gathering)
    assert len(read(made.data).pages) > 1
    assert words_in(made.data).count("who is asked?") == 80


def test_two_groups_that_came_to_one_place_at_once_both_stand_there(day):
    plan = day.gathering.plan
    one = plan.get(Breakout, day.groups[1])
    with plan.transaction("A colleague"):
        plan.put(replace(one, room=day.rooms[0]))
    said = words_in(wall_of_day(day.gathering).data)
    assert TRUST in said
    assert TIME in said


def test_nothing_to_print_is_told():
    with pytest.raises(BadInputError, match="no topics yet"):
        topic_cards(Gathering())
    with pytest.raises(BadInputError, match="no slots and rooms yet"):
        wall_of_day(Gathering())


@settings(max_examples=25)
@given(st.lists(st.text(min_size=1).filter(str.strip), min_size=1, max_size=5))
def test_no_words_break_the_pages(questions):
    gathering = with_topics(*questions)
    assert read(topic_cards(gathering, "a6").data).pages
    commands.add_slot(gathering, label=questions[0])
    commands.add_room(gathering, name=questions[-1])
    assert read(wall_of_day(gathering).data).pages
