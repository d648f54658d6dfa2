"""Carrying cards and columns with the mouse to where they shall be."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QWidget

from ui.themes.card import NoteCard
from ui.themes.carry import Ghost, Mark
from ui.themes.column import ThemeColumn
from ui.themes.column_header import ColumnHeader
from ui.themes.moves import Moves
from ui.themes.picks import Picks
from ui.widgets.edge_scroll import EdgeScroll


class Carrying:
    """Shows where a drop would put things, and puts them there."""

    def __init__(self, over: QWidget, moves: Moves, picks: Picks) -> None:
        self._moves = moves
        self._columns = moves.columns
        self._picks = picks
        self._ghost = Ghost(over)
        self._mark = Mark()
        self._edges = EdgeScroll(over)

    def watch_card(self, card: NoteCard) -> None:
        """Let a card be selected and carried."""
        card.pressed.connect(lambda modifiers: self._picks.press(card, modifiers))
        card.clicked.connect(lambda modifiers: self._picks.click(card, modifiers))
        card.carried.connect(lambda at: self._carry_cards(card, at))
        card.dropped.connect(lambda at: self._drop_cards(card, at))
        card.put_back.connect(self._end)

    def watch_header(self, header: ColumnHeader) -> None:
        """Let a column be carried by its head."""
        header.carried.connect(lambda at: self._carry_column(header, at))
        header.dropped.connect(lambda at: self._drop_column(header, at))
        header.put_back.connect(self._end)

    def _carry_cards(self, card: NoteCard, at: QPoint) -> None:
        self._lift(card, len(self._picks.meant(card)), at)
        column = self._column_at(at)
        if column is None:
            self._mark.hide()
            return
        self._edges.at(at, self._columns, column.list)
        rank = column.rank_at(at) if column.theme else len(column.cards)
        self._mark.show_in(column.list.inside, column.mark_at(rank))

    def _drop_cards(self, card: NoteCard, at: QPoint) -> None:
        self._end()
        column = self._column_at(at)
        if column is None:
            return
        ids = self._picks.meant(card)
        rank = _rank_without(column, column.rank_at(at), ids)
        standing = [one.note.id for one in column.cards]
        rest = [note_id for note_id in standing if note_id not in ids]
        changes = [*rest[:rank], *ids, *rest[rank:]] != standing
        if changes and (column.theme or not set(ids) <= set(standing)):
            self._moves.gather(ids, column.theme, rank)

    def _carry_column(self, header: ColumnHeader, at: QPoint) -> None:
        column = next(one for one in self._columns.columns if one.header is header)
        self._lift(column, 1, at)
        self._edges.at(at, self._columns)
        themes = self._theme_columns()
        rank = self._column_rank(at)
        x = themes[rank].x() - 10 if rank < len(themes) else themes[-1].geometry().right() + 7
        self._mark.show_in(self._columns.row, QRect(x, 0, 4, self._columns.row.height()))

    def _drop_column(self, header: ColumnHeader, at: QPoint) -> None:
        self._end()
        order = self._moves.themes()
        before = self._column_rank(at)
        to = sum(theme != header.theme for theme in order[:before])
        if to != order.index(header.theme):
            self._moves.move_theme(header.theme, to)

    def _lift(self, picture: QWidget, count: int, at: QPoint) -> None:
        if self._ghost.isHidden():
            self._ghost.lift(picture, count, at)
        self._ghost.move_to(at)

    def _end(self) -> None:
        self._edges.stop()
        self._ghost.hide()
        self._mark.put_away()

    def _column_at(self, at: QPoint) -> ThemeColumn | None:
        inside = self._columns.rect().contains(self._columns.mapFromGlobal(at))
        if not inside or not self._columns.columns:
            return None
        x = self._columns.row.mapFromGlobal(at).x()
        return min(self._columns.columns, key=lambda one: abs(one.geometry().center().x() - x))

    def _column_rank(self, at: QPoint) -> int:
        x = self._columns.row.mapFromGlobal(at).x()
        return sum(one.geometry().center().x() < x for one in self._theme_columns())

    def _theme_columns(self) -> list[ThemeColumn]:
        return [column for column in self._columns.columns if column.theme]


def _rank_without(column: ThemeColumn, rank: int, ids: Sequence[str]) -> int:
    return sum(card.note.id not in ids for card in column.cards[:rank])
