"""The wall and a suggested timetable on the command line."""

import json
from pathlib import Path
from typing import Any

import pytest

from openspace import commands
from openspace.cli.group import group
from openspace.commands.drafts import RoomDraft, SlotDraft, TopicDraft
from openspace.gathering import breakouts
from openspace.opening import new_gathering, open_gathering
from tests.cli.test_commands import run
from tests.cli.test_refusals import refused

TORN = {"question": "What\nnow?", "slot": "Morning", "room": "Hall"}
MOVED = {"question": "Who else?", "slot": "14:00", "room": "Hall"}


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """Two people torn between two topics; one topic repeated, one waiting, one parked."""
    path = tmp_path / "day.openspace"
    with new_gathering(path, title="Day") as opened:
        gathering = opened.gathering
        times = [SlotDraft("Morning", "09:00", "10:00"), SlotDraft("", "14:00", "15:00")]
        morning, later = commands.add_slots(gathering, times)
        commands.add_slots(gathering, [SlotDraft("Lunch", "12:00", "13:00", rest=True)])
        rooms = [RoomDraft("Hall", 40), RoomDraft("Attic", 1), RoomDraft("Yard")]
        hall, attic, yard = commands.add_rooms(gathering, rooms)
        drafts = [
            TopicDraft("What\nnow?", ("Cy",), ("Ada", "Bo")),
            TopicDraft("Who else?", ("Di",), ("Ada", "Bo")),
            TopicDraft("Again?", (), ("Ed",)),
            TopicDraft("Later?"),
            TopicDraft("Parked?"),
        ]
        now, who, again, _later, parked = commands.post_topics(gathering, drafts)
        pinned = commands.place_topic(gathering, now, slot=morning, room=hall)
        commands.pin_breakout(gathering, pinned, pinned=True)
        commands.place_topic(gathering, who, slot=morning, room=attic)
        commands.place_topic(gathering, again, slot=morning, room=yard)
        commands.place_topic(gathering, again, slot=later, room=yard)
        commands.park_topic(gathering, parked, parked=True)
    return path


def answer(*arguments: object) -> Any:
    result = run("agenda", *arguments, "--json")
    assert (result.exit_code, result.stderr) == (0, "")
    return json.loads(result.stdout)


def test_the_wall_is_told_as_it_stands(file):
    told = answer(file)
    assert told["placements"] == [
        TORN,
        {"question": "Who else?", "slot": "Morning", "room": "Attic"},
        {"question": "Again?", "slot": "Morning", "room": "Yard"},
        {"question": "Again?", "slot": "14:00", "room": "Yard"},
    ]
    assert told["waiting"] == ["Later?"]
    assert told["lost"] == told["torn"] == {"before": 2, "after": 2}
    assert told["warnings"] == [
        "Attic is small for 3 people at 09:00; take a larger room, or meet twice."
    ]


def test_a_suggestion_is_told_with_what_is_won_and_changes_nothing(file):
    before = answer(file)
    told = answer(file, "--suggest")
    assert TORN in told["placements"]
    assert MOVED in told["placements"]
    assert [placed["slot"] for placed in told["placements"]].count("14:00") >= 2
    assert told["lost"] == told["torn"] == {"before": 2, "after": 0}
    assert (told["waiting"], told["warnings"]) == ([], [])
    assert answer(file) == before


def test_a_suggestion_that_is_applied_is_on_the_wall_as_one_step(file):
    suggested = answer(file, "--suggest")
    assert answer(file, "--apply") == suggested
    there = answer(file)
    assert there["placements"] == suggested["placements"]
    assert there["lost"] == {"before": 0, "after": 0}
    with open_gathering(file, write=False) as opened:
        pinned = [one for one in breakouts(opened.gathering) if one.pinned]
    assert len(pinned) == 1


def test_a_suggestion_applied_again_changes_nothing(file):
    first = answer(file, "--apply")["placements"]
    with open_gathering(file, write=False) as opened:
        groups = breakouts(opened.gathering)
    assert answer(file, "--suggest", "--apply")["placements"] == first
    with open_gathering(file, write=False) as opened:
        assert breakouts(opened.gathering) == groups


def test_the_wall_reads_well(file):
    lines = run("agenda", file).stdout.splitlines()
    assert lines[:3] == ["Morning", "  Hall: What now?", "  Attic: Who else?"]
    assert lines[lines.index("Waiting") + 1] == "  Later?"
    assert "Wishes lost: 2" in lines
    assert "People torn: 2" in lines
    assert lines[-2:] == [
        "Warnings",
        "- Attic is small for 3 people at 09:00; take a larger room, or meet twice.",
    ]


def test_a_suggestion_says_where_what_moves_was_before(file):
    lines = run("agenda", file, "--suggest").stdout.splitlines()
    assert "  Hall: What now?" in lines
    assert "  Hall: Who else? (before: Morning, Attic)" in lines
    assert [line for line in lines if "Later?" in line and line.endswith("(before: waiting)")]
    assert "Wishes lost: 2 -> 0" in lines


def test_what_is_missing_for_a_timetable_is_said(tmp_path):
    path = tmp_path / "empty.openspace"
    new_gathering(path, title="Empty").close()
    for option in ([], ["--suggest"], ["--apply"]):
        result = run("agenda", path, *option)
        assert result.exit_code == 0
        assert result.stdout.splitlines()[:3] == [
            "There are no topics yet; post some on the marketplace.",
            "There are no slots yet; add times to the day.",
            "There are no rooms yet; add places to meet in.",
        ]
    nothing = {"before": 0, "after": 0}
    told = {"placements": [], "waiting": [], "lost": nothing, "torn": nothing, "warnings": []}
    assert answer(path, "--suggest") == told


def test_without_rooms_all_topics_wait(tmp_path):
    path = tmp_path / "roomless.openspace"
    with new_gathering(path, title="Roomless") as opened:
        commands.post_topic(opened.gathering, "One?")
        commands.add_slot(opened.gathering, label="Noon")
    assert answer(path, "--apply")["waiting"] == ["One?"]


def test_a_file_that_somebody_else_writes_is_not_changed(file):
    with open_gathering(file):
        before = answer(file)
        assert refused("agenda", file, "--apply")
        assert answer(file) == before


def test_the_command_is_there():
    assert "agenda" in group.commands
