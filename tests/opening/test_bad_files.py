"""Files nobody vouches for: each gives one clear sentence, and stays as it is."""

import os
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from openspace.commands import add_board, stick_notes
from openspace.errors import BadFileError
from openspace.opening import check_gathering, new_gathering, open_gathering
from openspace.storage.rows import row_check
from openspace.storage.schema import APPLICATION_ID, VERSION
from tests.storage.random_commands import dice

Spoil = Callable[[Path], object]


def _sql(*statements: str) -> Spoil:
    def run(path: Path) -> None:
        with closing(sqlite3.connect(path, isolation_level=None)) as connection:
            for statement in statements:
                connection.execute(statement)

    return run


def _bytes(data: bytes) -> Spoil:
    return lambda path: path.write_bytes(data)


def _folder(path: Path) -> None:
    path.unlink()
    path.mkdir()


def _pipe(path: Path) -> None:
    path.unlink()
    os.mkfifo(path)


def _of_another_program(path: Path) -> None:
    path.unlink()
    _sql("CREATE TABLE t (n)", "INSERT INTO t VALUES (1)")(path)


def _only_marked(path: Path) -> None:
    _of_another_program(path)
    _sql("DROP TABLE t", f"PRAGMA application_id = {APPLICATION_ID}")(path)


def _cut(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:9_000])


def _garbled(path: Path) -> None:
    data = path.read_bytes()
    path.write_bytes(data[:4_096] + bytes(reversed(data[4_096:])))


def _garbage_with_a_true_check(path: Path) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        row = connection.execute("SELECT seq, doc, origin, label, at FROM updates").fetchone()
        values = (b"garbage", row_check((*row, b"garbage")), row[0])
        connection.execute('UPDATE updates SET data = ?, "check" = ? WHERE seq = ?', values)


BAD: dict[str, tuple[Spoil, str]] = {
    "missing": (Path.unlink, "There is no file"),
    "folder": (_folder, "is a folder"),
    "pipe": (_pipe, "not a gathering"),
    "empty": (_bytes(b""), "is empty"),
    "nuls": (_bytes(bytes(50_000)), "not a gathering"),
    "text": (_bytes(b"Dear all,\nhere are the notes.\n" * 500), "not a gathering"),
    "short text": (_bytes(b"hello"), "not a gathering"),
    "picture": (_bytes(b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 40), "not a gathering"),
    "header alone": (_bytes(b"SQLite format 3\x00"), "not a gathering"),
    "another program's": (_of_another_program, "not a gathering"),
    "newer": (_sql("PRAGMA user_version = 99"), "newer version of Openspace"),
    "much newer": (_sql("PRAGMA user_version = 2000000000"), "newer version of Openspace"),
    "only marked": (_only_marked, "is missing"),
    "trigger": (
        _sql("CREATE TRIGGER t AFTER INSERT ON notes BEGIN DELETE FROM updates; END"),
        "trigger “t” that is none of ours",
    ),
    "view": (_sql("CREATE VIEW v AS SELECT * FROM notes"), "view “v” that is none of ours"),
    "table": (_sql("CREATE TABLE mine (n)"), "table “mine” that is none of ours"),
    "virtual table": (
        _sql("DROP TABLE prose", "CREATE VIRTUAL TABLE prose USING fts5(id, anchor, text)"),
        "“prose” that is none of ours",
    ),
    "missing table": (_sql("DROP TABLE prose"), "table prose is missing"),
    "another column": (_sql("ALTER TABLE notes ADD COLUMN more TEXT"), "other columns"),
    "cut off": (_cut, "damaged"),
    "garbled": (_garbled, "damaged"),
    "changed update": (_sql("UPDATE updates SET data = x'00' WHERE seq = 2"), "not what is there"),
    "changed label": (_sql("UPDATE updates SET label = 'else' WHERE seq = 2"), "not what is there"),
    "number as data": (_sql("UPDATE updates SET data = 7"), "not what is there"),
    "no check": (_sql('UPDATE updates SET "check" = NULL'), "not what is there"),
    "no UTF-8": (
        _sql("UPDATE updates SET label = CAST(x'fffe80' AS TEXT) WHERE seq = 1"),
        "damaged",
    ),
    "no UTF-8 in a name": (
        _sql(
            "PRAGMA writable_schema = ON",
            "UPDATE sqlite_master SET sql = CAST(x'fffe80' AS TEXT) WHERE name = 'notes'",
        ),
        "damaged",
    ),
    "garbage, truly checked": (_garbage_with_a_true_check, "damaged"),
}


@pytest.mark.parametrize("write", [True, False], ids=["to write", "to read"])
@pytest.mark.parametrize("kind", BAD)
def test_a_bad_file_gives_one_sentence_and_stays_as_it_is(closed, tmp_path, kind, write):
    spoil, words = BAD[kind]
    spoil(closed)
    before = _bytes_in(tmp_path)
    with pytest.raises(BadFileError, match=words) as refusal:
        open_gathering(closed, write=write)
    assert _is_one_sentence(str(refusal.value))
    assert _bytes_in(tmp_path) == before


@pytest.mark.parametrize("kind", BAD)
def test_checking_a_bad_file_gives_sentences_too(closed, tmp_path, kind):
    spoil, _words = BAD[kind]
    spoil(closed)
    before = _bytes_in(tmp_path)
    try:
        problems = check_gathering(closed).problems
    except BadFileError as refusal:
        problems = [str(refusal)]
    assert problems
    assert all(problem.endswith(".") for problem in problems)
    assert _bytes_in(tmp_path) == before


def test_a_bad_board_is_noticed_at_once_not_when_it_is_looked_at(closed, board_id):
    with closing(sqlite3.connect(closed, isolation_level=None)) as connection:
        row = connection.execute(
            "SELECT seq, doc, origin, label, at FROM updates WHERE doc = ?", (board_id,)
        ).fetchone()
        values = (b"garbage", row_check((*row, b"garbage")), row[0])
        connection.execute('UPDATE updates SET data = ?, "check" = ? WHERE seq = ?', values)
    with pytest.raises(BadFileError, match="damaged"):
        open_gathering(closed)


def test_a_refused_file_can_be_put_right_and_opened(closed):
    _sql("PRAGMA user_version = 99")(closed)
    with pytest.raises(BadFileError):
        open_gathering(closed)
    _sql(f"PRAGMA user_version = {VERSION}")(closed)
    with open_gathering(closed) as opened:
        assert opened.read_only == ""


@pytest.mark.parametrize("name", ["a\x00b", "x" * 300, "lone \udcff half"])
def test_names_that_no_file_can_have_are_files_that_are_not_there(tmp_path, name):
    with pytest.raises(BadFileError, match="There is no file"):
        open_gathering(tmp_path / name)


def test_flipped_bytes_are_refused_or_do_no_harm(tmp_path):
    path, chance, refused = tmp_path / "many.openspace", dice(3), 0
    with new_gathering(path, title="Many") as opened:
        board = opened.gathering.board(add_board(opened.gathering, title="A board"))
        stick_notes(board, [f"note {n}" for n in range(300)], at=[(0, 0)] * 300)
    whole = path.read_bytes()
    for _turn in range(100):
        at = chance.randrange(len(whole))
        path.write_bytes(whole[:at] + bytes([whole[at] ^ 0xFF]) + whole[at + 1 :])
        try:
            open_gathering(path, write=False).close()
        except BadFileError as refusal:
            refused += _is_one_sentence(str(refusal))
    assert refused > 20


def _is_one_sentence(text: str) -> bool:
    return text.endswith(".") and "\n" not in text and "Traceback" not in text


def _bytes_in(folder: Path) -> dict[str, bytes | None]:
    return {p.name: p.read_bytes() if p.is_file() else None for p in folder.iterdir()}
