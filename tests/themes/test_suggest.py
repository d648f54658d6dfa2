import os
import subprocess
import sys
import time
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from openspace.errors import BadInputError
from openspace.themes import Suggestion, suggest
from tests.themes.planted import SUBJECTS, planted

WORDS = ["trust", "time", "people", "garden", "leaders", "and", "the", "listening", "信頼", "😀"]
ANYTHING = st.text(st.characters(), max_size=30)
SENTENCES = st.lists(
    st.sampled_from(WORDS),
    max_size=6,
).map(" ".join)
TEXTS = st.lists(st.one_of(SENTENCES, ANYTHING), min_size=1, max_size=24)


def _numbered(texts):
    return [(f"n{number}", text) for number, text in enumerate(texts)]


def _groups(suggestion: Suggestion) -> set[frozenset[str]]:
    return {frozenset(theme.notes) for theme in suggestion.themes}


def _stands_once(suggestion: Suggestion, notes) -> bool:
    return sorted(note for theme in suggestion.themes for note in theme.notes) == sorted(
        note for note, _text in notes
    )


@settings(max_examples=60)
@given(TEXTS)
def test_every_note_stands_under_exactly_one_theme(texts):
    notes = _numbered(texts)
    suggestion = suggest(notes)
    assert _stands_once(suggestion, notes)
    assert all(theme.notes for theme in suggestion.themes)


@settings(max_examples=60)
@given(TEXTS, st.data())
def test_as_many_themes_are_suggested_as_were_asked_for(texts, data):
    notes = _numbered(texts)
    count = data.draw(st.integers(1, len(notes)))
    suggestion = suggest(notes, count=count)
    assert len(suggestion.themes) == count
    assert _stands_once(suggestion, notes)
    assert all(theme.notes for theme in suggestion.themes)


@settings(max_examples=30)
@given(TEXTS)
def test_the_same_notes_give_the_same_suggestion(texts):
    assert suggest(_numbered(texts)) == suggest(_numbered(texts))


def test_another_run_of_the_program_gives_the_same_suggestion():
    script = (
        "from openspace.themes import suggest; from tests.themes.planted import planted;"
        "print(suggest(planted(12)[0], count=7), suggest(planted(12)[0]))"
    )
    said = {
        subprocess.run(
            [sys.executable, "-c", script],
            check=True,
            capture_output=True,
            cwd=Path(__file__).parents[2],
            env={**os.environ, "PYTHONHASHSEED": seed},
        ).stdout
        for seed in ("1", "2")
    }
    assert len(said) == 1


@settings(max_examples=40)
@given(st.lists(SENTENCES, min_size=1, max_size=24), st.randoms())
def test_the_order_of_the_notes_decides_neither_themes_nor_titles(texts, chance):
    notes = _numbered(texts)
    shuffled = chance.sample(notes, len(notes))
    one, other = suggest(notes), suggest(shuffled)
    assert _groups(one) == _groups(other)
    assert {t.title for t in one.themes} == {t.title for t in other.themes}
    assert set(one.parked) == set(other.parked)


@settings(max_examples=40)
@given(st.lists(SENTENCES, min_size=1, max_size=24, unique=True))
def test_ids_decide_nothing_where_texts_differ(texts):
    renamed = [(note[::-1] + "x", text) for note, text in reversed(_numbered(texts))]
    by_text = dict(renamed)
    one = suggest(_numbered(texts))
    other = suggest(renamed)
    texts_of = dict(_numbered(texts))
    assert {frozenset(texts_of[n] for n in t.notes) for t in one.themes} == {
        frozenset(by_text[n] for n in t.notes) for t in other.themes
    }


@settings(max_examples=40)
@given(TEXTS)
def test_titles_are_never_empty_and_never_the_same(texts):
    titles = [theme.title for theme in suggest(_numbered(texts)).themes]
    assert all(title.strip() for title in titles)
    assert len({title.casefold() for title in titles}) == len(titles)


@settings(max_examples=40)
@given(TEXTS)
def test_at_most_a_quarter_of_the_notes_is_parked(texts):
    suggestion = suggest(_numbered(texts))
    assert len(suggestion.parked) <= len(texts) // 4
    assert len(set(suggestion.parked)) == len(suggestion.parked)


@settings(max_examples=20)
@given(TEXTS)
def test_the_largest_theme_comes_first_and_of_equals_the_earliest(texts):
    rank = {note: place for place, (note, _text) in enumerate(_numbered(texts))}
    themes = suggest(_numbered(texts)).themes
    keys = [(-len(theme.notes), rank[theme.notes[0]]) for theme in themes]
    assert keys == sorted(keys)
    assert all(list(t.notes) == sorted(t.notes, key=rank.__getitem__) for t in themes)


@pytest.mark.parametrize("per_theme", [6, 12, 30])
def test_planted_themes_are_found_again_exactly(per_theme):
    notes, home = planted(per_theme)
    wanted = {frozenset(n for n in home if home[n] == subject) for subject in SUBJECTS}
    assert _groups(suggest(notes, count=len(SUBJECTS))) == wanted


def test_planted_themes_are_found_without_their_number():
    notes, home = planted(20)
    suggestion = suggest(notes)
    assert len(suggestion.themes) <= 10
    assert all(len({home[note] for note in theme.notes}) == 1 for theme in suggestion.themes)


@pytest.mark.parametrize("count", [1, 2, 3, 5, 12, 40, 79, 80])
def test_any_number_of_themes_can_be_asked_for(count):
    notes, _home = planted(20)
    assert len(suggest(notes, count=count).themes) == count


def test_a_note_like_no_other_is_suggested_for_the_parking_lot():
    notes, _home = planted(10)
    odd = [*notes, ("odd", "ζζζ ωωω ψψψ")]
    suggestion = suggest(odd)
    assert "odd" in suggestion.parked
    assert sum("odd" in theme.notes for theme in suggestion.themes) == 1


def test_no_notes_give_an_empty_suggestion():
    assert suggest([]) == Suggestion(themes=(), parked=(), method="words")


def test_one_note_is_one_theme_with_a_title_of_its_words():
    suggestion = suggest([("a", "Compassionate leadership")])
    assert [theme.notes for theme in suggestion.themes] == [("a",)]
    assert suggestion.themes[0].title == "Compassionate leadership"
    assert suggestion.parked == ()


@pytest.mark.parametrize(
    ("notes", "count", "sentence"),
    [
        (["one", "two"], 3, "There are only 2 notes; ask for no more themes than that."),
        (["one"], 2, "There is only 1 note; ask for one theme."),
        ([], 1, "There are no notes to group yet."),
        (["one", "two"], 0, "Ask for at least one theme."),
        (["one", "two"], -4, "Ask for at least one theme."),
    ],
)
def test_a_number_of_themes_that_cannot_be_is_refused_in_a_sentence(notes, count, sentence):
    with pytest.raises(BadInputError) as refusal:
        suggest(_numbered(notes), count=count)
    assert str(refusal.value) == sentence


@pytest.mark.parametrize(
    "text", ["the same words", "信--頼", "", " \n\t ", "😀😀", "...", "1", "\ud800\0"]
)
@pytest.mark.parametrize("count", [None, 1, 3, 30])
def test_thirty_identical_notes_all_stand_under_a_theme(text, count):
    notes = _numbered([text] * 30)
    suggestion = suggest(notes, count=count)
    assert _stands_once(suggestion, notes)
    assert len(suggestion.themes) == (count or 1)


def test_empty_notes_among_others_stand_under_a_theme_too():
    notes, _home = planted(8)
    notes += [("empty", ""), ("blank", "  \n ")]
    assert _stands_once(suggest(notes, count=4), notes)


def test_pictograms_bring_notes_together():
    notes = _numbered(["🚲", "🌳 🌳", "🚲🚲", "🌳", "🚲 🚲 🚲", "🌳🌳🌳"])
    groups = _groups(suggest(notes, count=2))
    assert groups == {frozenset({"n0", "n2", "n4"}), frozenset({"n1", "n3", "n5"})}


@pytest.mark.parametrize("text", ["x" * 100_000, "leadership and trust " * 5_000, "信頼" * 50_000])
def test_a_note_of_a_hundred_thousand_letters_is_grouped_and_named_shortly(text):
    notes = [*planted(6)[0], ("long", text)]
    suggestion = suggest(notes)
    assert _stands_once(suggestion, notes)
    assert max(len(theme.title) for theme in suggestion.themes) <= 130


@pytest.mark.parametrize(
    ("texts", "method"),
    [
        (["我们需要信任", "信任是基础"], "letters"),
        (["チームの信頼が大切です"], "letters"),
        (["เราต้องการเวลา"], "letters"),
        (["We need trust", "Wir brauchen Vertrauen", "Нам нужно доверие"], "words"),
        (["우리는 시간이 필요합니다", "الثقة بين الناس"], "words"),
        (["Trust (信頼) is what every team of leaders needs"], "words"),
    ],
)
def test_the_method_says_whether_words_or_letters_were_compared(texts, method):
    assert suggest(_numbered(texts)).method == method


def test_notes_in_a_script_without_spaces_are_grouped():
    trust = ["我们需要更多信任", "信任是团队的基础", "没有信任就没有合作", "建立信任需要时间"]
    trams = ["城里电车太少", "电车比汽车好", "电车站太远了", "坐电车上班很方便"]
    groups = _groups(suggest(_numbered(trust + trams), count=2))
    assert groups == {frozenset({"n0", "n1", "n2", "n3"}), frozenset({"n4", "n5", "n6", "n7"})}


@pytest.mark.parametrize("count", [None, 12])
def test_two_thousand_notes_take_seconds_and_tell_their_progress(count):
    chance = np.random.default_rng(3)
    words = [f"{'bcdfgklmnprst'[n % 13]}{n}o{'xyzw'[n % 4]}e" for n in range(900)]
    weights = 1 / np.arange(1, 901)
    drawn = chance.choice(words, (2000, 12), p=weights / weights.sum())
    texts = [" ".join(note) for note in drawn]
    heard: list[float] = []
    start = time.process_time()
    suggestion = suggest(_numbered(texts), count=count, progress=heard.append)
    assert time.process_time() - start < 10
    assert sum(len(theme.notes) for theme in suggestion.themes) == 2000
    assert heard == sorted(heard)
    assert (heard[0], heard[-1]) == (0, 1)
