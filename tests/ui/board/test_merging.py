from hypothesis import given
from hypothesis import strategies as st

from ui.board.merging import NOTHING, carried_over, difference

WORDS = st.text("ab 👩\n", max_size=12)


def put(change, text):
    return text[: change.start] + change.text + text[change.end :]


@given(WORDS, WORDS)
def test_the_difference_leads_from_one_text_to_the_other(before, after):
    assert put(difference(before, after), before) == after


@given(WORDS, WORDS)
def test_their_words_arrive_whole_when_i_wrote_nothing(base, theirs):
    assert put(carried_over(base, base, theirs), base) == theirs


@given(WORDS, WORDS)
def test_my_words_stay_as_they_are_when_they_wrote_nothing(base, mine):
    assert carried_over(base, mine, base) == NOTHING


@given(WORDS, st.text("xyz", min_size=1, max_size=5), st.text("uvw", min_size=1, max_size=5))
def test_words_added_at_two_ends_are_both_there(base, mine, theirs):
    base = "<" + base + ">"
    merged = put(carried_over(base, base + mine, theirs + base), base + mine)
    assert merged == theirs + base + mine


def test_where_both_changed_the_same_letters_mine_stay_and_theirs_follow():
    merged = put(carried_over("We trust", "We hope", "We fear"), "We hope")
    assert merged == "We hopefear"
