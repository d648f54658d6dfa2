"""CSV of any make becomes rows of words; what is no table is refused in one sentence."""

import csv
import re
from contextlib import suppress
from io import StringIO

import pytest
from hypothesis import given
from hypothesis import strategies as st

from openspace.errors import BadFileError
from openspace.intake.limits import MOST_BYTES, MOST_COLUMNS, MOST_ROWS
from openspace.intake.tables import Row, Table, read_table, table_in_text

CELLS = st.text(st.sampled_from('ab;,\t"\n é🎉ش='), max_size=8).map(str.strip)


def cells(text: str) -> list[tuple[str, ...]]:
    return [row.cells for row in table_in_text(text).rows]


def written(path, data: bytes | str) -> Table:
    file = path / "people.csv"
    file.write_bytes(data.encode() if isinstance(data, str) else data)
    return read_table(file)


def refusal(path) -> str:
    with pytest.raises(BadFileError) as refused:
        read_table(path)
    said = str(refused.value)
    assert said.endswith(".")
    assert said.count(".") <= 2
    assert f"“{path.name}”" in said
    return said


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_what_parts_the_cells_is_seen_by_the_headings(delimiter):
    text = f"name{delimiter}roles\nAda{delimiter}core\n"
    assert cells(text) == [("name", "roles"), ("Ada", "core")]


def test_commas_in_a_table_of_one_column_belong_to_the_words():
    assert cells("question\nWhat, if anything, now?\n") == [
        ("question",),
        ("What, if anything, now?",),
    ]


def test_semicolons_part_names_where_commas_part_cells():
    assert cells("question,convenors\nWhy?,Ada; Bob\n")[1] == ("Why?", "Ada; Bob")


def test_a_line_of_nothing_but_separators_is_looked_through_at_once():
    assert cells(";" * 400 + "\n" + ";" * 400 + "\nname;email\nAda;a@x") == [
        ("name", "email"),
        ("Ada", "a@x"),
    ]


def test_the_hint_of_excel_is_taken_and_not_read_as_a_row():
    assert cells("sep=;\nname;email\nAda;a@x\n") == [("name", "email"), ("Ada", "a@x")]


def test_cells_in_quotes_keep_commas_quotes_and_lines():
    assert cells('a,b\n"one, two","she said ""no""\nand left"\n')[1] == (
        "one, two",
        'she said "no"\nand left',
    )


def test_rows_keep_the_number_that_a_spreadsheet_shows():
    assert table_in_text("\n\nname,roles\n\nAda\n,,\nBob").rows == [
        Row(3, ("name", "roles")),
        Row(5, ("Ada",)),
        Row(7, ("Bob",)),
    ]


def test_formulas_are_words():
    formula = '=HYPERLINK("http://example.org","Ada")'
    text = StringIO()
    csv.writer(text).writerows([["name"], [formula], ["=1+1"], ["@SUM(A1)"], ["+49 30"], ["-1"]])
    assert [row[0] for row in cells(text.getvalue())[1:]] == [
        *(formula, "=1+1", "@SUM(A1)", "+49 30", "-1"),
    ]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-32"])
def test_a_file_is_read_in_any_unicode(tmp_path, encoding):
    table = written(tmp_path, "name;roles\nمحمد 🦋;core\n".encode(encoding))
    assert table.rows[1].cells == ("محمد 🦋", "core")
    assert table.remarks == ()


def test_a_guessed_encoding_is_told(tmp_path):
    table = written(tmp_path, "name;city\nJürgen Müller;Köln\n".encode("cp1252"))
    assert table.rows[1].cells == ("Jürgen Müller", "Köln")
    assert "guessed" in table.remarks[0]


@pytest.mark.parametrize("ending", ["\r\n", "\n", "\r"])
def test_all_line_ends_part_rows(ending):
    assert cells(ending.join(["name", "Ada", "Bob"])) == [("name",), ("Ada",), ("Bob",)]


@given(
    st.lists(st.lists(CELLS, min_size=1, max_size=4), min_size=1, max_size=6),
    st.sampled_from(",;\t"),
)
def test_whatever_was_written_is_read_back(rows, delimiter):
    text = StringIO()
    writer = csv.writer(text, delimiter=delimiter)
    writer.writerow(["first", "second", "third", "fourth"])
    writer.writerows(rows)
    read = [row.cells for row in table_in_text(text.getvalue()).rows[1:]]
    said = [tuple(cell.replace("\r", "") for cell in row) for row in rows if any(row)]
    assert [tuple(filter(None, row)) for row in read] == [tuple(filter(None, row)) for row in said]


@given(st.text())
def test_no_text_makes_it_stumble(text):
    rows: list[Row] = []
    with suppress(BadFileError):
        rows = table_in_text(text).rows
    assert all(any(row.cells) for row in rows)
    assert rows or '"' in text or not re.search(r"[^\s,;|]", text)


def test_a_quote_that_never_closes_is_named_by_its_row(tmp_path):
    file = tmp_path / "p.csv"
    file.write_text('name,email\nAda,a@x\n"Bob,b@x\nCy,c@x\n')
    assert "row 3" in refusal(file)


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "empty"),
        (b" \r\n\n", "empty"),
        (b"\0" * 5_000, "no table"),
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + bytes(range(256)) * 9, "no table"),
        (b"PK\x03\x04 torn", "no spreadsheet"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600, "password"),
        (b"name\n" + b"x" * MOST_BYTES, "larger than 20 MB"),
        (b"name\n" + b"Ada\n" * (MOST_ROWS + 1), "more than 50,000 rows"),
        (b"name" + b",x" * (MOST_COLUMNS + 1), "more than 500 columns"),
    ],
    ids=["empty", "blank", "nuls", "picture", "torn", "old", "large", "long", "wide"],
)
def test_what_is_no_table_is_refused(tmp_path, data, said):
    file = tmp_path / "people.csv"
    file.write_bytes(data)
    assert said in refusal(file)


def test_a_folder_is_refused(tmp_path):
    folder = tmp_path / "people.csv"
    folder.mkdir()
    assert "choose another file" in refusal(folder)


def test_a_file_that_is_not_there_is_refused(tmp_path):
    assert "choose another file" in refusal(tmp_path / "nowhere.csv")
