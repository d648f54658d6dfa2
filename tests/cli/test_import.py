"""Tables taken in from the command line."""

import subprocess
import sys
from pathlib import Path
from time import process_time

import pytest

from openspace.gathering import marketplace, people, rooms, slots
from openspace.opening import check_gathering, open_gathering
from tests.cli.test_commands import run
from tests.cli.test_refusals import refused
from tests.intake.spreadsheets import far_cell, inflating, write_xlsx

ROOT = Path(__file__).parents[2]


@pytest.fixture
def file(tmp_path: Path) -> Path:
    file = tmp_path / "n.openspace"
    assert run("new", file, "--title", "N").exit_code == 0
    return file


def table(folder: Path, words: str | bytes, name: str = "table.csv") -> Path:
    path = folder / name
    path.write_bytes(words if isinstance(words, bytes) else words.encode())
    return path


def taken(file: Path, path: Path, kind: str) -> list[str]:
    result = run("import", file, path, "--as", kind)
    assert result.exit_code == 0, result.stderr
    assert result.stderr == ""
    return result.stdout.splitlines()


def names(file: Path) -> list[str]:
    with open_gathering(file, write=False) as opened:
        return [person.name for person in people(opened.gathering)]


def test_people_are_taken_in_and_counted(file, tmp_path):
    path = table(tmp_path, "Name;E-Mail;Roles;Hat\nAda;a@x;core, cook;42\nBob;;;\n")
    assert taken(file, path, "people") == [
        "2 people were added.",
        "Columns passed over: “Hat”.",
        "Roles passed over: “cook”; known are facilitator, note-taker, core.",
    ]
    assert taken(file, path, "people")[:2] == [
        "0 people were added.",
        "2 were known already; only what was missing was filled in.",
    ]
    assert names(file) == ["Ada", "Bob"]
    assert check_gathering(file).ok


def test_a_whole_gathering_comes_in_from_four_tables(file, tmp_path):
    for kind, words in {
        "people": "name\nAda\n",
        "topics": "question,convenors,interested\nWhy?,Ada,Bob;Cy\n",
        "slots": "label,starts,ends\nFirst,09:00,10:00\n",
        "rooms": "name,capacity\nBlue,12\n",
    }.items():
        taken(file, table(tmp_path, words), kind)
    with open_gathering(file, write=False) as opened:
        gathering = opened.gathering
        assert [topic.question for topic in marketplace(gathering)] == ["Why?"]
        assert [(slot.starts, slot.ends) for slot in slots(gathering)] == [("09:00", "10:00")]
        assert [(room.name, room.capacity) for room in rooms(gathering)] == [("Blue", 12)]
    assert names(file) == ["Ada", "Bob", "Cy"]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le"])
@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_every_make_of_csv_is_read(file, tmp_path, encoding, delimiter):
    words = f"name{delimiter}sector\nAda{delimiter}x\n"
    assert taken(file, table(tmp_path, words.encode(encoding)), "people") == ["1 person was added."]
    assert names(file) == ["Ada"]


def test_a_spreadsheet_is_read_with_its_formulas_as_words(file, tmp_path):
    formula = '=HYPERLINK("http://example.org","Ada")'
    path = write_xlsx(tmp_path / "t.xlsx", [["name"], [formula], ["محمد"], ["🦋"]])
    assert taken(file, path, "people") == ["3 people were added."]
    assert set(names(file)) == {formula, "محمد", "🦋"}


def test_a_table_comes_through_a_pipe(file):
    done = subprocess.run(
        [sys.executable, str(ROOT / "main.py"), "import", str(file), "-", "--as", "people"],
        input="name\nJürgen\n".encode(),
        check=True,
        capture_output=True,
        cwd=ROOT,
    )
    assert done.stdout.decode().split("\n")[0].strip() == "1 person was added."
    assert names(file) == ["Jürgen"]


def test_ten_thousand_people_are_in_the_file_within_seconds(file, tmp_path):
    rows = "\n".join(f"Person {number},p{number}@x.org" for number in range(10_000))
    path = table(tmp_path, f"name,email\n{rows}")
    started = process_time()
    assert taken(file, path, "people") == ["10000 people were added."]
    assert process_time() - started < 15
    assert len(names(file)) == 10_000


@pytest.mark.parametrize(
    ("kind", "words", "said"),
    [
        ("people", b"", "empty"),
        ("people", b"\0\1\2" * 999, "no table"),
        ("people", "mail\na@x", "There is no column “name”"),
        ("people", "name,NAME\nAda,Ada", "mean the same"),
        ("rooms", "name,capacity\nA,4\nB,0", "Row 3, “capacity”: A room of 0 seats"),
        ("slots", "label,starts,ends\nA,10:00,9:00", "Row 2, “ends”: 09:00 is not after 10:00"),
        (
            "slots",
            "label,starts,ends,day\nA,9:00,10:00,Mon 2026-11-17",
            "is a Tuesday, not a Monday",
        ),
        ("topics", "question,convenors\n,Ada", "Row 2, “question”: this is empty"),
    ],
)
def test_what_cannot_be_used_gets_one_line_and_leaves_the_file_as_it_was(
    file, tmp_path, kind, words, said
):
    before = file.read_bytes()
    told = refused("import", file, table(tmp_path, words), "--as", kind)
    assert said in told
    assert told.count("\n") == 1
    assert file.read_bytes() == before


@pytest.mark.parametrize("make", [far_cell, lambda path: inflating(path, megabytes=112)])
def test_a_spreadsheet_meant_to_do_harm_gets_one_line(file, tmp_path, make):
    told = refused("import", file, make(tmp_path / "bomb.xlsx"), "--as", "people")
    assert told.startswith("Error: “bomb.xlsx”: ")
    assert told.count("\n") == 1
    assert names(file) == []


def test_a_folder_or_nothing_in_place_of_the_table_gets_one_line(file, tmp_path):
    for path in (tmp_path, tmp_path / "nowhere.csv"):
        told = refused("import", file, path, "--as", "people")
        assert "cannot be read" in told
        assert told.count("\n") == 1


def test_a_gathering_that_is_not_there_is_not_made(tmp_path):
    refused("import", tmp_path / "n.openspace", table(tmp_path, "name\nAda"), "--as", "people")
    assert not (tmp_path / "n.openspace").exists()


def test_a_gathering_that_somebody_else_writes_stays_as_it_is(file, tmp_path):
    with open_gathering(file):
        refused("import", file, table(tmp_path, "name\nAda"), "--as", "people")
    assert names(file) == []


@pytest.mark.parametrize("arguments", [(), ("--as", "boards")])
def test_a_kind_that_is_missing_or_unknown_ends_with_2(file, tmp_path, arguments):
    result = run("import", file, table(tmp_path, "name\nAda"), *arguments)
    assert (result.exit_code, result.stdout) == (2, "")
