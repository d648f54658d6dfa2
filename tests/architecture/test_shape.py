"""Holds the shape of the code: small files, classes and functions, and names that say something."""

import pytest

from tests.architecture.shape import (
    PRODUCT,
    WORKSHOP,
    Source,
    empty_names,
    out_of_shape,
    out_of_shape_together,
    read_sources,
)

MAIN_WINDOW_LINES = 200


def _lines(count: int, line: str = "    pass\n") -> str:
    return line * count


def test_no_file_class_or_function_is_too_big():
    sources = read_sources((*PRODUCT, *WORKSHOP))
    assert len(sources) > 20
    assert [said for source in sources for said in out_of_shape(source)] == []


def test_no_test_file_is_too_long():
    sources = read_sources(("tests",))
    assert [
        said for each in sources for said in out_of_shape(each) if said.startswith(f"{each.name} ")
    ] == []


def test_functions_are_short_and_comments_few_on_the_whole():
    assert out_of_shape_together(read_sources()) == []


def test_every_name_says_something():
    said = [said for source in read_sources((*PRODUCT, *WORKSHOP)) for said in empty_names(source)]
    assert said == []


def test_the_main_window_only_places_the_panels():
    files = [each for each in read_sources(("ui",)) if each.name.startswith("ui/main_window")]
    assert files
    assert [each.name for each in files if each.lines >= MAIN_WINDOW_LINES] == []


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        (_lines(301, "x = 1\n"), "planted.py has 301 lines"),
        ("class Big:\n" + _lines(200), "planted.py: class Big has 201 lines"),
        (
            "class Busy:\n" + "".join(f"    def f{n}(self): ...\n" for n in range(21)),
            "planted.py: class Busy has 21 methods",
        ),
        ("def long():\n    '''Told.'''\n" + _lines(40), "planted.py: long has 41 lines"),
        ("def asks(a, b, c, d, e, *, f, g): ...\n", "planted.py: asks takes 7 arguments"),
    ],
)
def test_what_is_too_big_is_named(text, complaint):
    assert out_of_shape(Source("planted.py", text)) == [complaint]


def test_what_just_fits_is_let_be():
    text = (
        "class Busy:\n"
        + "".join(f"    def f{n}(self, a, b, c, d, e, f): ...\n" for n in range(20))
        + "def long():\n    '''Told.\n\n    At length.\n    '''\n"
        + _lines(39)
    )
    assert out_of_shape(Source("planted.py", text)) == []


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        (("def middling():\n" + _lines(6)) * 30, "the median function has 7.0 lines"),
        (
            ("def short(): ...\n" * 9 + "def long():\n" + _lines(29)) * 5,
            "one function in twenty has more than 30 lines",
        ),
        ("def short(): ...\n" * 9 + "# why\n", "10.0% of the lines are comments"),
    ],
)
def test_what_is_out_of_shape_on_the_whole_is_named(text, complaint):
    assert out_of_shape_together([Source("planted.py", text)]) == [complaint]


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("ui/board/utils.py", ""),
        ("ui/text_helpers.py", ""),
        ("ui/planted.py", "class NoteManager: ..."),
        ("ui/planted.py", "class Session: ..."),
        ("ui/planted.py", "class PanelBase: ..."),
    ],
)
def test_a_name_that_says_nothing_is_named(name, text):
    assert len(empty_names(Source(name, text))) == 1


def test_a_word_inside_another_is_no_empty_name():
    assert empty_names(Source("ui/database.py", "class Database: ...\nclass Implicit: ...")) == []
