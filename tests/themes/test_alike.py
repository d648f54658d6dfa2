"""Topics that ask alike, and the words they share."""

from hypothesis import given, settings
from hypothesis import strategies as st

from openspace.themes.alike import alike

DAY = (
    "How do we commission social care after this?",
    "Can a meeting be kind?",
    "How do volunteers stay once the crisis is over?",
    "Keeping volunteers in the street teams",
    "What did the street teams teach the council?",
    "Data: whose is it, and who decides?",
)


def of(*texts: str) -> list[tuple[str, str, tuple[str, ...]]]:
    pairs = alike([(str(n), text) for n, text in enumerate(texts)])
    return [(one, other, shared) for one, other, shared in pairs]


def test_pairs_that_share_words_are_found_with_them_the_most_alike_first():
    found = of(*DAY)
    assert [pair[:2] for pair in found] == [("3", "4"), ("2", "3")]
    assert found[0][2] == ("street teams",)
    assert found[1][2] == ("volunteers",)


def test_words_that_say_little_are_no_likeness():
    assert of("What do we do after this?", "How do we do what we do?", "And this one?") == []


def test_endings_make_no_difference_in_other_languages_either():
    [pair] = of(
        "Wie bleiben die Ehrenamtlichen?", "Was brauchen Ehrenamtliche?", "Wer entscheidet hier?"
    )
    assert pair == ("0", "1", ("Ehrenamtlichen",))


def test_words_are_found_where_no_spaces_part_them():
    [pair] = of("如何让志愿者留下来", "志愿者需要什么", "谁决定数据")
    assert pair == ("0", "1", ("志愿者",))


def test_words_of_most_topics_tell_nothing():
    texts = [
        f"Leadership and {word}"
        for word in ["water", "schools", "buses", "music", "trees", "bread"]
    ]
    assert of(*texts) == []


def test_the_same_question_twice_is_alike():
    [pair] = of("Who feeds the cat?", "Who feeds the cat?")
    assert pair[:2] == ("0", "1")


def test_none_and_one_are_alike_to_nothing():
    assert of() == []
    assert of("Why?") == []


@settings(max_examples=50)
@given(st.lists(st.text(max_size=30), max_size=8))
def test_any_words_give_pairs_of_different_topics_once_each(texts):
    pairs = [pair[:2] for pair in of(*texts)]
    assert len(pairs) == len(set(pairs))
    assert all(int(one) < int(other) for one, other in pairs)
    assert all(pair[2] for pair in of(*texts))
