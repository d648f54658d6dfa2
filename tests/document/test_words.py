"""Words shared between people, whatever script they are in."""

from hypothesis import example, given
from hypothesis import strategies as st
from pycrdt import Doc, Text

from openspace.document.fields import edit_words
from openspace.model import clean_words

TRICKY = st.text(
    st.sampled_from("ab é\u0301ñ汉字🎉👩\u200d👩\u200d👧ش\n")
    | st.characters(exclude_categories=["Cs", "Cc"]),
    max_size=40,
)


def shared(words: str) -> Text:
    doc: Doc[Text] = Doc()
    doc["words"] = text = Text(words)
    text.held = doc  # type: ignore[attr-defined]  # a text dies with its document
    return text


@given(TRICKY, TRICKY)
@example("a🎉bé", "a🎉Xbé 汉!")
def test_an_edit_turns_any_words_into_any_others(before: str, after: str):
    words = shared(before)
    edit_words(words, after)
    assert str(words) == after


@given(TRICKY, TRICKY, TRICKY)
def test_edits_of_two_people_at_the_two_ends_both_survive(middle: str, left: str, right: str):
    mine: Doc[Text] = Doc()
    mine["words"] = my_words = Text("<" + middle + ">")
    theirs: Doc[Text] = Doc()
    theirs.apply_update(mine.get_update())
    their_words = theirs.get("words", type=Text)
    edit_words(my_words, left + "<" + middle + ">")
    edit_words(their_words, "<" + middle + ">" + right)
    mine.apply_update(theirs.get_update())
    theirs.apply_update(mine.get_update())
    assert str(my_words) == str(their_words) == left + "<" + middle + ">" + right


def test_a_lone_surrogate_becomes_a_replacement_character():
    assert clean_words("a\ud800b") == "a\ufffdb"


def test_line_ends_of_all_systems_become_one():
    assert clean_words("a\r\nb\rc\x0bd\ne\tf") == "a\nb\nc\nd\ne\tf"


@given(st.text(st.characters(exclude_categories=["Cc", "Cs"])))
def test_words_without_controls_stay_as_they_were(words: str):
    assert clean_words(words) == words
