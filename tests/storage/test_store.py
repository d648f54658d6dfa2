import json
import sqlite3

import pytest

from openspace.commands import move_things, post_topic, reword_note, stick_notes
from openspace.document import Document
from openspace.gathering import boards, notes_of
from openspace.model import BOARD_RECORDS, PLAN_RECORDS, Note
from openspace.opening import check_gathering, open_gathering
from openspace.storage import store
from tests.storage.random_commands import Person


def _everything(opened):
    gathering = opened.gathering
    documents = [gathering.plan, *(gathering.board(board.id) for board in boards(gathering))]
    return {
        (document.name, record_id): record
        for document in documents
        for kind in (PLAN_RECORDS if document.name == "plan" else BOARD_RECORDS)
        for record_id, record in document.records(kind).items()
    }


def test_a_change_is_in_the_file_as_soon_as_it_is_made(opened, ask):
    post_topic(opened.gathering, "Who is missing?", convenor="Somebody")
    assert ask("SELECT question FROM topics") == [("Who is missing?",)]
    assert ask("SELECT name FROM people") == [("Somebody",)]


def test_the_log_says_what_was_done_by_whom_and_when(opened, board_id, ask):
    board = opened.gathering.board(board_id)
    move_things(board, list(board.records(Note)), by=(10, 0))
    [(doc, origin, label, at)] = ask(
        "SELECT doc, origin, label, at FROM updates ORDER BY seq DESC LIMIT 1"
    )
    assert (doc, origin, label) == (board_id, "me", "Move 2 notes")
    assert at.endswith("+00:00")


def test_notes_can_be_queried_by_their_board_and_place(opened, board_id, ask):
    rows = ask(
        "SELECT text, json_extract(pos, '$[0]') FROM notes WHERE board = ? ORDER BY 2", board_id
    )
    assert rows == [("one", 0.0), ("two", 220.0)]


def test_undoing_the_making_of_a_record_takes_its_row_away(opened, ask):
    post_topic(opened.gathering, "Who is missing?")
    opened.gathering.history.undo()
    assert ask("SELECT * FROM topics") == []


def test_one_gesture_is_one_transaction(opened, board_id, monkeypatch):
    statements: list[str] = []
    opened.prepare()
    opened._store._connection.set_trace_callback(statements.append)
    board = opened.gathering.board(board_id)
    stick_notes(board, ["a", "b", "c"], at=[(0, 0), (1, 0), (2, 0)])
    opened._store._connection.set_trace_callback(None)
    ends = [s for s in statements if s.split()[0] in {"BEGIN", "COMMIT", "ROLLBACK"}]
    assert ends == ["BEGIN IMMEDIATE", "COMMIT"]


def test_a_peer_s_update_is_kept_with_its_origin(opened, board_id, ask):
    board = opened.gathering.board(board_id)
    peer = Document(board_id, BOARD_RECORDS, [board.update_since()])
    reword_note(peer, next(iter(peer.records(Note))), text="a colleague's words")
    board.apply(peer.update_since(board.state()), "somebody far away")
    assert ask("SELECT origin FROM updates ORDER BY seq DESC LIMIT 1") == [("somebody far away",)]
    assert ("a colleague's words",) in ask("SELECT text FROM notes")


def test_reopening_shows_everything(opened, board_id, path):
    Person(opened.gathering, opened.gathering.board(board_id), seed=1).do(80)
    before = _everything(opened)
    opened.close()
    with open_gathering(path) as again:
        assert _everything(again) == before
    assert len(before) > 20


def test_a_reopened_gathering_has_nothing_to_undo(opened, board_id, path):
    opened.close()
    with open_gathering(path) as again:
        assert again.gathering.history.undo_label == ""


@pytest.mark.parametrize("seed", range(4))
def test_tables_equal_documents_after_random_commands(opened, board_id, path, seed):
    Person(opened.gathering, opened.gathering.board(board_id), seed=seed).do(120)
    report = check_gathering(path)
    assert report.problems == []
    assert report.counts["updates"] > 100


def test_a_long_document_is_loaded_from_a_snapshot(opened, board_id, path, ask, monkeypatch):
    monkeypatch.setattr(store, "SNAPSHOT_EVERY", 20)
    Person(opened.gathering, opened.gathering.board(board_id), seed=2).do(150)
    before = _everything(opened)
    opened.close()
    assert {doc for (doc,) in ask("SELECT doc FROM snapshots")} == {"plan", board_id}
    assert check_gathering(path).problems == []
    with open_gathering(path) as again:
        assert _everything(again) == before


def test_the_next_snapshot_waits_for_as_many_changes_again(opened, board_id, ask, monkeypatch):
    monkeypatch.setattr(store, "SNAPSHOT_EVERY", 4)
    board = opened.gathering.board(board_id)
    snapshots = set()
    for _turn in range(8):
        move_things(board, list(board.records(Note)), by=(5, 5))
        snapshots.update(ask("SELECT seq FROM snapshots"))
    assert len(snapshots) == 2


def test_the_log_is_kept_whole_beside_snapshots(opened, board_id, ask, monkeypatch):
    monkeypatch.setattr(store, "SNAPSHOT_EVERY", 5)
    board = opened.gathering.board(board_id)
    for turn in range(30):
        move_things(board, [next(iter(board.records(Note)))], by=(turn + 1, 0))
    [(seq,)] = ask("SELECT seq FROM snapshots")
    [(count, last)] = ask("SELECT count(*), max(seq) FROM updates")
    assert count == last >= seq > 25


def test_a_snapshot_that_cannot_be_written_waits(opened, board_id, ask, monkeypatch):
    def fail(*_arguments):
        raise sqlite3.OperationalError("no")

    monkeypatch.setattr(store, "SNAPSHOT_EVERY", 1)
    board = opened.gathering.board(board_id)
    with monkeypatch.context() as failing:
        failing.setattr(store, "write_snapshot", fail)
        stick_notes(board, ["three"], at=[(0, 0)])
    assert (opened.unsaved, ask("SELECT * FROM snapshots")) == ("", [])
    stick_notes(board, ["four"], at=[(0, 0)])
    assert ask("SELECT doc FROM snapshots") == [(board_id,)]


def test_words_of_all_kinds_come_back_as_they_were(opened, board_id, path):
    words = ["🎉 a🎉bé", "مرحبا بكم", "漢字", "x" * 100_000, "lone \ud800 half", "two\nlines"]
    stick_notes(opened.gathering.board(board_id), words, at=[(0, 0)] * len(words))
    opened.close()
    with open_gathering(path) as again:
        texts = [note.text for note in notes_of(again.gathering, board_id)][2:]
    assert texts == [text.replace("\ud800", "\ufffd") for text in words]
    assert check_gathering(path).ok


def test_rows_are_json_where_values_are_compound(opened, ask):
    post_topic(opened.gathering, "Who?", convenor="Somebody")
    [(convenors,)] = ask("SELECT convenors FROM topics")
    assert list(json.loads(convenors).values()) == [0.0]
