"""Words out of bytes, whatever program wrote them."""

# ruff: noqa: RUF001 -- people write their names in their own letters

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from openspace.intake.encodings import decoded

GERMAN = "Name;Organisation\nJürgen Müller;Stadtwerke Köln\nÄnne Groß;Universität Tübingen\n"
RUSSIAN = "name;organisation\nИван Петров;Городская библиотека\nАнна Смирнова;Университет\n"
ARABIC = "name\nمحمد علي\nفاطمة الزهراء\n"
GREEK = "name\nΓιώργος Παπαδόπουλος\nΜαρία Νικολάου\n"
JAPANESE = "name,organisation\n山田太郎,東京都立図書館\n佐藤花子,大阪大学\n"
EMOJI = "name\nAda 🦋\n👩🏽‍🚀 Bob\n"


@pytest.mark.parametrize("text", [GERMAN, RUSSIAN, ARABIC, GREEK, JAPANESE, EMOJI, "name\nAda\n"])
@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32"]
)
def test_unicode_is_read_with_and_without_its_mark(text, encoding):
    if encoding in {"utf-16-le", "utf-16-be"} and text in {JAPANESE, ARABIC, EMOJI}:
        text = "name,organisation,sector,email,roles\n" + text
    found = decoded(text.encode(encoding))
    assert found is not None
    assert found.text == text
    assert not found.guessed


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        (GERMAN, "cp1252"),
        ("name\nJosé\n", "cp1252"),
        ("name\nAda – “Countess” Müller\n", "cp1252"),
        (GERMAN, "cp850"),
        (RUSSIAN, "cp1251"),
        (RUSSIAN, "koi8-r"),
        (ARABIC, "cp1256"),
        (GREEK, "iso8859-7"),
        (JAPANESE, "shift_jis"),
        (JAPANESE, "euc_jp"),
    ],
)
def test_older_encodings_are_guessed_and_said_to_be(text, encoding):
    found = decoded(text.encode(encoding))
    assert found is not None
    assert found.text == text
    assert found.guessed


@pytest.mark.parametrize("size", [100, 1_000, 100_000])
@pytest.mark.parametrize("seed", range(5))
def test_noise_is_no_text(size, seed):
    assert decoded(random.Random(seed).randbytes(size)) is None


@pytest.mark.parametrize("data", [b"\0" * 10_000, b"name\0Ada", b"\xff\xfeA", b"\x01\x02\x03" * 50])
def test_bytes_that_nobody_can_read_are_no_text(data):
    assert decoded(data) is None


@given(st.text(st.characters(codec="utf-8", exclude_categories=("Cc", "Cn", "Co", "Cs"))))
def test_every_text_comes_back_from_utf_8_as_it_was(text):
    found = decoded(text.encode("utf-8-sig"))
    assert found is not None
    assert found.text == text


@given(st.binary(max_size=300))
def test_no_bytes_make_it_stumble(data):
    found = decoded(data)
    assert found is None or "\0" not in found.text
