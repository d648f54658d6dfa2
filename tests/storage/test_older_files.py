"""Files that earlier versions of the app wrote, frozen as they were."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from sqlite_utils import Database

from openspace import commands
from openspace.document import Document
from openspace.errors import BadFileError
from openspace.gathering import (
    Gathering,
    all_notes,
    boards,
    complementary,
    legend,
    marketplace,
    prose_at,
    results,
    rounds,
    steps,
    the_timer,
    theme_notes,
)
from openspace.model import (
    BOARD_RECORDS,
    PLAN_RECORDS,
    Area,
    Connector,
    Note,
    Picture,
    Record,
    Shape,
    Stroke,
)
from openspace.opening import check_gathering, open_gathering
from openspace.storage import schema
from openspace.storage.schema import TABLES, TABLES_OF, VERSION

VERSIONS = sorted(TABLES_OF)


def thaw(folder: Path, version: int) -> Path:
    path = folder / f"version {version}.openspace"
    frozen = Path(__file__).with_name(f"version-{version}.sql")
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript(frozen.read_text("utf-8"))
    return path


def version_in(path: Path) -> int:
    with closing(sqlite3.connect(path)) as connection:
        return schema.version_of(connection)


def all_of(gathering: Gathering) -> list[object]:
    kinds: list[type[Record]] = [*PLAN_RECORDS]
    on_boards: list[type[Record]] = [*BOARD_RECORDS]
    documents = [(gathering.plan, kinds)] + [
        (gathering.board(board.id), on_boards) for board in boards(gathering)
    ]
    return [dict(document.records(kind)) for document, kinds in documents for kind in kinds]


@pytest.fixture(params=VERSIONS)
def older(request, tmp_path) -> Path:
    return thaw(tmp_path, request.param)


@pytest.fixture
def board_of_2(tmp_path):
    with open_gathering(thaw(tmp_path, 2), write=False) as opened:
        [board] = boards(opened.gathering)
        yield opened.gathering.board(board.id)


def test_each_version_has_a_frozen_file(tmp_path):
    assert list(range(1, VERSION + 1)) == VERSIONS
    assert [version_in(thaw(tmp_path, version)) for version in VERSIONS] == VERSIONS


def test_it_is_whole_before_and_after_it_came_up_to_date(older):
    assert check_gathering(older).problems == []
    with open_gathering(older) as opened:
        assert opened.read_only == ""
        commands.post_topic(opened.gathering, "And now?")
    assert version_in(older) == VERSION
    assert check_gathering(older).problems == []


def test_opened_to_write_it_has_the_tables_of_today(older):
    open_gathering(older).close()
    with closing(Database(sqlite3.connect(older))) as database:
        assert {name: set(database.table(name).columns_dict) for name in TABLES} == {
            name: set(columns) for name, columns in TABLES.items()
        }


def test_opened_to_be_read_it_shows_the_same_and_is_not_written_to(older):
    before = older.read_bytes()
    with open_gathering(older, write=False) as reading:
        read = all_of(reading.gathering)
    assert older.read_bytes() == before
    with open_gathering(older) as opened:
        assert all_of(opened.gathering) == read


def test_what_is_changed_in_it_is_kept(older):
    with open_gathering(older) as opened:
        [board] = boards(opened.gathering)
        document = opened.gathering.board(board.id)
        area = commands.draw_area(document, at=(0, 0), size=(10, 10), title="New")
        commands.tag_notes(document, list(document.records(Note)), tag="kept")
        after = all_of(opened.gathering)
    with open_gathering(older) as again:
        assert all_of(again.gathering) == after
        assert again.gathering.board(board.id).get(Area, area).title == "New"


def test_coming_up_to_date_is_done_whole_or_not_at_all(tmp_path, monkeypatch):
    path = thaw(tmp_path, 1)
    monkeypatch.setattr(schema, "_NEW_2", {**schema._NEW_2, "notes": {"id": str}})
    with open_gathering(path) as opened:
        assert "cannot be written here; you can read it" in opened.read_only
    monkeypatch.undo()
    assert version_in(path) == 1
    assert check_gathering(path).problems == []
    with open_gathering(path) as opened:
        assert len(all_notes(opened.gathering)) == 16
    assert version_in(path) == VERSION


def test_a_file_of_a_version_to_come_is_refused_unchanged(tmp_path):
    path = thaw(tmp_path, VERSION)
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(f"PRAGMA user_version = {VERSION + 1}")
    before = path.read_bytes()
    for write in (True, False):
        with pytest.raises(BadFileError, match="newer"):
            open_gathering(path, write=write)
    assert path.read_bytes() == before


def test_version_1_holds_its_notes_and_themes(tmp_path):
    with open_gathering(thaw(tmp_path, 1)) as opened:
        themed = theme_notes(opened.gathering)
        assert opened.gathering.invitation.title == "Build back better, the leadership group"
        assert len(all_notes(opened.gathering)) == 16
        assert [len(notes) for notes in themed.by_theme.values()] == [2, 5, 5, 4]


def test_version_2_holds_its_plan(tmp_path):
    with open_gathering(thaw(tmp_path, 2), write=False) as opened:
        gathering = opened.gathering
        assert gathering.invitation.question == "What will it take?"
        assert (gathering.invitation.date, gathering.invitation.mode) == ("2026-11-20", "chatham")
        [topic] = marketplace(gathering)
        assert topic.question == "How do we lead?"
        assert [each.question for each in complementary(gathering, topic)] == ["Who leads?"]
        columns = theme_notes(gathering).by_theme.values()
        assert [[note.text for note in notes] for notes in columns] == [["Listen first", "Ask 🎉"]]
        assert [one.text for one in prose_at(gathering)["opening"]] == ["We met in the days after."]


def test_version_2_holds_its_notes_with_all_they_carry(board_of_2: Document):
    notes = {note.text: note for note in board_of_2.records(Note).values()}
    first, asked = notes["Listen first"], notes["Ask 🎉"]
    assert (first.author, list(first.tags), first.pos) == ("Ada", ["urgent"], (20, 60))
    assert (asked.meaning, list(asked.tags)) == ("question", ["urgent"])
    assert first.group == asked.group != ""
    assert notes["Let go"].face_down
    assert notes["Said in confidence"].off_record
    assert [text for text, note in notes.items() if note.peeled] == ["Peeled"]


def test_version_2_holds_all_that_is_drawn(board_of_2: Document):
    [area] = board_of_2.records(Area).values()
    [shape] = board_of_2.records(Shape).values()
    [line] = board_of_2.records(Connector).values()
    [stroke] = board_of_2.records(Stroke).values()
    assert (area.title, area.prompt) == ("Keep", "What do we want to keep?")
    assert (area.locked, area.size) == (True, (700, 300))
    assert (shape.form, shape.text, shape.colour) == ("ellipse", "Here", "pink")
    assert (line.end, line.curved, line.heads, line.label) == (shape.id, True, "both", "leads to")
    assert (stroke.points, stroke.marker, stroke.width) == ((0, 0, 10, 5, 20, -5), True, 12)


def test_version_2_holds_its_picture_with_the_bytes(tmp_path):
    with open_gathering(thaw(tmp_path, 2), write=False) as opened:
        [board] = boards(opened.gathering)
        [picture] = opened.gathering.board(board.id).records(Picture).values()
        data = opened.gathering.blobs.get(picture.blob)
        assert picture.alt == "A red wall"
        assert data is not None
        assert data.startswith(b"\x89PNG")


def test_version_2_holds_how_the_board_is_steered(board_of_2: Document):
    [voting] = rounds(board_of_2)
    found = [(note.text, dots) for note, dots in results(board_of_2, voting)]
    assert (voting.title, voting.dots, voting.stacking) == ("Most needed", 3, False)
    assert bool(voting.closed)
    assert found == [("Listen first", 2), ("Ask 🎉", 1)]
    alone, everybody = steps(board_of_2)
    assert (alone.title, alone.minutes, alone.private) == ("Alone", 1, True)
    assert (everybody.title, everybody.minutes, everybody.votes) == ("All", 4, 3)
    assert (the_timer(board_of_2).step, the_timer(board_of_2).seconds) == (alone.id, 60)
    assert legend(board_of_2) == {"blue": "A wish"}
