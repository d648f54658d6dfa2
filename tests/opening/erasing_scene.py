"""A gathering that is full of one person, with a marker in every place."""

from pathlib import Path
from typing import TypeVar

from msgspec.structs import replace

from openspace import commands
from openspace.commands.drafts import PersonDraft
from openspace.gathering import Gathering, convenors, notes_of, person_called
from openspace.model import CONSENTS, ROLES, Breakout, Note, Picture, Prose, Record, Topic, new_id
from openspace.opening import OpenGathering

R = TypeVar("R", bound=Record)
NAME, MAIL = "Zebulonia Quackenbush", "zebulonia@qqmail.example"
ORGANISATION, SECTOR = "Wobblestone Works", "Frobnication"
IN_UNDO = "Whispermarker"
MARKERS = (NAME, MAIL, ORGANISATION, SECTOR, "Zebulonia", "Quackenbush")
PICTURE, OLD_PICTURE = b"a picture" * 300, b"Portraitmarker" * 300


def fill(gathering: Gathering) -> str:
    """Put the person, somebody else and what both said everywhere; return the person's id."""
    draft = PersonDraft(NAME, ORGANISATION, SECTOR, MAIL, roles=ROLES)
    person, other = commands.add_people(gathering, [draft, PersonDraft("Ann Other", "Elsewhere")])
    for consent in CONSENTS:
        commands.give_consent(gathering, [person, other], consent=consent, on=True)
    topic = commands.post_topic(gathering, "What grows here?", convenor=NAME)
    withdrawn = commands.post_topic(gathering, "What was withdrawn?", convenor=NAME)
    commands.withdraw_topic(gathering, withdrawn)
    for name in (NAME, "Ann Other"):
        commands.raise_hand(gathering, topic, name=name)
    commands.describe_topic(gathering, topic, details=f"Asked by {NAME}, {MAIL}.")
    slot = commands.add_slot(gathering, label="Morning", starts="09:00", ends="10:00")
    room = commands.add_room(gathering, name="Kitchen", capacity=9)
    group = commands.place_topic(gathering, topic, slot=slot, room=room)
    commands.walk(gathering, [person, other], to=group)
    commands.name_note_taker(gathering, group, name=NAME)
    commands.write_report(gathering, group, summary="We met", requests="A budget")
    board_id = commands.add_board(gathering, title="The board", topic=topic)
    _fill_board(gathering, board_id)
    theme = commands.make_theme(gathering, title="Gardens")
    notes = [note.id for note in notes_of(gathering, board_id)]
    commands.gather_into_theme(gathering, notes[:2], theme=theme)
    commands.write_prose(gathering, anchor="opening", text=f"It began with {NAME}.")
    return person


def _fill_board(gathering: Gathering, board_id: str) -> None:
    board = gathering.board(board_id)
    drafts = [
        Note(id=new_id(), text="Signed words", author=NAME),
        Note(id=new_id(), text=f"{NAME.upper()}'s idea: Zebulonia wants trees"),
        Note(id=new_id(), text="Plain words", author="Ann Other", tags={"Quackenbush": 1.0}),
    ]
    ids = commands.stick(board, drafts)
    commands.open_voting(board, title="Which?")
    for voter in (NAME, "Zebulonia", "Ann Other"):
        commands.give_dot(board, ids[0], voter=voter)
    kept = gathering.blobs.keep(PICTURE, "png")
    commands.put_picture(board, blob=kept, at=(0, 0), size=(10, 10), alt="A garden")
    old = gathering.blobs.keep(OLD_PICTURE, "png")
    commands.put_picture(board, blob=old, at=(0, 0), size=(10, 10))
    gathering.history.undo()
    commands.reword_note(board, ids[2], text=f"{IN_UNDO} {NAME}")
    commands.reword_note(board, ids[2], text="Plain words")
    with board.transaction("Peel off"):
        board.put(replace(board.get(Note, ids[1]), peeled="2026-01-01T00:00:00+00:00"))


def bytes_near(*folders: Path) -> bytes:
    """Return all bytes in folders, the names of the files too."""
    found = b""
    for folder in folders:
        for path in folder.rglob("*"):
            found += path.name.encode() + (path.read_bytes() if path.is_file() else b"")
    return found


def told(opened: OpenGathering) -> dict[str, object]:
    """Return what must be the same before and after."""
    gathering = opened.gathering
    [group] = gathering.plan.records(Breakout).values()
    board_id = next(iter(gathering.open_boards))
    return {
        "questions": sorted(one.question for one in gathering.plan.records(Topic).values()),
        "report": (group.summary, group.requests, group.slot, group.room),
        "notes": [(one.id, one.pos, sum(one.dots.values())) for one in _on(opened, board_id, Note)],
        "draft": [one.anchor for one in gathering.plan.records(Prose).values()],
        "picture": [gathering.blobs.get(one.blob) for one in _on(opened, board_id, Picture)],
        "other": (other := person_called(gathering, "Ann Other")),
        "other in the group": other is not None and other.id in group.people,
        "convenors": {
            topic.id: [one.name for one in convenors(gathering, topic) if one.name != NAME]
            for topic in gathering.plan.records(Topic).values()
        },
    }


def _on(opened: OpenGathering, board_id: str, kind: type[R]) -> list[R]:
    records = opened.gathering.board(board_id).records(kind).values()
    return sorted(records, key=lambda record: record.id)
