import json

from hypothesis import given, settings
from hypothesis import strategies as st

from openspace.assets import asset
from openspace.themes import suggest
from openspace.themes.wording import folded, key
from tests.themes.planted import SUBJECTS, planted


def _titles(texts, count=None):
    notes = [(str(place), text) for place, text in enumerate(texts)]
    return [theme.title for theme in suggest(notes, count=count).themes]


def test_titles_and_keywords_come_from_the_words_of_their_notes():
    notes, home = planted(15)
    for theme in suggest(notes, count=4).themes:
        (subject,) = {home[note] for note in theme.notes}
        assert set(theme.title.lower().split()) <= {*SUBJECTS[subject].split(), "and"}
        assert len(theme.keywords) == 3


@settings(max_examples=30)
@given(st.lists(st.text("abc de-FG'.\n", max_size=25), min_size=1, max_size=12))
def test_each_keyword_stands_in_a_note_of_its_theme(texts):
    by_id = {str(place): text for place, text in enumerate(texts)}
    for theme in suggest(list(by_id.items())).themes:
        spaced = [" ".join(by_id[note].split()) for note in theme.notes]
        assert all(any(keyword in text for text in spaced) for keyword in theme.keywords)


def test_the_title_is_the_best_keyword_with_a_capital():
    notes, _home = planted(15)
    for theme in suggest(notes, count=4).themes:
        best = theme.keywords[0]
        assert theme.title == best[0].upper() + best[1:]


def test_the_keywords_of_a_theme_share_no_word():
    notes, _home = planted(15)
    for theme in suggest(notes, count=4).themes:
        words = [word for keyword in theme.keywords for word in set(keyword.lower().split())]
        assert len([w for w in words if w != "and"]) == len({*words} - {"and"})


def test_a_word_keeps_the_case_most_notes_give_it():
    texts = ["NHS staff", "NHS nurses", "nhs wards", "Bus lanes", "Bus routes", "Bus drivers"]
    assert "NHS" in {title.split()[0] for title in _titles(texts, 2)}


def test_singular_and_plural_count_as_one_word():
    assert folded(key("Communities")) == folded(key("community"))
    assert folded(key("leader\u2019s")) == folded(key("Leaders"))
    assert [folded(word) for word in ("class", "bus", "thesis", "gas")] == [
        *("class", "bus", "thesis", "gas")
    ]


def test_what_every_note_says_names_no_theme():
    texts = [f"Leadership {word}" for word in ["courage"] * 8 + ["bicycle"] * 8]
    assert set(_titles(texts, 2)) == {"Courage", "Bicycle"}


def test_a_theme_without_words_is_named_by_how_its_note_begins():
    assert _titles(["😀 !!"]) == ["😀 !!"]


def test_a_theme_without_anything_gets_a_number():
    assert _titles(["", ""], 2) == ["Theme 1", "Theme 2"]


def test_a_title_never_carries_what_no_file_can():
    title = _titles(["\ud800\0"])[0]
    assert title.encode("utf-8")
    assert "\0" not in title


def test_phrases_do_not_reach_over_punctuation():
    for title in _titles(["Courage, honesty", "Courage. Honesty", "courage \u2013 honesty"]):
        assert "onesty" not in title or "ourage" not in title


def test_the_sample_gathering_gets_four_titles_from_its_notes():
    sample = json.loads(asset("samples", "leadership.json").read_text("utf-8"))
    texts = [note for theme in sample["themes"] for note in theme["notes"]]
    titles = _titles(texts, 4)
    together = " ".join(texts).lower()
    assert len(titles) == 4
    assert all(title.lower() in together for title in titles)
