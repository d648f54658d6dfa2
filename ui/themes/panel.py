"""The place where notes are sorted into themes."""

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from openspace.changes import Changes
from openspace.gathering import all_notes
from openspace.model import Note, Placement, Theme
from ui.bridge import Bridge
from ui.themes.card import NoteCard
from ui.themes.carrying import Carrying
from ui.themes.column import ThemeColumn
from ui.themes.column_header import ColumnHeader
from ui.themes.columns import Columns
from ui.themes.contents import contents
from ui.themes.empty import no_notes, no_themes
from ui.themes.header import ThemesHeader
from ui.themes.key_rows import theme_rows
from ui.themes.keys import Keys
from ui.themes.menus import card_menu, pop_up, theme_menu
from ui.themes.moves import Moves
from ui.themes.new_theme import NewTheme
from ui.themes.picks import Picks
from ui.themes.sorting import Sorting
from ui.widgets import set_kind


class ThemesPanel(QWidget):
    """Columns of notes by theme; ``board_asked`` carries the ids of a board and a note on it.

    Both ids are "" where any board would do. While it is hidden it only remembers that
    something changed.
    """

    board_asked = Signal(str, str)
    doables = staticmethod(theme_rows)

    def __init__(self, bridge: Bridge) -> None:
        super().__init__()
        self._bridge = bridge
        self._stale = True
        set_kind(self, "board")
        self.header = ThemesHeader()
        self.columns = Columns(self._make_card, self._make_column)
        self.new_theme = NewTheme(bridge)
        self.sorting = Sorting(bridge, self.header)
        self._picks = Picks(self.columns)
        self._moves = Moves(bridge, self.columns)
        self._carrying = Carrying(self, self._moves, self._picks)
        self._keys = Keys(
            self._moves, self._picks, show_board=self._show_board, choose_theme=self._choose_theme
        )
        self.empty, self.empty_button = no_notes()
        self.empty_button.clicked.connect(lambda: self.board_asked.emit("", ""))
        self.no_themes, suggest_button = no_themes()
        for place in (self.no_themes, self.new_theme):
            place.setParent(self.columns.row)
        suggest_button.clicked.connect(lambda _on: self.sorting.ask())
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self._places = QStackedWidget()
        sorting = QWidget()
        inside = QVBoxLayout(sorting)
        inside.setContentsMargins(24, 0, 24, 16)
        inside.addWidget(self.columns)
        self._places.addWidget(sorting)
        self._places.addWidget(self.empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(self._places, 1)

    def _connect(self) -> None:
        self._bridge.opened.connect(self._open)
        self._bridge.changed.connect(self._patch)
        self.header.theme_asked.connect(self._write_new_theme)
        self.new_theme.title.left.connect(self._leave_new_theme)
        self.new_theme.open()

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what changed while it was hidden."""
        super().showEvent(event)
        if self._stale:
            self.refresh()

    def flush(self) -> None:
        """Keep the titles that are being written."""
        for title in (self.new_theme.title, *(one.header.title for one in self.columns.columns)):
            title.flush()

    def refresh(self) -> None:
        """Show the notes and themes as they are; what is the same stays untouched."""
        self._stale = False
        columns = contents(self._bridge.gathering)
        notes = sum(len(one.notes) for one in columns)
        themes = sum(bool(one.theme) for one in columns)
        self.header.show_counts(notes, themes)
        self._places.setCurrentIndex(0 if notes or themes else 1)
        self.columns.show_contents(columns, last=self._behind(themes))

    def _behind(self, themes: int) -> QWidget | None:
        """Return what stands behind the last column: a theme being made, or how to begin."""
        writing = not self.new_theme.isHidden()
        self.no_themes.setVisible(not (themes or writing))
        if writing:
            return self.new_theme
        return None if themes else self.no_themes

    def _open(self) -> None:
        for column in self.columns.columns:
            column.header.title.forget()
        self._picks.clear()
        self.new_theme.open()
        self._stale = True
        if self.isVisible():
            self.refresh()

    def _patch(self, changes: Changes) -> None:
        if self._stale or not _concerns_themes(changes):
            return
        if self.isVisible():
            self.refresh()
        else:
            self._stale = True

    def _make_card(self, note: Note) -> NoteCard:
        card = NoteCard(note, self._keys.on_card)
        card.board_asked.connect(lambda _note_id: self._show_board(card))
        card.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        card.customContextMenuRequested.connect(
            lambda at: self._choose_theme(card, card.mapToGlobal(at))
        )
        self._carrying.watch_card(card)
        return card

    def _make_column(self, theme: str) -> ThemeColumn:
        header = ColumnHeader(self._bridge, theme, self._keys.on_header, self._ask_theme_menu)
        self._carrying.watch_header(header)
        column = ThemeColumn(header)
        column.more_asked.connect(self.refresh)
        return column

    def _ask_theme_menu(self, header: ColumnHeader, at: QPoint) -> None:
        pop_up(theme_menu(self._bridge, header, self._moves), at)

    def _choose_theme(self, card: NoteCard, at: QPoint | None = None) -> None:
        menu = card_menu(card, self._moves, self._picks.meant(card))
        pop_up(menu, at or card.mapToGlobal(card.rect().bottomLeft()))

    def _show_board(self, card: NoteCard) -> None:
        board, note = all_notes(self._bridge.gathering)[card.note.id]
        self.board_asked.emit(board.id, note.id)

    def _write_new_theme(self) -> None:
        self.new_theme.show()
        self._places.setCurrentIndex(0)
        self.refresh()
        self.columns.ensureWidgetVisible(self.new_theme)
        self.new_theme.title.write()

    def _leave_new_theme(self, by_key: bool) -> None:  # noqa: FBT001 - Qt hands it over so
        self.refresh()
        if by_key and self.columns.columns:
            self.columns.columns[-1].header.setFocus()


def _concerns_themes(changes: Changes) -> bool:
    return any(
        isinstance(record, Theme | Placement) or _tells(before) != _tells(after)
        for before, after in changes.records.values()
        for record in (before or after,)
    )


def _tells(record: object) -> object:
    if isinstance(record, Note):
        return (record.text, record.colour, bool(record.peeled), record.order)
    return type(record)
