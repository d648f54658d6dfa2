"""What leaves the app from here: each export makes files, whole or not at all."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from openspace.gathering import Gathering, boards, notes_of, things_to_take
from openspace.harvest import (
    Draft,
    alt_text,
    compose_draft,
    file_words,
    to_html,
    to_markdown,
    write_file,
)
from openspace.model import Thing
from openspace.words import _

PaintBoard = Callable[[Sequence[Thing], str], bytes]
"""Paints the things of a board as PNG, with the text that describes the picture."""


@dataclass(frozen=True)
class Export:
    """One kind of file: what it is called, its ending, and what makes it."""

    id: str
    name: str
    hint: str
    icon: str
    ending: str
    write: Callable[["Materials", Path], list[Path]]


class Materials:
    """What an export is made from: the draft, and the picture of the board it is about."""

    def __init__(self, gathering: Gathering, paint_board: PaintBoard) -> None:
        self.gathering = gathering
        self.draft = compose_draft(gathering)
        self.board = _board_of(self.draft, gathering)
        self.alt = alt_text(gathering, self.board) if self.board else ""
        self._paint_board = paint_board

    def picture(self) -> bytes:
        """Paint the board as PNG; empty where there is none."""
        if not self.board:
            return b""
        return self._paint_board(things_to_take(self.gathering.board(self.board)), self.alt)


def exports() -> tuple[Export, ...]:
    """Return what can be made, the usual first."""
    return (
        Export(
            "markdown",
            _("Markdown"),
            _("For a blog: front matter, notes in italics, the picture beside it"),
            "file-text",
            "md",
            _write_markdown,
        ),
        Export(
            "html",
            _("Web page"),
            _("One HTML file that opens anywhere, the picture in it"),
            "globe",
            "html",
            _write_html,
        ),
        Export(
            "png",
            _("Board picture"),
            _("PNG of the whole board, described for those who do not see it"),
            "image",
            "png",
            _write_picture,
        ),
    )


def file_name(draft: Draft, ending: str) -> str:
    """Return a name for a file from the gathering's title."""
    return f"{file_words(draft.title) or 'draft'}.{ending}"


def _board_of(draft: Draft, gathering: Gathering) -> str:
    """Return the board most passages come from, else the first with notes, else ""."""
    cited = [passage.board.id for passage in draft.passages]
    if cited:
        return max(dict.fromkeys(cited), key=cited.count)
    return next((board.id for board in boards(gathering) if notes_of(gathering, board.id)), "")


def _write_markdown(materials: Materials, path: Path) -> list[Path]:
    picture = materials.picture()
    beside = path.with_name(f"{path.stem}-board.png")
    text = to_markdown(materials.draft, picture=beside.name if picture else "", alt=materials.alt)
    written = []
    if picture:
        write_file(beside, picture)
        written.append(beside)
    write_file(path, text.encode())
    return [path, *written]


def _write_html(materials: Materials, path: Path) -> list[Path]:
    text = to_html(materials.draft, picture=materials.picture() or None, alt=materials.alt)
    write_file(path, text.encode())
    return [path]


def _write_picture(materials: Materials, path: Path) -> list[Path]:
    write_file(path, materials.picture())
    return [path]
