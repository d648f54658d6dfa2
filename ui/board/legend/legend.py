"""The legend of the board that is open: shown when it says something, or when asked for."""

from time import monotonic

import numpy as np
from PySide6.QtCore import QObject

from openspace import commands
from openspace.changes import Changes
from openspace.gathering import legend
from openspace.model import COLOURS, LegendEntry, Thing
from openspace.words import _
from ui.board.desk import Desk
from ui.board.legend.card import LegendCard
from ui.board.stage import Stage
from ui.widgets import IconButton

_MARGIN = 16
_ROOMY = 1090
_BELOW_BAR = 72


class Legend(QObject):
    """Keeps the card up to date and brings what is written in it to the board."""

    def __init__(self, desk: Desk, stage: Stage) -> None:
        super().__init__(stage)
        self.card = LegendCard(stage)
        self.button = IconButton("swatches", _("What colours mean (Alt+L)"), size=18)
        self._desk = desk
        self._stage = stage
        self._asked: bool | None = None
        self._covered = False
        self._join = ""
        self._connect()

    def open(self) -> None:
        """Show another board's."""
        self._asked = None
        self._show()

    def flush(self) -> None:
        """Bring to the board what is being written."""
        self.card.flush()

    def hear(self, changes: Changes) -> None:
        """Show what colours mean now, and which are used."""
        pairs = changes.records.values()
        if any(isinstance(one, LegendEntry | Thing) for pair in pairs for one in pair):
            self._show()

    def turn(self) -> None:
        """Show the card, or hide it; where it is asked for, one writes in it at once."""
        self._asked = self.card.isHidden()
        self._show()
        lines = [one for one in self.card.lines.values() if not one.isHidden()]
        if self._asked and lines:
            lines[0].edit.setFocus()
        else:
            self._desk.canvas.setFocus()

    def cover(self, on: bool) -> None:  # noqa: FBT001
        """Make room while the board is shown as a list."""
        self._covered = on
        self._show()

    def arrange(self) -> None:
        """Put the card at its place, where what is chosen has its bar beside or above it."""
        stage, card = self._stage, self.card
        card.fit()
        top = _MARGIN if stage.width() >= _ROOMY else _BELOW_BAR
        card.move(stage.width() - card.width() - _MARGIN, top)

    def _show(self) -> None:
        meanings = self._meanings()
        said = any(meanings.values())
        self.card.show_meanings(meanings)
        shown = (said if self._asked is None else self._asked) or self.card.is_written_in()
        on_board = self._desk.verbs.document is not None and not self._covered
        self.card.setVisible(shown and on_board)
        self.button.setChecked(not self.card.isHidden())
        self.arrange()

    def _meanings(self) -> dict[str, str]:
        """Return what the colours mean that notes have, or that mean something."""
        board = self._desk.verbs.document
        said = legend(board) if board is not None else {}
        columns = self._desk.scene.sheet.columns
        rows = columns.rows()
        used = set(np.unique(columns.colours[rows[columns.notes[rows]]]).tolist())
        return {
            colour: said.get(colour, "")
            for rank, colour in enumerate(COLOURS)
            if rank in used or colour in said
        }

    def _say(self, colour: str, words: str) -> None:
        self._join = self._join or f"legend {colour} {monotonic()}"
        join = self._join
        if not self._desk.verbs.do(
            lambda board: commands.say_meaning(board, colour, text=words, join=join)
        ):
            self._show()

    def _leave(self) -> None:
        self.card.flush()
        self._join = ""
        if self.card.is_written_in():
            self._desk.canvas.setFocus()
        self._show()

    def _connect(self) -> None:
        self.button.setCheckable(True)
        self.button.clicked.connect(self.turn)
        self.card.said.connect(self._say)
        self.card.left.connect(self._leave)
        self.card.folded.connect(self._show)
        self._stage.arranged.connect(self.arrange)
