"""Big gatherings to measure with, in a folder that goes away."""

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from openspace.commands import add_board, stick_notes
from openspace.opening import new_gathering

_COLUMNS = 100
_STEP = 220.0


@contextmanager
def big_gathering(notes: int) -> Iterator[tuple[Path, str]]:
    """Make a file with one board of so many notes; yield its path and the board's id."""
    # On the disk of the checkout, as the system's folder for passing files may be memory.
    out = Path("out")
    out.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory(dir=out) as folder:
        path = Path(folder, "big.openspace")
        with new_gathering(path, title="Big") as opened:
            board_id = add_board(opened.gathering, title="A board")
            texts = [f"Note {n}: what a person says in some ten words or so" for n in range(notes)]
            places = [(n % _COLUMNS * _STEP, n // _COLUMNS * _STEP) for n in range(notes)]
            stick_notes(opened.gathering.board(board_id), texts, at=places)
        yield path, board_id
