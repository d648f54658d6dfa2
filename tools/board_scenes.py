"""Boards to take pictures of: everything that can lie on one, five hundred notes, Arabic words."""

import math
import random
from collections.abc import Callable

from openspace import commands
from openspace.document import Document
from openspace.gathering import Gathering
from openspace.model import COLOURS, Connector, Note, Stroke

_SAID = (
    "Meet where people already are",
    "Who is not in the room, and why?",
    "Pay for the time of carers",
    "One phone number for all of it",
    "Trust is built on small kept promises",
    "Write the minutes so that a child can read them",
    "Share the budget before it is decided",
    "Let the young ones convene",
    "What would we stop doing tomorrow?",
    "Buses that run after eight",
)
_ARABIC = (
    "القيادة على كل المستويات",
    "الثقة تُبنى على وعود صغيرة",
    "من ليس في الغرفة، ولماذا؟",
    "نلتقي حيث يعيش الناس",
    "ماذا سنتوقف عن فعله غداً؟",
)


def many_things(board: Document) -> None:
    """Lay one of everything on a board."""
    area = commands.draw_area(
        board, at=(-40, -60), size=(720, 500), title="What we saw", prompt="One thought a note"
    )
    places = [(0.0, 20.0), (230.0, 20.0), (460.0, 20.0), (0.0, 220.0), (230.0, 220.0)]
    notes = commands.stick_notes(board, _SAID[:5], at=places)
    commands.mean_notes(board, notes[1:2], meaning="question")
    commands.mean_notes(board, notes[3:4], meaning="action")
    commands.tag_notes(board, notes[:3], tag="trust")
    commands.colour_things(board, notes[1:3], colour="teal")
    commands.turn_notes(board, notes[4:], face_down=True)
    commands.open_voting(board, title="What first?", hidden=False)
    for voter, note in (("Ada", 0), ("Bo", 0), ("Cy", 0), ("Ada", 3), ("Bo", 2)):
        commands.give_dot(board, notes[note], voter=voter)
    _draw_beside(board, notes)
    commands.say_meaning(board, "teal", text="Questions")
    commands.say_meaning(board, "yellow", text="Ideas")
    commands.lock_things(board, [area], locked=True)


def _draw_beside(board: Document, notes: list[str]) -> None:
    safe = commands.draw_shape(
        board,
        form="ellipse",
        at=(800, 0),
        size=(240, 150),
        colour="blue",
        text="What keeps us safe",
    )
    commands.draw_shape(
        board, form="rectangle", at=(800, 190), size=(240, 110), colour="ink", text="Next meeting"
    )
    commands.draw_shape(
        board, form="text", at=(800, 320), size=(300, 60), colour="ink", text="Only words"
    )
    commands.connect(board, Connector(id="", start=notes[0], end=notes[3], label="leads to"))
    commands.connect(board, Connector(id="", start=notes[2], end=safe, curved=True))
    wave = tuple(v for step in range(40) for v in (step * 6.0, 26 * math.sin(step / 4)))
    commands.draw_stroke(
        board, Stroke(id="", pos=(800, 420), colour="pink", width=4.0, points=wave)
    )
    flat = tuple(v for step in range(30) for v in (step * 7.0, 0.0))
    commands.draw_stroke(
        board,
        Stroke(id="", pos=(806, 345), colour="yellow", width=24.0, marker=True, points=flat[:44]),
    )


def five_hundred(board: Document) -> None:
    """Stick five hundred notes in eight heaps of their colours."""
    dice = random.Random(5)
    drafts = []
    for number in range(500):
        heap = number % 8
        rank = number // 8
        across = heap % 4 * 2_100 + rank % 9 * 220 + dice.randint(-8, 8)
        down = heap // 4 * 1_750 + rank // 9 * 200 + dice.randint(-8, 8)
        words = " ".join(dice.sample(_SAID, dice.choice((1, 1, 2))))
        drafts.append(
            Note(id="", text=words, pos=(float(across), float(down)), colour=COLOURS[heap])
        )
    commands.stick(board, drafts)


def right_to_left(board: Document) -> None:
    """Stick Arabic notes, with others among them."""
    words = (*_ARABIC, "Trust الثقة trust 🤝🏽", "信頼は小さな約束から", "Wer fehlt, und warum?")
    places = [(rank % 4 * 220.0, rank // 4 * 190.0) for rank in range(len(words))]
    drafts = [
        Note(id="", text=text, pos=place, colour=COLOURS[rank])
        for rank, (text, place) in enumerate(zip(words, places, strict=True))
    ]
    commands.stick(board, drafts)


SCENES: dict[str, Callable[[Document], None]] = {
    "board-things": many_things,
    "board-500-notes": five_hundred,
    "board-right-to-left": right_to_left,
}
"""What fills a board for each picture, by its name."""


def add_scene(gathering: Gathering, name: str) -> str:
    """Add a board with a scene; return its id."""
    titles = {
        "board-things": "Build back better",
        "board-500-notes": "Everything said in a day",
        "board-right-to-left": "القيادة",
    }
    board_id = commands.add_board(gathering, title=titles[name])
    SCENES[name](gathering.board(board_id))
    return board_id
