"""Forks writers that acknowledge each commit, kills them at random moments, looks what is left.

Run with the file's path, the number of kills and a seed; prints one JSON object.
"""

import json
import os
import random
import signal
import sys
import time
from pathlib import Path

from openspace.commands import add_board, post_topic, reword_note, stick_notes
from openspace.gathering import boards
from openspace.model import Note, Topic
from openspace.opening import check_gathering, new_gathering, open_gathering
from openspace.storage import store
from tests.storage.random_commands import dice

NOTES = 30
LONGEST_LIFE = 0.12
store.SNAPSHOT_EVERY = 60


def write(path: Path, pipe: int, start: int) -> None:
    """Write ascending numbers into random notes, and each on the pipe once it is committed."""
    rng = dice(start)
    opened = open_gathering(path)
    board = opened.gathering.board(boards(opened.gathering)[0].id)
    slots = list(board.records(Note))
    number = start
    while True:
        number += 1
        slot = rng.choice(slots)
        reword_note(board, slot, text=str(number))
        os.write(pipe, f"{slot} {number}\n".encode())
        if number % 10 == 0:
            post_topic(opened.gathering, str(number))
            os.write(pipe, f"topic {number}\n".encode())
        if number % 40 == 0:
            opened.close()
            opened = open_gathering(path)
            board = opened.gathering.board(boards(opened.gathering)[0].id)


def kill_one(path: Path, rng: random.Random, start: int) -> list[tuple[str, int]]:
    """Let a writer live for a moment; return what it acknowledged."""
    receiving, sending = os.pipe()
    child = os.fork()
    if not child:
        os.close(receiving)
        try:
            write(path, sending, start)
        finally:
            os._exit(1)
    os.close(sending)
    time.sleep(rng.random() * LONGEST_LIFE)
    os.kill(child, signal.SIGKILL)
    _child, status = os.waitpid(child, 0)
    if os.waitstatus_to_exitcode(status) != -signal.SIGKILL:
        sys.exit("the writer ended by itself")
    with os.fdopen(receiving, "rb") as pipe:
        lines = pipe.read().decode().splitlines()
    return [(slot, int(number)) for slot, number in (line.split() for line in lines)]


def found(path: Path) -> dict[str, int]:
    """Return the number in each note, and the highest topic, of the file as it is left."""
    with open_gathering(path, write=False) as opened:
        board = opened.gathering.board(boards(opened.gathering)[0].id)
        topics = opened.gathering.plan.records(Topic).values()
        numbers = {note.id: int(note.text) for note in board.records(Note).values()}
        return numbers | {"topic": max((int(topic.question) for topic in topics), default=0)}


def main(path: Path, kills: int, seed: int) -> dict[str, object]:
    rng = dice(seed)
    with new_gathering(path, title="To be killed") as opened:
        board = opened.gathering.board(add_board(opened.gathering, title="A board"))
        stick_notes(board, ["0"] * NOTES, at=[(0, 0)] * NOTES)
    expected: dict[str, int] = {}
    acknowledged, number = 0, 0
    lost: list[str] = []
    problems: list[str] = []
    for kill in range(kills):
        written = kill_one(path, rng, number)
        acknowledged += len(written)
        expected |= dict(written)
        numbers = found(path)
        number = max(number, *numbers.values())
        lost += [f"kill {kill}: {slot}" for slot, n in expected.items() if numbers[slot] < n]
        problems += [f"kill {kill}: {problem}" for problem in check_gathering(path).problems]
    return {"acknowledged": acknowledged, "lost": lost, "problems": problems}


if __name__ == "__main__":
    print(json.dumps(main(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]))))  # noqa: T201
