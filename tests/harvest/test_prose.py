"""The writer's light Markdown."""

import re

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from openspace.harvest.prose import prose_html, prose_markdown
from openspace.model import clean_words
from tests.harvest.hostile import HOSTILE
from tests.harvest.reading import ReadHtml, parse, render

LINK = "[link](https://a.org/x_y?b=1&copy;=(2))"
PIECES = st.sampled_from(
    [
        *("word", "two words", "*em*", "**strong**", LINK, "!", "`", "<b>", "|", "~", "é", "…"),
        *("\n", "\n\n", "- ", "1. ", "7) ", "> ", "  ", "# ", "---", "\\", "_", "*"),
        *("&amp;", "[", "]", "(", "\n  ", "  \n"),
    ]
)
ORDINARY = st.sampled_from(
    [
        *("word", "*em*", "**strong**", "***both***", f"{LINK}!", "snake_case", "2 * 3", "`code`"),
        *("\n", "\n\n", "\n- a", "\n1. b", "\n7) c", "\n> d", "\n  - e", "\n#", "\n---"),
        *("<b>", "&amp;", "[x]", "(y)", "|", "~", "  \n", "!", "\\"),
    ]
)
PROSE = st.one_of(st.text(), st.lists(PIECES, max_size=24).map("".join)).map(clean_words)
ALLOWED = {"p", "em", "strong", "a", "ul", "ol", "li", "blockquote", "br", "hr"}


def test_an_empty_line_begins_a_paragraph():
    assert prose_html("one\n\ntwo") == '<p dir="auto">one</p>\n<p dir="auto">two</p>\n'


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("*so* **much**", "<em>so</em> <strong>much</strong>"),
        ("[there](https://a.org)", '<a href="https://a.org">there</a>'),
        ("[mail](mailto:a@b.org)", '<a href="mailto:a@b.org">mail</a>'),
        ("one\\\ntwo", "one<br>\ntwo"),
        ("# no heading", "# no heading"),
        ("`no code`", "`no code`"),
        ("<b>", "&lt;b&gt;"),
        ("[bad](javascript:alert(1))", "[bad](javascript:alert(1))"),
        ("[bad](data:text/html,x)", "[bad](data:text/html,x)"),
        ("[bad](file:///etc)", "[bad](file:///etc)"),
    ],
)
def test_light_markdown_is_shown_and_all_else_is_words(written: str, shown: str):
    assert prose_html(written) == f'<p dir="auto">{shown}</p>\n'


def test_stars_in_a_row_are_a_rule():
    assert prose_html("one\n\n* * *\n\ntwo").count("<hr>") == 1


def test_a_picture_is_at_most_a_link():
    assert "<img" not in prose_html("![x](https://a.org/a.png)")
    assert "<img" not in render(prose_markdown("![x](https://a.org/a.png)"))


@pytest.mark.parametrize(
    "text",
    [
        "A plain paragraph, with *emphasis* and [a link](https://example.org).",
        "- one\n- two\n\n  more\n- three",
        "- one\n- two",
        "3. three\n4. four\n   - deeper",
        "> said\n>\n> twice",
    ],
)
def test_usual_prose_is_exported_as_it_was_written(text: str):
    tidy = prose_markdown(text)
    assert prose_markdown(tidy) == tidy
    assert tidy.replace("\n\n", "\n") == text.replace("\n\n", "\n")


def shown(html: str) -> str:
    """Return HTML without directions, empty items, and what tells tight from loose lists."""
    html = re.sub(r'</?p( dir="auto")?>| dir="auto"| start="\d+"|\s', "", html)
    while html != (fuller := re.sub(r"<li></li>|<(ul|ol)></\1>", "", html)):
        html = fuller
    return html.replace("<br/>", "<br>").replace("<hr/>", "<hr>")


@pytest.mark.parametrize("text", HOSTILE[:-2], ids=lambda text: ascii(text[:24]))
def test_hostile_prose_is_read_elsewhere_as_it_is_shown_here(text: str):
    assert shown(render(prose_markdown(text))) == shown(prose_html(text))


@given(st.lists(ORDINARY, max_size=12).map(" ".join))
@example("a\n---")
@example("-\n  -\n    -")
@example("- - a\n\n- - -")
def test_ordinary_prose_is_read_elsewhere_as_it_is_shown_here(text: str):
    assert shown(render(prose_markdown(text))) == shown(prose_html(text))


@given(PROSE)
@example("*****0**0**")
@example("*****0**0**  \n0")
@example("[]()*****0**0**")
@example("-- \\-")
@example("* ---")
@example("*****0**0**![a&*amp;*](mailto:b)")
@example("&nbsp;*&#32;a*")
def test_the_words_of_any_prose_are_read_elsewhere_as_they_are_shown_here(text: str):
    elsewhere, here = (
        re.sub(r"</?(em|strong)>", "", shown(html))
        for html in (render(prose_markdown(text)), prose_html(text))
    )
    assert elsewhere == here


@given(PROSE)
def test_prose_shows_only_what_light_markdown_knows(text: str):
    assert {element.tag for element in ReadHtml(prose_html(text)).elements} <= ALLOWED


def test_links_of_any_prose_lead_to_the_web_or_to_mail():
    text = "\n\n".join(f"[x]({way}:y)" for way in ("http", "HTTPS", "vbscript", "ftp", "mailto"))
    hrefs = [
        node.attrs["href"] for node in parse(prose_markdown(text)).walk() if node.type == "link"
    ]
    assert hrefs == ["mailto:y"]
