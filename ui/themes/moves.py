"""What people do with cards and columns here, each one command."""

from collections.abc import Sequence

from openspace.commands import gather_into_theme, move_theme, remove_theme
from ui.bridge import Bridge
from ui.themes.card import NoteCard
from ui.themes.column import ThemeColumn
from ui.themes.column_header import ColumnHeader
from ui.themes.columns import Columns


class Moves:
    """Moves notes and themes by command, and keeps in sight what one moved."""

    def __init__(self, bridge: Bridge, columns: Columns) -> None:
        self.columns = columns
        self._bridge = bridge

    def gather(self, note_ids: Sequence[str], theme: str, at: int | None = None) -> None:
        """Put notes under a theme ("" for none), at a rank counted without them."""
        gathering = self._bridge.gathering
        if self._bridge.attempt(lambda: gather_into_theme(gathering, note_ids, theme=theme, at=at)):
            card = self.columns.cards.get(note_ids[0])
            if card is not None:
                self.columns.reveal(card)

    def gather_beside(self, card: NoteCard, note_ids: Sequence[str], step: int) -> None:
        """Put notes into the column that many to the right of a card's."""
        column = self.columns.column_of(card)
        beside = self.column_beside(column, step)
        if beside is not None:
            self.gather(note_ids, beside.theme, column.cards.index(card))

    def gather_along(self, card: NoteCard, note_ids: Sequence[str], step: int) -> None:
        """Move notes up or down in the theme of a card."""
        column = self.columns.column_of(card)
        if not column.theme:
            return
        moved = [one.note.id for one in column.cards if one.note.id in note_ids]
        first = next(rank for rank, one in enumerate(column.cards) if one.note.id == moved[0])
        rank = first + step
        if 0 <= rank <= len(column.cards) - len(moved):
            self.gather(moved, column.theme, rank)

    def move_theme(self, theme: str, to: int) -> None:
        """Move a theme to a rank among the themes, counted without it."""
        if self._bridge.attempt(lambda: move_theme(self._bridge.gathering, theme, to=to)):
            self.columns.reveal(self.header_of(theme))

    def move_theme_along(self, theme: str, step: int) -> None:
        """Move a theme that many columns to the right."""
        order = self.themes()
        to = order.index(theme) + step
        if 0 <= to < len(order):
            self.move_theme(theme, to)

    def remove_theme(self, theme: str) -> None:
        """Remove a theme; its notes wait to be sorted again."""
        self._bridge.attempt(lambda: remove_theme(self._bridge.gathering, theme))

    def themes(self) -> list[str]:
        """Return the ids of the themes from left to right."""
        return [column.theme for column in self.columns.columns if column.theme]

    def header_of(self, theme: str) -> ColumnHeader:
        """Return the head of a theme's column."""
        return next(one.header for one in self.columns.columns if one.theme == theme)

    def column_beside(self, column: ThemeColumn, step: int) -> ThemeColumn | None:
        """Return the column that many to the right, None behind the ends."""
        columns = self.columns.columns
        rank = columns.index(column) + step
        return columns[rank] if 0 <= rank < len(columns) else None
