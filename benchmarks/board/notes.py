"""Boards of many notes to measure with."""

import random
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from openspace.commands import add_board
from openspace.document import Document
from openspace.model import COLOURS, Note
from openspace.opening import new_gathering
from openspace.ordering import keys_at_end

PITCH = 240.0
_WORDS = """
    how could we open space trust team feedback circle marketplace topic energy decisions
    consent climate garden budget learning community neighbours children music school water
    sharing tools experiment why what if next step together listening conflict repair joy
"""


def many_notes(count: int) -> list[Note]:
    """Return notes of 5 to 25 words on a wide grid, a little askew, the same every time."""
    luck = random.Random(7)
    across = round((count * 1.6) ** 0.5)
    return [
        Note(
            id=f"n{number}",
            text=some_words(luck),
            pos=(number % across * PITCH + luck.randint(-12, 12), number // across * PITCH),
            colour=luck.choice(COLOURS),
            order=order,
        )
        for number, order in enumerate(keys_at_end((), count))
    ]


def some_words(luck: random.Random) -> str:
    """Return 5 to 25 words."""
    return " ".join(luck.choices(_WORDS.split(), k=luck.randint(5, 25)))


def fill(document: Document, count: int) -> None:
    """Put many notes on a board, as one step."""
    with document.transaction("Many notes"):
        for note in many_notes(count):
            document.put(note)


@contextmanager
def board_in_file(count: int) -> Iterator[tuple[Path, str]]:
    """Make a file with one board of so many notes; yield its path and the board's id."""
    # On the disk of the checkout, as the system's folder for passing files may be memory.
    out = Path("out")
    out.mkdir(exist_ok=True)
    with TemporaryDirectory(dir=out) as folder:
        path = Path(folder, "many.openspace")
        with new_gathering(path, title="Many notes") as opened:
            board_id = add_board(opened.gathering, title="A board")
            fill(opened.gathering.board(board_id), count)
        yield path, board_id
