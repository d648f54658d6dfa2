"""Notes in what people paste: each line, item or cell, as it was written."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from openspace.intake import notes_in_cells, notes_in_html, notes_in_text

WORDS = st.text("abc é🎉汉ش'<&", min_size=1, max_size=9).map(str.strip).filter(bool)


@pytest.mark.parametrize(
    ("text", "notes"),
    [
        ("", []),
        ("one", ["one"]),
        ("one\n\n  two \r\nthree\u2028four", ["one", "two", "three", "four"]),
        ("- one\n* two\n• three\n1. four\n2) five\n(3) six\n[ ] seven\n[x] eight",
         ["one", "two", "three", "four", "five", "six", "seven", "eight"]),
        ("-5 degrees\n1.5 hours\n*so*", ["-5 degrees", "1.5 hours", "*so*"]),
        ("   \n-\n\t", ["-"]),
    ],
)  # fmt: skip
def test_each_line_is_a_note_without_its_bullet(text, notes):
    assert notes_in_text(text) == notes


@pytest.mark.parametrize(
    ("text", "notes"),
    [
        ("one\ttwo\r\nthree\t\r\n", ["one", "two", "three"]),
        ("one;two, or so;three", ["one", "two, or so", "three"]),
        ("one,two", ["one", "two"]),
        ('"one\nand more"\ttwo', ["one and more", "two"]),
        ('=SUM(A1)\t"say ""yes"""', ["=SUM(A1)", 'say "yes"']),
        ('"never closed\tand on\nand on', ['"never closed', "and on", "and on"]),
        ('"So" he said\t"two\twords', ['"So" he said', '"two', "words"]),
        ('a 5" pipe\t"one\nand more"', ['a 5" pipe', "one and more"]),
        (
            'Who,What\nAnn,"Ask; then go"\nBen,Now; here',
            ["Who", "What", "Ann", "Ask; then go", "Ben", "Now; here"],
        ),
        ("A title\n\none;two, or so", ["A title", "one", "two, or so"]),
        ('"Ask, then go"\nStay', ["Ask, then go", "Stay"]),
        ("nul\0l\tx", ["null", "x"]),
        ("x" * 200_000, ["x" * 200_000]),
    ],
)
def test_each_cell_is_a_note(text, notes):
    assert notes_in_cells(text) == notes


@pytest.mark.parametrize(
    ("html", "notes"),
    [
        ("<ul><li>one<li>two <b>and</b> more</ul>", ["one", "two and more"]),
        ("<table><tr><td>a<td>b</tr><tr><td></td><td>c</td></table>", ["a", "b", "c"]),
        ("<p>one</p>two<br>three", ["one", "two", "three"]),
        ("<script>alert(1)</script><style>p{}</style><p>said</p>", ["said"]),
        ('<p>a &amp; b &lt;i&gt;</p><img src="http://example.org/x.png">', ["a & b <i>"]),
        ("<!-- <p>no</p> --><p>yes", ["yes"]),
        ("<ul><li>outer<ul><li>inner</ul></ul>", ["outer", "inner"]),
        ("plain", ["plain"]),
        ("<section>one</section><section>two</section>", ["one", "two"]),
        ("<select><option>one<option>two</select>", ["one", "two"]),
        ("<pre>one\ntwo\n\n</pre>three\nfour", ["one", "two", "three four"]),
        ("<html><head><title>no</title><body><p>yes", ["yes"]),
    ],
)
def test_each_item_of_a_page_is_a_note(html, notes):
    assert notes_in_html(html) == notes


@given(st.lists(WORDS, max_size=6))
def test_no_word_of_a_list_is_lost(words):
    import html

    page = "".join(f"<li>{html.escape(one)}</li>" for one in words)
    assert notes_in_html(f"<ul>{page}</ul>") == [" ".join(one.split()) for one in words]


@given(st.text())
def test_whatever_is_pasted_becomes_notes_that_say_something(text):
    for notes in (notes_in_text(text), notes_in_cells(text), notes_in_html(text)):
        assert all(note.strip() for note in notes)
