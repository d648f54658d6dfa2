import time

import pytest

from openspace.model import NOTE_SIZE
from ui.board.fitting import PADDING, SIZES, Fitting, may_outgrow

TEXTS = {
    "a word": "Budget?",
    "a sentence": "Reflection time needed to step back from crisis management",
    "emoji": "Well done 👩‍👩‍👧‍👦🎉 " * 12,
    "Arabic": "نحتاج إلى وقت للتفكير والابتعاد عن إدارة الأزمات " * 3,
    "Chinese": "我们需要时间来反思并从危机管理中退后一步" * 6,
    "one long address": "https://example.org/" + "a-very-long-address" * 14,
    "2,000 words": "word " * 2000,
    "many lines": "one\n" * 60,
    "broad letters": "W" * 400,
    "broad words": "WWWWWWWWWW " * 40,
    "combining marks": "e\u0301\u0323\u0331" * 200,
    "nothing": "",
}


@pytest.mark.parametrize("name", TEXTS)
@pytest.mark.parametrize("size", [NOTE_SIZE, (120.0, 90.0), (400.0, 400.0)])
def test_every_line_stands_inside_the_note(name, size):
    fitted = Fitting().fit(TEXTS[name], *size)
    for index in range(fitted.layout.lineCount()):
        line = fitted.layout.lineAt(index)
        box = line.naturalTextRect().translated(fitted.at)
        assert box.left() >= PADDING - 0.5
        assert box.right() <= size[0] - PADDING + 1.5
        assert box.top() >= PADDING - 0.5
        assert box.bottom() <= fitted.height - PADDING + 0.5


@pytest.mark.parametrize("name", TEXTS)
def test_the_quick_look_never_says_that_a_text_fits_when_it_does_not(name):
    text = TEXTS[name]
    for length in range(1, len(text), max(1, len(text) // 40)):
        fits = not may_outgrow(text[:length], *NOTE_SIZE)
        assert not fits or Fitting().fit(text[:length], *NOTE_SIZE).height == NOTE_SIZE[1]


def test_all_letters_are_laid_out():
    text = "word " * 2000
    fitted = Fitting().fit(text, *NOTE_SIZE)
    layout = fitted.layout
    last = layout.lineAt(layout.lineCount() - 1)
    assert last.textStart() + last.textLength() == len(text)


def test_a_note_grows_only_when_the_text_does_not_fit_at_the_floor():
    fitting = Fitting()
    assert fitting.fit("word " * 40, *NOTE_SIZE).height == NOTE_SIZE[1]
    grown = fitting.fit("word " * 400, *NOTE_SIZE)
    assert (grown.size, grown.height > NOTE_SIZE[1]) == (SIZES[-1], True)


def test_a_note_is_never_lower_than_the_person_made_it():
    assert Fitting().fit("Yes", 200.0, 400.0).height == 400.0


def test_more_words_are_never_larger():
    sizes = [Fitting().fit("some words " * count, *NOTE_SIZE).size for count in range(1, 60)]
    assert sizes == sorted(sizes, reverse=True)


def test_short_words_stand_in_the_middle_and_long_ones_at_the_top():
    assert Fitting().fit("Thank you", *NOTE_SIZE).centred
    assert not Fitting().fit(TEXTS["a sentence"], *NOTE_SIZE).centred


def test_words_read_from_the_right_stand_at_the_right():
    fitted = Fitting().fit(TEXTS["Arabic"], *NOTE_SIZE)
    line = fitted.layout.lineAt(0)
    assert line.naturalTextRect().right() == pytest.approx(NOTE_SIZE[0] - 2 * PADDING, abs=1.0)


def test_a_short_word_is_not_parted_at_its_hyphen():
    shown = Fitting().fit("front-line co-op", *NOTE_SIZE).layout.text()
    assert shown == "front\u2011line co\u2011op"


def test_medium_letters_are_a_little_bolder_when_they_are_large():
    from ui import style
    from ui.board.fitting import note_font

    assert note_font(24) == _unhinted(style.paper_font(24, 500))
    assert note_font(16) == _unhinted(style.paper_font(16, 400))


def _unhinted(font):
    font.setHintingPreference(font.HintingPreference.PreferNoHinting)
    return font


def test_a_word_of_a_hundred_thousand_letters_is_whole_on_its_note_and_takes_no_second():
    began = time.process_time()
    fitted = Fitting().fit("a" * 100_000, *NOTE_SIZE)
    assert time.process_time() - began < 1.0
    last = fitted.layout.lineAt(fitted.layout.lineCount() - 1)
    assert last.textStart() + last.textLength() == 100_000
    assert last.y() + last.height() + fitted.at.y() <= fitted.height
    assert all(
        fitted.layout.lineAt(line).naturalTextWidth() <= NOTE_SIZE[0] - 2 * fitted.at.x() + 0.5
        for line in range(0, fitted.layout.lineCount(), 100)
    )


def test_to_know_how_high_a_note_is_no_layout_is_kept():
    fitting = Fitting()
    assert fitting.height_of("word " * 400, *NOTE_SIZE) > NOTE_SIZE[1]
    assert fitting.fit.cache_info().currsize == 0
