"""A timetable is suggested by a process of its own, which can be stopped at any time."""

import os
import subprocess

import msgspec

from openspace.agenda import Question, Spot, Wish, suggest_timetable
from openspace.agenda.beside import COMMAND, MODULES_FROM, Answer
from openspace.agenda.beside import Question as AskedBeside

QUESTION = Question(
    [
        Wish(f"topic {n}", frozenset({f"person {n % 3}", "Ada"}), frozenset({f"host {n}"}))
        for n in range(6)
    ],
    ["noon", "night", "late"],
    {"hall": 40, "attic": 8},
    pinned={"topic 1": Spot("noon", "attic")},
    closed=frozenset({Spot("night", "attic")}),
    again={"topic 2": (Spot("night", "hall"),)},
)


def asked(data: bytes) -> subprocess.Popen[bytes]:
    process = subprocess.Popen(
        COMMAND,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        env={**os.environ, "PYTHONPATH": MODULES_FROM},
    )
    assert process.stdin is not None
    process.stdin.write(data)
    process.stdin.close()
    return process


def test_progress_comes_line_by_line_and_then_the_same_timetable_as_here():
    with asked(msgspec.json.encode(QUESTION)) as process:
        assert process.stdout is not None
        answers = [msgspec.json.decode(line, type=Answer) for line in process.stdout]
    assert process.returncode == 0
    shares = [answer.progress for answer in answers]
    assert shares == sorted(shares)
    assert (len(shares) > 2, shares[-1]) == (True, 1.0)
    assert answers[-1].suggestion == suggest_timetable(QUESTION)


def test_it_can_be_stopped_while_it_searches():
    crowd = frozenset(f"person {n}" for n in range(500))
    wishes = [Wish(f"topic {n}", crowd) for n in range(200)]
    slots, rooms = [f"slot {n}" for n in range(9)], {f"room {n}": 0 for n in range(30)}
    with asked(msgspec.json.encode(AskedBeside(wishes, slots, rooms))) as process:
        assert process.stdout is not None
        first = msgspec.json.decode(process.stdout.readline(), type=Answer)
        process.kill()
    assert (first.progress, first.suggestion) == (0.0, None)
