"""People to show: a list as a gathering has it, and somebody to be erased."""

from datetime import date

from openspace import commands
from openspace.commands.drafts import PersonDraft
from openspace.gathering import Gathering, notes_of
from openspace.model import Board, Consent, Note, Topic, new_id

DAY = date(2020, 11, 14)
_PEOPLE = """
Amara Okafor\tRiver Trust\tCharity\tamara@river.example
Ben Achterberg\tCity of Leiden\tLocal government\tben@leiden.example
Chiara Lombardi\tOspedale San Luca\tHealth\tchiara@sanluca.example
Dmitri Volkov\tNorthern Rail\tTransport\t
Elif Demir\tUniversity of Izmir\tEducation\telif@izmir.example
Fatou Ndiaye\tFarmers' Union\tAgriculture\t
Grace O'Neill\tCounty Council\tLocal government\tgrace@county.example
Hiroshi Tanaka\tTanaka & Sons\tBusiness\thiroshi@tanaka.example
Ines Carvalho\t\tCitizen\t
Jonas Lindqvist\tRegion Skåne\tHealth\tjonas@skane.example
Kavya Raman\tOpen Data Lab\tCharity\tkavya@lab.example
Leila Haddad\tYouth Parliament\tEducation\tleila@youth.example
Mateo Fernández\tCooperativa Sol\tEnergy\tmateo@sol.example
Noor de Vries\tCity of Leiden\tLocal government\t
"""


def add_people_scene(gathering: Gathering) -> str:
    """Add people with roles, consents and what they do; return the id of one of them."""
    rows = [line.split("\t") for line in _PEOPLE.strip("\n").split("\n")]
    ids = commands.add_people(
        gathering, [PersonDraft(row[0], row[1], row[2], row[3]) for row in rows]
    )
    commands.give_role(gathering, ids[:2], role="facilitator", on=True)
    commands.give_role(gathering, ids[2:6], role="note-taker", on=True)
    commands.give_role(gathering, [ids[0], ids[6]], role="core", on=True)
    consents: tuple[tuple[Consent, list[str]], ...] = (
        ("listed", ids),
        ("credited", ids[::2]),
        ("photo", ids[:5]),
    )
    for consent, several in consents:
        commands.give_consent(gathering, several, consent=consent, on=True, date=DAY)
    topic = next(iter(gathering.plan.records(Topic)))
    name = "Amara Okafor"
    commands.raise_hand(gathering, topic, name=name)
    own = commands.post_topic(gathering, "Who speaks for the river?", convenor=name)
    slot = commands.add_slot(gathering, label="Morning", starts="09:30", ends="10:30")
    room = commands.add_room(gathering, name="Kitchen", capacity=12)
    group = commands.place_topic(gathering, own, slot=slot, room=room)
    commands.walk(gathering, ids[:4], to=group)
    board = gathering.board(next(iter(gathering.plan.records(Board))))
    first = notes_of(gathering, board.name)[0]
    draft = Note(id=new_id(), text="Amara Okafor: ask the fishers first", author=name)
    commands.stick(board, [draft])
    commands.reword_note(board, first.id, text=f"{first.text} (Amara)")
    return ids[0]
