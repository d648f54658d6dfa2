import pytest

from openspace.themes.wording import Wording, key, runs_of, units_of


def _language(*texts: str) -> frozenset[str]:
    return Wording.of(texts).stop_words


def test_punctuation_parts_runs_and_spaces_part_words():
    assert runs_of("\u2018Walk the talk\u2019, at all levels \u2013 (front-line)") == [
        ("Walk", "the", "talk"),
        ("at", "all", "levels"),
        ("front-line",),
    ]


def test_quotes_and_loose_hyphens_part_runs():
    assert runs_of("trust - not 'control' alone") == [
        ("trust",),
        ("not",),
        ("control",),
        ("alone",),
    ]


def test_a_line_end_parts_words_but_not_runs():
    assert runs_of("emotionally\nintelligent") == [("emotionally", "intelligent")]


def test_marks_stay_with_their_letters():
    assert runs_of("नमस्ते दुनिया") == [("नमस्ते", "दुनिया")]
    assert units_of("ที่") == ["ที่"]


def test_forms_of_the_same_word_have_one_key():
    assert key("Leader\u2019s") == key("LEADER's") == key("leader")
    assert key("ﬁnance") == "finance"


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("Wir brauchen mehr Zeit für die Menschen und nicht nur in der Verwaltung", "nicht"),
        ("La confiance entre les équipes est essentielle pour avancer", "pour"),
        ("Necesitamos más tiempo para hablar con la gente", "para"),
        ("We moeten meer luisteren naar de mensen", "naar"),
        ("Нам нужно больше времени, чтобы услышать друг друга", "чтобы"),
        ("We need more time to listen to each other", "each"),
        ("Zzyx qwrt", "the"),
    ],
)
def test_stop_words_are_those_of_the_language_of_the_notes(text, word):
    assert word in _language(text)


def test_words_leave_out_stop_words_and_part_hyphens():
    wording = Wording.of(["The front-desk leaders of the communities"])
    assert wording.words(0) == ["desk", "leader", "community"]


def test_letters_are_taken_inside_words():
    assert Wording.of(["an ox"]).letters(0) == [" an", "an ", " an ", " ox", "ox ", " ox "]
    assert Wording.of(["信頼感"]).letters(0) == ["信頼", "頼感", "信頼感"]
