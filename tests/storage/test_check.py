import sqlite3
from contextlib import closing

import pytest

from openspace.commands import gather_into_theme, make_theme, move_things, stick_notes
from openspace.document import Document
from openspace.gathering import notes_of
from openspace.model import BOARD_RECORDS, Note
from openspace.opening import check_gathering
from openspace.storage import store
from openspace.storage.rows import row_check
from tests.storage.random_commands import dice


@pytest.fixture
def closed(opened, board_id, path):
    theme = make_theme(opened.gathering, title="A theme")
    notes = [note.id for note in notes_of(opened.gathering, board_id)]
    gather_into_theme(opened.gathering, notes, theme=theme)
    opened.close()
    return path


def test_a_sound_file_is_found_whole_and_counted(closed):
    report = check_gathering(closed)
    assert report.ok
    assert report.problems == []
    counts = {name: n for name, n in report.counts.items() if name != "updates"}
    assert counts == {"topics": 0, "boards": 1, "notes": 2, "themes": 1}


def test_a_record_that_was_set_aside_is_reported_once(opened, board_id, path):
    board = opened.gathering.board(board_id)
    note = next(iter(board.records(Note)))
    peer = Document(board_id, BOARD_RECORDS, [board.update_since()])
    peer._engine.roots["notes"][note]["pos"] = "somewhere"
    board.apply(peer.update_since(board.state()), "peer")
    opened.close()
    [problem] = check_gathering(path).problems
    assert problem.startswith(f"{note} in {board_id} was set aside")


def test_checking_writes_nothing(closed, tmp_path):
    before = closed.read_bytes()
    check_gathering(closed)
    assert [(p, p.read_bytes()) for p in tmp_path.iterdir()] == [(closed, before)]


def test_every_flipped_bit_in_an_update_is_found(closed, ask):
    rng = dice(5)
    rows = ask("SELECT seq, data FROM updates")
    found = 0
    for _turn in range(60):
        seq, data = rng.choice(rows)
        bit = rng.randrange(len(data) * 8)
        flipped = (int.from_bytes(data) ^ (1 << bit)).to_bytes(len(data))
        ask("UPDATE updates SET data = ? WHERE seq = ?", flipped, seq)
        found += f"Update number {seq} is not what was written." in check_gathering(closed).problems
        ask("UPDATE updates SET data = ? WHERE seq = ?", data, seq)
    assert found == 60
    assert check_gathering(closed).ok


@pytest.mark.parametrize("column", ["doc", "origin", "label", "at", '"check"'])
def test_every_other_changed_column_of_an_update_is_found(closed, ask, column):
    ask(f"UPDATE updates SET {column} = 'else' WHERE seq = 3")  # noqa: S608
    assert "Update number 3 is not what was written." in check_gathering(closed).problems


def test_a_missing_update_is_found(closed, ask):
    ask("DELETE FROM updates WHERE seq = 4")
    assert any("missing before number 5" in problem for problem in check_gathering(closed).problems)


TAMPERED = [
    ("notes", "UPDATE notes SET text = 'else' WHERE text = 'one'"),
    ("notes", "DELETE FROM notes WHERE text = 'one'"),
    (
        "notes",
        "INSERT INTO notes (board, id, text) VALUES ('b', 'new', 'else')",
    ),
    ("notes", "UPDATE notes SET board = 'another'"),
    ("themes", "UPDATE themes SET removed = 1"),
    ("placements", "UPDATE placements SET theme = ''"),
    ("invitations", "UPDATE invitations SET title = ''"),
]


@pytest.mark.parametrize(("table", "sql"), TAMPERED)
def test_a_table_that_is_not_its_documents_is_found(closed, ask, table, sql):
    ask(sql)
    problems = check_gathering(closed).problems
    assert [problem.split(" differs")[0] for problem in problems] == [f"The table {table}"]


def _with_snapshot(opened, board_id, monkeypatch):
    monkeypatch.setattr(store, "SNAPSHOT_EVERY", 4)
    board = opened.gathering.board(board_id)
    for _turn in range(4):
        move_things(board, list(board.records(Note)), by=(5, 5))
    stick_notes(board, ["three"], at=[(0, 0)])
    opened.close()


def test_a_file_with_a_snapshot_is_found_whole(opened, board_id, path, monkeypatch, ask):
    _with_snapshot(opened, board_id, monkeypatch)
    assert len(ask("SELECT * FROM snapshots")) == 1
    assert check_gathering(path).problems == []


def test_a_changed_snapshot_is_found(opened, board_id, path, monkeypatch, ask):
    _with_snapshot(opened, board_id, monkeypatch)
    ask("UPDATE snapshots SET at = 'else'")
    assert [p.endswith("is not what was written.") for p in check_gathering(path).problems] == [
        True
    ]


def test_a_snapshot_of_something_else_is_found(opened, board_id, path, monkeypatch, ask):
    _with_snapshot(opened, board_id, monkeypatch)
    data = Document(board_id, BOARD_RECORDS).update_since()
    [(doc, seq, at)] = ask("SELECT doc, seq, at FROM snapshots")
    ask('UPDATE snapshots SET data = ?, "check" = ?', data, row_check((doc, seq, at, data)))
    assert [p.endswith("differs from its updates.") for p in check_gathering(path).problems] == [
        True
    ]


def test_updates_that_do_not_fit_together_are_reported(closed, ask):
    row = (*ask("SELECT seq, doc, origin, label, at FROM updates WHERE seq = 2")[0], b"garbage")
    ask('UPDATE updates SET data = ?, "check" = ? WHERE seq = 2', row[-1], row_check(row))
    problems = check_gathering(closed).problems
    assert any("do not fit together" in problem for problem in problems)


def test_no_flipped_byte_anywhere_in_the_file_makes_the_check_fall_over(closed):
    rng = dice(11)
    whole = closed.read_bytes()
    for _turn in range(150):
        at = rng.randrange(100, len(whole))
        closed.write_bytes(
            whole[:at] + bytes([whole[at] ^ (1 << rng.randrange(8))]) + whole[at + 1 :]
        )
        for problem in check_gathering(closed).problems:
            assert problem.endswith(".")


def test_a_file_of_the_app_is_plain_sqlite_for_others(closed):
    with closing(sqlite3.connect(closed)) as connection:
        rows = connection.execute(
            "SELECT t.title, n.text FROM themes t JOIN placements p ON p.theme = t.id"
            ' JOIN notes n ON n.id = p.id ORDER BY p."order"'
        ).fetchall()
    assert rows == [("A theme", "one"), ("A theme", "two")]
