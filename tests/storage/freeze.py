"""Writes the frozen file of the version at hand, with every kind of record.

To be run once, before a version is given to anybody: ``python -m tests.storage.freeze``.
"""

import io
import sqlite3
import tempfile
from contextlib import closing
from datetime import date as day
from pathlib import Path

from msgspec.structs import replace
from PIL import Image

from openspace import commands
from openspace.commands.drafts import PersonDraft
from openspace.document import Document
from openspace.gathering import Gathering, steps
from openspace.model import Connector, Note, Stroke
from openspace.opening.making import make_gathering
from openspace.storage.schema import APPLICATION_ID, VERSION


def freeze(folder: Path) -> Path:
    """Write the file as SQL; return where."""
    path = folder / "frozen.openspace"
    make_gathering(path, fill).close()
    with closing(sqlite3.connect(path)) as connection:
        script = "\n".join(connection.iterdump())
    marks = f"PRAGMA application_id = {APPLICATION_ID:#x};\nPRAGMA user_version = {VERSION};\n"
    frozen = Path(__file__).with_name(f"version-{VERSION}.sql")
    frozen.write_text(f"{marks}{script}\n", "utf-8")
    return frozen


def fill(gathering: Gathering) -> None:
    """Do something of everything."""
    invitation = gathering.invitation
    with gathering.plan.transaction("Describe the gathering"):
        gathering.plan.put(
            replace(
                invitation,
                title="Days after",
                question="What will it take?",
                date="2026-11-20",
                mode="chatham",
                place="The old library",
                zone="Europe/Berlin",
                programme="100 days",
                number=7,
                earlier="Days before",
            )
        )
    topic = commands.post_topic(gathering, "How do we lead?", convenor="Ada")
    other = commands.post_topic(gathering, "Who leads?", convenor="Bo")
    commands.merge_topics(gathering, main=topic, complementary=other)
    board = gathering.board(commands.board_for_topic(gathering, topic))
    notes = stick(board)
    draw(gathering, board, notes)
    steer(board, notes)
    run_the_day(gathering, topic)
    theme = commands.make_theme(gathering, title="Trust")
    commands.gather_into_theme(gathering, notes[:2], theme=theme)
    commands.write_prose(gathering, anchor="opening", text="We met in the days after.")


def run_the_day(gathering: Gathering, topic: str) -> None:
    """Place a topic, let people meet, and go on with the day."""
    [person] = commands.add_people(
        gathering, [PersonDraft("Cy", "RedQuadrant", "public", "cy@example.org")]
    )
    commands.give_role(gathering, [person], role="facilitator", on=True)
    commands.give_consent(gathering, [person], consent="listed", on=True, date=day(2026, 11, 17))
    commands.describe_topic(gathering, topic, details="From the start", tags=["power"])
    commands.raise_hand(gathering, topic, name="Cy")
    commands.count_hands(gathering, topic, more=3)
    slot = commands.add_slot(gathering, label="Morning", starts="9:30", ends="10:30")
    commands.add_slot(gathering, label="Tea", starts="10:30", ends="11:00", rest=True)
    room = commands.add_room(gathering, name="Hall", capacity=40, link="https://example.org/hall")
    group = commands.place_topic(gathering, topic, slot=slot, room=room)
    commands.pin_breakout(gathering, group, pinned=True)
    commands.form_group(gathering, group)
    commands.count_others(gathering, group, more=2)
    commands.name_note_taker(gathering, group, name="Bo")
    commands.write_report(gathering, group, summary="We agreed", requests="A day more")
    commands.go_to_phase(gathering, "slot", slot=slot)
    commands.announce(gathering, text="Lunch is ready")


def stick(board: Document) -> list[str]:
    """Stick notes with all that notes carry; return their ids."""
    texts = ["Listen first", "Ask 🎉", "Let go", "Said in confidence", "Peeled"]
    places = [(20.0, 60.0), (240.0, 60.0), (460.0, 60.0), (900.0, 60.0), (900.0, 300.0)]
    notes = commands.stick_notes(board, texts, at=places, colour="blue")
    with board.transaction("Say who wrote it"):
        board.put(replace(board.get(Note, notes[0]), author="Ada"))
    commands.mean_notes(board, [notes[1]], meaning="question")
    commands.tag_notes(board, notes[:2], tag="urgent")
    commands.keep_off_record(board, [notes[3]], off=True)
    commands.turn_notes(board, [notes[2]], face_down=True)
    commands.peel_things(board, [notes[4]])
    commands.group_things(board, notes[:2])
    return notes


def draw(gathering: Gathering, board: Document, notes: list[str]) -> None:
    """Draw one thing of each kind."""
    area = commands.draw_area(
        board, at=(0, 0), size=(700, 300), title="Keep", prompt="What do we want to keep?"
    )
    shape = commands.draw_shape(
        board, form="ellipse", at=(0, 400), size=(200, 120), colour="pink", text="Here"
    )
    line = Connector(
        id="",
        pos=(120, 230),
        reach=(-20, 170),
        start=notes[0],
        end=shape,
        curved=True,
        heads="both",
        label="leads to",
    )
    commands.connect(board, line)
    points = (0.0, 0.0, 10.0, 5.0, 20.0, -5.0)
    commands.draw_stroke(
        board, Stroke(id="", pos=(300, 400), points=points, width=12, marker=True, colour="yellow")
    )
    data = io.BytesIO()
    Image.new("RGB", (2, 2), (200, 30, 30)).save(data, "PNG")
    blob = gathering.blobs.keep(data.getvalue(), "png")
    commands.put_picture(board, blob=blob, at=(500, 400), size=(320, 240), alt="A red wall")
    commands.lock_things(board, [area], locked=True)


def steer(board: Document, notes: list[str]) -> None:
    """Vote, and go through a method."""
    commands.say_meaning(board, "blue", text="A wish")
    commands.open_voting(board, title="Most needed", dots=3, stacking=False, hidden=True)
    for voter, note in (("Ada", notes[0]), ("Bo", notes[0]), ("Bo", notes[1])):
        commands.give_dot(board, note, voter=voter)
    commands.close_voting(board)
    commands.add_step(board, title="Alone", minutes=1, private=True)
    commands.add_step(board, title="All", minutes=4, votes=3)
    commands.go_to_step(board, steps(board)[0].id)


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        freeze(Path(folder))
