from hypothesis import given
from hypothesis import strategies as st

from ui import style
from ui.widgets.lines import lines_of


def test_words_that_fit_are_one_line(qapp):
    assert lines_of("Trust", style.font(14), 300, 3) == ("Trust",)


def test_long_words_are_broken_and_the_last_line_is_cut(qapp):
    lines = lines_of("time and trust " * 20, style.font(14), 160, 3)
    assert len(lines) == 3
    assert lines[-1].endswith("…")
    assert lines[0].startswith("time and trust")


def test_emoji_stay_whole_where_lines_are_broken(qapp):
    family = "👩‍👩‍👧‍👦"
    lines = lines_of(" ".join([family] * 12), style.font(14), 120, 20)
    assert " ".join(" ".join(lines).split()) == " ".join([family] * 12)


@given(st.text(max_size=80), st.integers(1, 200), st.integers(1, 4))
def test_there_are_never_more_lines_than_asked_for(qapp, words, width, most):
    assert len(lines_of(words, style.font(14), width, most)) <= most
