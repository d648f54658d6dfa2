"""Spreadsheets: what people see in the cells; and what is meant to do harm does none."""

import resource
import subprocess
import sys
from collections.abc import Callable
from datetime import date, datetime, time, timedelta
from pathlib import Path
from time import monotonic

import pytest
import xlsxwriter

from openspace.errors import BadFileError
from openspace.intake.limits import MOST_SECONDS
from openspace.intake.sheet_reader import as_words
from openspace.intake.tables import Row, read_table
from tests.intake import spreadsheets
from tests.intake.spreadsheets import with_part, write_xlsx

SHEET = "xl/worksheets/sheet1.xml"
MORNING = datetime(2026, 11, 17, 9, 30)  # noqa: DTZ001 -- a spreadsheet knows no zones
A_HAIR = timedelta(milliseconds=1)
BOMBS: dict[str, tuple[Callable[..., Path], dict[str, int], str]] = {
    "far_cell": (spreadsheets.far_cell, {}, "XFD1048576"),
    "inflating": (spreadsheets.inflating, {"megabytes": 3_000}, "100 MB"),
    "grown": (spreadsheets.inflating, {"megabytes": 112}, "100 MB"),
    "lying": (spreadsheets.lying_about_its_size, {}, "no spreadsheet"),
    "said_often": (spreadsheets.much_said_often, {}, "too much memory or time"),
    "entities": (spreadsheets.with_entities, {}, "no spreadsheet"),
    "without_end": (spreadsheets.without_end, {"rows": 300_000}, "more than 50,000 rows"),
    "no_workbook": (spreadsheets.packed_without_a_workbook, {}, "Excel's kind"),
}


def formatted(path, value, form):
    book = xlsxwriter.Workbook(path)
    sheet = book.add_worksheet()
    sheet.write_string(0, 0, "x")
    sheet.write_datetime(1, 0, value, book.add_format({"num_format": form}))
    book.close()
    return read_table(path).rows[1].cells[0]


@pytest.mark.parametrize(
    ("value", "form", "words"),
    [
        (time(9, 30), "hh:mm", "09:30"),
        (time(9, 30), "h:mm AM/PM", "09:30"),
        (time(0, 0), "hh:mm", "00:00"),
        (date(2026, 11, 17), "dd/mm/yyyy", "2026-11-17"),
        (MORNING, "dd/mm/yyyy hh:mm", "2026-11-17 09:30"),
        (timedelta(hours=9, minutes=30), "[h]:mm", "09:30"),
    ],
)
def test_times_and_days_are_words_as_people_write_them(tmp_path, value, form, words):
    assert formatted(tmp_path / "t.xlsx", value, form) == words


@pytest.mark.parametrize(
    ("value", "words"),
    [
        (12.0, "12"),
        (0.1 + 0.2, "0.3"),
        (-3.5, "-3.5"),
        (1234567890123.0, "1234567890123"),
        (True, "yes"),
        (False, "no"),
        (" Ada ", "Ada"),
        ("", ""),
        (time(9, 29, 59, 999_000), "09:30"),
        (MORNING - A_HAIR, "2026-11-17 09:30"),
        (MORNING - timedelta(hours=9, minutes=30) - A_HAIR, "2026-11-17"),
    ],
)
def test_a_value_is_what_a_person_would_read(value, words):
    assert as_words(value) == words


def test_numbers_names_and_formulas_come_as_words(tmp_path):
    formula = '=HYPERLINK("http://example.org","Ada")'
    rows: list[list[str | float]] = [["name", "seats"], [formula, 12.0], ["محمد 🦋", 7]]
    table = read_table(write_xlsx(tmp_path / "t.xlsx", rows))
    assert [row.cells for row in table.rows] == [
        ("name", "seats"),
        (formula, "12"),
        ("محمد 🦋", "7"),
    ]
    assert table.remarks == ()


def test_a_formula_is_what_it_came_to_or_else_its_own_words(tmp_path):
    book = xlsxwriter.Workbook(tmp_path / "t.xlsx")
    sheet = book.add_worksheet()
    sheet.write_row(0, 0, ["name", "also"])
    sheet.write_formula(1, 0, '=HYPERLINK("http://x","Ada")', None, "Ada")
    sheet.write_formula(1, 1, '=HYPERLINK("http://x","Bob")')
    sheet.write_formula(2, 0, '=IF(A1="","",A9)', None, "")
    book.close()
    assert read_table(tmp_path / "t.xlsx").rows[1:] == [
        Row(2, ("Ada", '=HYPERLINK("http://x","Bob")')),
    ]


def test_rows_and_columns_keep_their_place(tmp_path):
    book = xlsxwriter.Workbook(tmp_path / "t.xlsx")
    sheet = book.add_worksheet()
    sheet.write_string(2, 1, "name")
    sheet.write_string(5, 1, "Ada")
    book.close()
    assert read_table(tmp_path / "t.xlsx").rows == [Row(3, ("", "name")), Row(6, ("", "Ada"))]


def test_the_first_sheet_with_words_is_read_and_the_others_are_named(tmp_path):
    book = xlsxwriter.Workbook(tmp_path / "t.xlsx")
    book.add_worksheet("Cover")
    hidden = book.add_worksheet("Secret")
    hidden.write_string(0, 0, "no")
    hidden.hide()
    book.add_worksheet("People").write_string(0, 0, "name")
    book.close()
    table = read_table(tmp_path / "t.xlsx")
    assert table.rows == [Row(1, ("name",))]
    assert table.remarks == ("Only the sheet “People” was read; passed over: Cover.",)


def test_a_spreadsheet_called_csv_is_known_by_what_is_in_it(tmp_path):
    write_xlsx(tmp_path / "t.xlsx", [["name"], ["Ada"]]).rename(tmp_path / "t.csv")
    assert read_table(tmp_path / "t.csv").rows[1].cells == ("Ada",)


def test_an_empty_spreadsheet_has_no_rows(tmp_path):
    assert read_table(write_xlsx(tmp_path / "t.xlsx", [])).rows == []


@pytest.mark.parametrize("bomb", BOMBS)
def test_what_is_meant_to_do_harm_ends_in_a_sentence_soon(tmp_path, bomb):
    make, asked, said = BOMBS[bomb]
    file = make(tmp_path / "bomb.xlsx", **asked)
    started = monotonic()
    with pytest.raises(BadFileError) as refused:
        read_table(file)
    assert monotonic() - started < MOST_SECONDS
    assert said in str(refused.value)
    assert str(refused.value).startswith("“bomb.xlsx”: ")


@pytest.mark.parametrize("bomb", ["far_cell", "grown", "said_often"])
def test_the_app_does_not_grow_while_harm_is_refused(tmp_path, bomb):
    make, asked, _said = BOMBS[bomb]
    file = make(tmp_path / "bomb.xlsx", **asked)
    script = (
        "import resource, sys\n"
        "from pathlib import Path\n"
        "from openspace.errors import BadFileError\n"
        "from openspace.intake.tables import read_table\n"
        "from openspace.intake import spreadsheets\n"
        "before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss\n"
        "try: read_table(Path(sys.argv[1]))\n"
        "except BadFileError: print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", script, str(file)], check=True, capture_output=True, text=True
    )
    assert int(done.stdout) < 30_000


@pytest.mark.parametrize("cell", ["XFD1", "A1048576", "xfd1048576", "SR5", "OJ20000"])
def test_every_far_cell_is_named(tmp_path, cell):
    file = write_xlsx(tmp_path / "t.xlsx", [["name"]])
    far = f'<row><c r="{cell}"><v>1</v></c></row></sheetData>'.encode()
    with_part(file, SHEET, lambda sheet: sheet.replace(b"</sheetData>", far))
    with pytest.raises(BadFileError, match=f"far away, {cell.upper()},"):
        read_table(file)


def test_formats_without_words_reach_as_far_as_they_like(tmp_path):
    file = write_xlsx(tmp_path / "t.xlsx", [["name"], ["Ada"]])
    far = b'<row><c r="XFD1048576" s="0"/></row></sheetData>'
    with_part(file, SHEET, lambda sheet: sheet.replace(b"</sheetData>", far))
    assert [row.cells for row in read_table(file).rows] == [("name",), ("Ada",)]


def test_ten_thousand_rows_are_read_in_seconds(tmp_path):
    rows: list[list[str]] = [
        ["name", "email"],
        *([f"Person {n}", f"p{n}@example.org"] for n in range(10_000)),
    ]
    file = write_xlsx(tmp_path / "t.xlsx", rows)
    started = monotonic()
    assert len(read_table(file).rows) == 10_001
    assert monotonic() - started < MOST_SECONDS


@pytest.mark.parametrize("part", [SHEET, "xl/workbook.xml", "xl/_rels/workbook.xml.rels"])
@pytest.mark.parametrize("data", [b"", b"<torn", b"\0" * 99])
def test_a_broken_spreadsheet_is_refused(tmp_path, part, data):
    file = with_part(write_xlsx(tmp_path / "t.xlsx", [["name"]]), part, data)
    with pytest.raises(BadFileError, match="no spreadsheet"):
        read_table(file)


def test_the_process_that_reads_holds_itself_to_its_limits():
    script = (
        "import resource\n"
        "from openspace.intake.sheet_reader import limit_oneself\n"
        "limit_oneself()\n"
        "print(*(resource.getrlimit(one)[0] for one in "
        "(resource.RLIMIT_AS, resource.RLIMIT_CPU, resource.RLIMIT_CORE)))"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], check=True, capture_output=True, text=True
    )
    assert done.stdout.split() == [str(1 << 30), "20", "0"]
    assert resource.getrlimit(resource.RLIMIT_AS)[0] != 1 << 30
