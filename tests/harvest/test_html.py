"""The draft as one HTML file, read back by the standard library's parser."""

import base64
import hashlib
import re

import pytest

from openspace.commands import describe_gathering, make_theme, write_prose
from openspace.gathering import Gathering
from openspace.harvest import Draft, compose_draft, to_html, to_preview
from tests.harvest.conftest import Sample, with_notes
from tests.harvest.hostile import HOSTILE
from tests.harvest.reading import Element, ReadHtml

PICTURE = b"\x89PNG\r\n\x1a\n picture"
PAGE_TAGS = {
    *("html", "head", "meta", "title", "style", "body", "main", "article", "header", "section"),
    *("h1", "h2", "p", "em", "br", "blockquote", "ul", "li"),
}
PREVIEW_TAGS = (PAGE_TAGS | {"a", "table", "tr", "td"}) - {"main", "article", "header", "section"}


def hostile_draft() -> Draft:
    """Put a hostile text wherever people's words can stand, one after the other."""
    gathering = Gathering()
    describe_gathering(gathering, title=HOSTILE[0], question=HOSTILE[2])
    for text in HOSTILE:
        make_theme(gathering, title=text)
    for anchor in ("opening", "closing", *(one.anchor for one in compose_draft(gathering).themes)):
        write_prose(gathering, anchor=anchor, text=HOSTILE[1])
    return compose_draft(gathering)


def headings(read: ReadHtml) -> list[str]:
    return [element.tag for element in read.elements if re.fullmatch("h[1-6]", element.tag)]


def test_every_note_comes_back_once_in_its_order(leadership: Sample):
    notes = ReadHtml(to_html(leadership.draft)).all("p", "note")
    assert [note.words for note in notes] == [
        text for texts in leadership.themes.values() for text in texts
    ]


def test_every_note_has_its_own_place_on_the_page(leadership: Sample):
    notes = ReadHtml(to_html(leadership.draft)).all("p", "note")
    ids = [f"note-{passage.note.id}" for passage in leadership.draft.passages]
    assert [note.attributes["id"] for note in notes] == ids


def test_each_theme_is_a_section_named_by_its_heading(leadership: Sample):
    read = ReadHtml(to_html(leadership.draft))
    named = [element.attributes["aria-labelledby"] for element in read.all("section")]
    assert [(h.words, h.attributes["id"]) for h in read.all("h2")] == list(
        zip(leadership.themes, named, strict=True)
    )


def test_hostile_notes_come_back_letter_by_letter():
    notes = ReadHtml(to_html(with_notes(*HOSTILE))).all("p", "note")
    assert [note.words for note in notes] == [text.strip() for text in HOSTILE]


def test_hostile_words_anywhere_make_no_element_of_their_own():
    read = ReadHtml(to_html(hostile_draft(), alt=HOSTILE[7], language=HOSTILE[6]))
    assert {element.tag for element in read.elements} <= PAGE_TAGS
    assert [h.words for h in read.all("h2")][:-1] == [text.strip() for text in HOSTILE]


def attributes(read: ReadHtml) -> set[str]:
    return {name for element in read.elements for name in element.attributes}


@pytest.mark.parametrize("page", [to_html, to_preview])
def test_nothing_can_run_or_load(page):
    read = ReadHtml(page(hostile_draft()))
    names = attributes(read)
    assert not {name for name in names if name.startswith("on")} | (names & {"src", "style"})
    assert not read.all("script")


def test_the_page_allows_its_own_style_and_nothing_else(leadership: Sample):
    read = ReadHtml(to_html(leadership.draft))
    (style,) = read.all("style")
    digest = base64.b64encode(hashlib.sha256(style.words.encode()).digest()).decode()
    (policy,) = [e for e in read.all("meta") if "http-equiv" in e.attributes]
    assert policy.attributes["content"] == (
        f"default-src 'none'; style-src 'sha256-{digest}'; img-src data:; "
        "base-uri 'none'; form-action 'none'"
    )


def test_the_style_loads_nothing(leadership: Sample):
    (style,) = ReadHtml(to_html(leadership.draft)).all("style")
    assert not re.search(r"url\(|@import|expression", style.words)


def test_the_picture_is_inside_the_page_with_its_description(leadership: Sample):
    (image,) = ReadHtml(to_html(leadership.draft, picture=PICTURE, alt='16 "notes"')).all("img")
    kind, data = image.attributes["src"].split(",")
    assert (kind, base64.b64decode(data)) == ("data:image/png;base64", PICTURE)
    assert image.attributes["alt"] == '16 "notes"'


def test_headings_do_not_skip_a_level(written: Sample):
    assert headings(ReadHtml(to_html(written.draft))) == ["h1", *["h2"] * 5]


def test_the_page_says_its_language(leadership: Sample):
    (html,) = ReadHtml(to_html(leadership.draft, language="de")).all("html")
    assert html.attributes["lang"] == "de"


def is_of_people(element: Element) -> bool:
    tags = ("h1", "h2", "blockquote", "li")
    return element.tag in tags or "note" in element.attributes.get("class", "")


def test_each_of_peoples_words_finds_its_own_direction(written: Sample):
    read = ReadHtml(to_html(written.draft))
    found = [element for element in read.elements if is_of_people(element)]
    assert len(found) > 30
    assert {element.attributes["dir"] for element in found} == {"auto"}


def test_prose_stands_right_after_its_note(written: Sample):
    read = ReadHtml(to_html(written.draft))
    paragraphs = [element.words for element in read.all("p")]
    note = written.draft.themes[2].passages[1].note.text
    assert paragraphs[paragraphs.index(note) + 1] == "Enabling is a skill."


def test_lines_of_a_note_stay_lines():
    assert "<em>one<br>  two<br><br>three</em>" in to_html(with_notes("one\n  two\n\nthree"))


def test_the_preview_leads_back_to_each_note(written: Sample):
    links = ReadHtml(to_preview(written.draft)).all("a", "note")
    assert [(link.attributes["name"], link.attributes["href"], link.words) for link in links] == [
        (passage.anchor, passage.anchor, passage.note.text) for passage in written.draft.passages
    ]


def test_the_preview_shows_hostile_words_as_words():
    read = ReadHtml(to_preview(hostile_draft()))
    assert {element.tag for element in read.elements} <= PREVIEW_TAGS


def test_the_preview_takes_its_looks_and_its_picture_from_the_window(leadership: Sample):
    read = ReadHtml(to_preview(leadership.draft, style="a > b {}", picture="board", alt="notes"))
    assert read.all("style")[0].words == "a > b {}"
    assert read.all("img")[0].attributes == {"src": "board", "alt": "notes"}
