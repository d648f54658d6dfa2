import pytest

from ui.doing.matching import match


def ranked(typed, *texts):
    found = {text: hit.score for text in texts if (hit := match(typed, text))}
    return sorted(found, key=lambda text: -found[text])


@pytest.mark.parametrize("typed", ["", "zoom", "ZOOM", "zo i", "in zo", "zin", "zoom in"])
def test_a_name_is_found_by_its_beginning_its_words_or_its_letters(typed):
    assert match(typed, "Zoom in")


@pytest.mark.parametrize("typed", ["x", "zoomout", "in zoom x", "oz", "z" + "o" * 4])
def test_a_name_without_the_letters_is_not_found(typed):
    assert match(typed, "Zoom in") is None


def test_the_beginning_goes_before_a_word_and_a_word_before_its_middle():
    assert ranked("note", "Denoted", "Stick a note", "Note before") == [
        "Note before",
        "Stick a note",
        "Denoted",
    ]


def test_letters_that_lie_apart_are_found_last():
    assert ranked("sn", "Stick a note", "Snap")[0] == "Snap"


def test_letters_that_lie_far_apart_are_not_found():
    assert match("tidy", "Topic: what is to be done, and by whom, in the city?") is None


def test_accents_and_case_do_not_matter():
    hit = match("uber", "Über die Brücke")
    assert hit is not None
    assert hit.letters == {0, 1, 2, 3}


def test_the_letters_that_were_typed_are_told():
    hit = match("zo in", "Zoom in")
    assert hit is not None
    assert hit.letters == {0, 1, 5, 6}


def test_a_letter_that_folds_into_two_keeps_the_places():
    hit = match("str", "ßstraße")
    assert hit is not None
    assert max(hit.letters) < len("ßstraße")
