"""The draft as Markdown, read back by python-frontmatter and markdown-it."""

import datetime as dt
import re

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from openspace.commands import describe_gathering, make_theme, merge_topics, post_topic
from openspace.gathering import Gathering
from openspace.harvest import compose_draft, to_html, to_markdown
from openspace.harvest.escape import heading, inline, italics, one_line
from openspace.model import clean_words
from tests.harvest.conftest import Sample, with_notes
from tests.harvest.hostile import HOSTILE
from tests.harvest.reading import parse, read_markdown, words

MARKS = st.sampled_from(
    [*"*_`[]()<>!&#~|\\-+=1.:;{}%$@ \t\n\"'/aé…", "  \n", "\n\n", "&lt;", "1. "]
)
TEXTS = st.one_of(st.text(), st.lists(MARKS, max_size=30).map("".join)).map(clean_words)


def test_the_headings_are_the_themes_word_for_word_and_in_order(leadership: Sample):
    read = read_markdown(to_markdown(leadership.draft))
    assert read.headings == list(leadership.themes)


def test_every_note_stands_in_italics_under_its_own_heading(leadership: Sample):
    read = read_markdown(to_markdown(leadership.draft))
    assert {title: read.passages[title] for title in leadership.themes} == leadership.themes


def test_the_notes_of_the_sample_need_no_escapes(leadership: Sample):
    lines = to_markdown(leadership.draft).split("\n")
    for text in (text for texts in leadership.themes.values() for text in texts):
        assert f"*{text}*" in lines


def test_without_prose_nothing_but_the_opening_and_the_notes_is_there(leadership: Sample):
    body = to_markdown(leadership.draft).split("## System leadership of place")[1]
    paragraphs = [part for part in body.strip().split("\n\n") if part]
    assert len(paragraphs) == 16 + 3


def test_the_questions_stand_in_order_before_the_themes(leadership: Sample):
    text = to_markdown(leadership.draft).split("\n---\n")[1]
    main, other = (f"\n> {question}\n" for question in leadership.questions)
    assert 0 < text.index(main) < text.index(other) < text.index("\n- System leadership")


def test_prose_stands_right_after_its_note(written: Sample):
    text = to_markdown(written.draft)
    note = written.draft.themes[2].passages[1].note.text
    assert f"*{note}*\n\nEnabling is a skill.\n\n*" in text


def test_the_closing_has_its_heading_when_it_is_written(written: Sample):
    text = to_markdown(written.draft)
    assert text.endswith("\n\n## What comes next\n\nWe go on in the autumn.\n")


def test_the_front_matter_is_what_blogs_read(leadership: Sample):
    assert read_markdown(to_markdown(leadership.draft)).fields == {
        "title": "Build back better, 2nd gathering",
        "date": dt.date(2020, 6, 11),
        "description": "What will it take to lead in the days after?",
        "tags": list(leadership.themes),
        "draft": True,
    }


def test_a_gathering_without_a_date_has_none_in_the_front_matter():
    assert read_markdown(to_markdown(with_notes("a note"))).fields == {
        "title": "A day",
        "description": "What now?",
        "tags": ["All"],
        "draft": True,
    }


def test_the_picture_lies_beside_the_draft_with_its_description(leadership: Sample):
    text = to_markdown(leadership.draft, picture="my board (1).png", alt="16 notes [in all]\non it")
    (image,) = (node for node in parse(text).walk() if node.type == "image")
    assert image.attrs["src"] == "my%20board%20%281%29.png"
    assert words(image) == "16 notes [in all] on it"


def test_making_it_twice_gives_the_same(written: Sample):
    assert to_markdown(written.draft) == to_markdown(written.draft)


def read_italics(markdown: str) -> str:
    """Return the words of Markdown that is one paragraph of one passage in italics."""
    (paragraph,) = parse(markdown).children
    (em,) = paragraph.children[0].children
    assert (paragraph.type, em.type) == ("paragraph", "em")
    assert {node.type for node in em.children} <= {"text", "hardbreak"}
    return words(em)


@pytest.mark.parametrize("text", HOSTILE, ids=lambda text: ascii(text[:24]))
def test_a_hostile_note_comes_back_in_italics_letter_by_letter(text: str):
    assert read_italics(italics(text)) == text.strip()


@given(TEXTS.filter(str.strip))
@example("*")
@example("a\n   - b  \n\n\t# c")
def test_any_note_comes_back_in_italics_letter_by_letter(text: str):
    assert read_italics(italics(text)) == text.strip()


@given(TEXTS.filter(str.strip))
def test_any_heading_comes_back_word_for_word(text: str):
    (read,) = parse(f"## {heading(text)}").children
    assert (read.tag, words(read)) == ("h2", " ".join(text.split()))


@given(TEXTS.filter(str.strip))
def test_any_item_of_a_list_comes_back_word_for_word(text: str):
    ((item,),) = (list_.children for list_ in parse(f"- {one_line(text)}").children)
    assert [child.type for child in item.children] == ["paragraph"]
    assert words(item) == " ".join(text.split())


@given(TEXTS.filter(str.strip))
def test_any_quoted_question_comes_back_letter_by_letter(text: str):
    gathering = Gathering()
    post_topic(gathering, text)
    (quote,) = (
        node
        for node in parse(to_markdown(compose_draft(gathering)).split("\n---\n")[1]).children
        if node.type == "blockquote"
    )
    assert words(quote) == text.strip()


@pytest.mark.parametrize("text", HOSTILE, ids=lambda text: ascii(text[:24]))
def test_hostile_words_everywhere_stay_words(text: str):
    gathering = Gathering()
    describe_gathering(gathering, title=text, question=text)
    make_theme(gathering, title=text)
    read = read_markdown(to_markdown(compose_draft(gathering)))
    told = " ".join(text.split())
    assert (read.headings, read.fields["title"], read.fields["tags"]) == ([told], told, [told])
    assert not read.kinds & {"html_block", "html_inline", "link", "image", "em", "table", "hr"}


def test_all_hostile_notes_come_back_from_one_draft():
    read = read_markdown(to_markdown(with_notes(*HOSTILE)))
    assert read.passages["All"] == [text.strip() for text in HOSTILE]


@pytest.mark.parametrize("tag", ["{{<", "{{%", "{{", "{%", "{{{"])
def test_tags_of_blog_makers_are_broken_up(tag: str):
    assert not re.search(r"\{[{%]", inline(f"{tag} x"))


@pytest.mark.parametrize("tag", ["{: .class}", "{#id}", "{.class}", "{::comment}"])
def test_attributes_of_blog_makers_are_words(tag: str):
    assert inline(tag) == f"\\{tag}"


@pytest.mark.parametrize(
    "text",
    [
        "\N{LEFT SINGLE QUOTATION MARK}fixing\N{RIGHT SINGLE QUOTATION MARK} … (be more)",
        "snake_case, 50% of R&D < 3 #tags; a + b = c! (really?) $5",
        "C:\\new - AT&T: 1. first",
    ],
)
def test_what_needs_no_escape_gets_none(text: str):
    assert italics(text) == f"*{text}*"


def test_a_question_after_a_complemented_one_is_told_apart_from_it():
    gathering = Gathering()
    main, other, _apart = (post_topic(gathering, words) for words in ("Main?", "Other?", "Apart?"))
    merge_topics(gathering, main=main, complementary=other)
    draft = compose_draft(gathering)
    lead = "Another group met around this question:"
    assert f"> Other?\n\n{lead}\n\n> Apart?" in to_markdown(draft)
    post_topic(gathering, "Apart too?")
    more = to_markdown(compose_draft(gathering))
    assert "Other groups met around 2 questions:\n\n> Apart?\n\n> Apart too?" in more
    html = to_html(draft)
    assert html.index("Other?") < html.index(lead) < html.index("Apart?")
