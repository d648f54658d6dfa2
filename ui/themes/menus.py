"""The menus of a theme and of a card."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QColor, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QMenu, QWidget

from openspace.commands import colour_theme
from openspace.model import COLOURS
from openspace.words import _
from ui import style
from ui.bridge import Bridge
from ui.themes.column_header import ColumnHeader
from ui.themes.moves import Moves

_WIDEST_TITLE = 340


def colour_names() -> Mapping[str, str]:
    """Return what people call the paper colours."""
    names = (
        _("Yellow"),
        _("Orange"),
        _("Pink"),
        _("Violet"),
        _("Blue"),
        _("Teal"),
        _("Green"),
        _("White"),
    )
    return dict(zip(COLOURS, names, strict=True))


def theme_menu(bridge: Bridge, header: ColumnHeader, moves: Moves) -> QMenu:
    """Make the menu of what can be done with a theme."""
    menu = _menu(header)
    theme, order = header.theme, moves.themes()
    _add(menu, "pencil-simple", _("Rename")).triggered.connect(header.title.write)
    menu.addMenu(_colour_menu(bridge, header, menu))
    menu.addSeparator()
    left = _add(menu, "arrow-left", _("Move left"))
    left.triggered.connect(lambda: moves.move_theme_along(theme, -1))
    left.setEnabled(order[0] != theme)
    right = _add(menu, "arrow-right", _("Move right"))
    right.triggered.connect(lambda: moves.move_theme_along(theme, 1))
    right.setEnabled(order[-1] != theme)
    menu.addSeparator()
    remove = _add(menu, "trash", _("Remove the theme, keep its notes"))
    remove.triggered.connect(lambda: moves.remove_theme(theme))
    return menu


def card_menu(parent: QWidget, moves: Moves, note_ids: Sequence[str]) -> QMenu:
    """Make the menu of themes that notes can be moved to."""
    menu = _menu(parent)
    for rank, theme in enumerate(moves.themes(), start=1):
        header = moves.header_of(theme)
        # The first nine can be chosen by their number; an ampersand in a title is only a letter.
        number = f"&{rank}  " if rank <= 9 else ""  # noqa: PLR2004
        title = (
            menu.fontMetrics()
            .elidedText(header.title.words.words, Qt.TextElideMode.ElideRight, _WIDEST_TITLE)
            .replace("&", "&&")
        )
        action = menu.addAction(_swatch(header.colour), number + title)
        action.triggered.connect(lambda _checked, theme=theme: moves.gather(note_ids, theme))
    menu.addSeparator()
    out = _add(menu, "tray", _("Take out of the theme"))
    out.triggered.connect(lambda: moves.gather(note_ids, ""))
    return menu


def pop_up(menu: QMenu, at: QPoint) -> None:
    """Show a menu that goes away after use."""
    menu.aboutToHide.connect(menu.deleteLater)
    menu.popup(at)


def _colour_menu(bridge: Bridge, header: ColumnHeader, parent: QMenu) -> QMenu:
    menu = QMenu(_("Colour"), parent)
    menu.setIcon(style.icon("palette", style.current().secondary))
    for colour, name in colour_names().items():
        action = menu.addAction(_swatch(colour), name)
        action.triggered.connect(
            lambda _checked, colour=colour: bridge.attempt(
                lambda: colour_theme(bridge.gathering, header.theme, colour=colour)
            )
        )
    return menu


def _menu(parent: QWidget) -> QMenu:
    menu = QMenu(parent)
    menu.setFont(style.font(14))
    return menu


def _add(menu: QMenu, icon: str, text: str) -> QAction:
    return menu.addAction(style.icon(icon, style.current().secondary), text)


def _swatch(colour: str) -> QIcon:
    colours = style.current()
    paper = colours.paper_of(colour)
    picture = QPixmap(32, 32)
    picture.setDevicePixelRatio(2)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QColor(paper.secondary))
    painter.setBrush(QColor(paper.fill))
    painter.drawRoundedRect(1, 1, 14, 14, 4, 4)
    painter.end()
    return QIcon(picture)
