"""How the panel of each place is made, and what of it leads to other places."""

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtWidgets import QWidget

from ui.bridge import Bridge

START = "start"


class Ways(NamedTuple):
    """The ways from one place to another."""

    go: Callable[[str], None]
    show_board: Callable[..., None]
    show_topic: Callable[[str], None]


def make_panel(place: str, bridge: Bridge, ways: Ways) -> QWidget:
    """Return a new panel for a place."""
    return _MAKERS[place](bridge, ways)


def _start(bridge: Bridge, _ways: Ways) -> QWidget:
    from ui.start.panel import StartPanel

    return StartPanel(bridge)


def _invitation(bridge: Bridge, ways: Ways) -> QWidget:
    from ui.start.invitation import InvitationPanel

    panel = InvitationPanel(bridge)
    panel.marketplace_asked.connect(lambda: ways.go("marketplace"))
    return panel


def _marketplace(bridge: Bridge, ways: Ways) -> QWidget:
    from ui.marketplace.panel import MarketplacePanel

    panel = MarketplacePanel(bridge)
    panel.board_asked.connect(ways.show_board)
    return panel


def _wall(bridge: Bridge, ways: Ways) -> QWidget:
    from ui.agenda.panel import WallPanel

    panel = WallPanel(bridge)
    panel.board_asked.connect(ways.show_board)
    return panel


def _day(bridge: Bridge, ways: Ways) -> QWidget:
    from ui.day.panel import DayPanel

    panel = DayPanel(bridge)
    panel.board_asked.connect(ways.show_board)
    panel.wall_asked.connect(lambda: ways.go("wall"))
    return panel


def _boards(bridge: Bridge, _ways: Ways) -> QWidget:
    from ui.board.panel import BoardPanel

    return BoardPanel(bridge)


def _themes(bridge: Bridge, ways: Ways) -> QWidget:
    from ui.themes.panel import ThemesPanel

    panel = ThemesPanel(bridge)
    panel.board_asked.connect(ways.show_board)
    return panel


def _harvest(bridge: Bridge, ways: Ways) -> QWidget:
    from ui.board.picture import board_png
    from ui.harvest.panel import HarvestPanel

    panel = HarvestPanel(
        bridge,
        lambda things, alt: board_png(things, alt=alt, bytes_of=bridge.gathering.blobs.get),
    )
    panel.board_asked.connect(ways.show_board)
    panel.themes_asked.connect(lambda: ways.go("themes"))
    return panel


def _people(bridge: Bridge, ways: Ways) -> QWidget:
    from ui.people.panel import PeoplePanel

    panel = PeoplePanel(bridge)
    panel.topic_asked.connect(ways.show_topic)
    panel.back_asked.connect(lambda: ways.go("people"))
    return panel


_MAKERS: dict[str, Callable[[Bridge, Ways], QWidget]] = {
    START: _start,
    "gathering": _invitation,
    "marketplace": _marketplace,
    "wall": _wall,
    "day": _day,
    "boards": _boards,
    "themes": _themes,
    "harvest": _harvest,
    "people": _people,
}
