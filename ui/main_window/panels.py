"""The panels of the window's places, each made when one first goes there."""

from collections.abc import Callable
from importlib import import_module
from typing import TYPE_CHECKING, Protocol, cast, runtime_checkable

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QStackedWidget, QWidget

from ui.bridge import Bridge
from ui.doing.doable import Doable
from ui.main_window.making import START, Ways, make_panel

if TYPE_CHECKING:
    from ui.board.panel import BoardPanel
    from ui.marketplace.panel import MarketplacePanel
    from ui.start.panel import StartPanel

_HEAVY = ("numpy", "ui.board.panel", "ui.themes.panel", "ui.board.picture", "ui.harvest.panel")
_IDLE_MS, _PAINTED_MS = 300, 50


class Panel(Protocol):
    """What the window asks of a place."""

    def flush(self) -> None:
        """Pass on what is still being written."""


@runtime_checkable
class Offering(Protocol):
    """A place that has commands of its own."""

    def doables(self) -> tuple[Doable, ...]:
        """Return what can be done here just now."""


def _read_roles() -> None:
    from ui.widgets.roled import read_roles

    read_roles()


class Panels(QStackedWidget):
    """The stacked places; ``go`` and ``show_board`` are the ways from one to another."""

    def __init__(
        self, bridge: Bridge, *, go: Callable[[str], None], show_board: Callable[..., None]
    ) -> None:
        super().__init__()
        self._bridge = bridge
        self._ways = Ways(go, show_board, self._show_topic)
        self._made: dict[str, QWidget] = {}
        self._cold = list(_HEAVY)
        self._idle = QTimer(self, interval=_IDLE_MS)
        self._idle.timeout.connect(self._warm)

    @property
    def start(self) -> "StartPanel":
        """The start page."""
        return cast("StartPanel", self.panel(START))

    def show_place(self, place: str) -> QWidget:
        """Show a place and return its panel."""
        panel = self.panel(place)
        self.setCurrentWidget(panel)
        return panel

    def panel(self, place: str) -> QWidget:
        """Return the panel of a place."""
        return (
            self._made[place]
            if place in self._made
            else self._keep(place, make_panel(place, self._bridge, self._ways))
        )

    def boards(self) -> "BoardPanel":
        """Return the panel of the boards."""
        return cast("BoardPanel", self.panel("boards"))

    def doables(self) -> tuple[Doable, ...]:
        """Return what can be done in the place one is in."""
        panel = self.currentWidget()
        return panel.doables() if isinstance(panel, Offering) else ()

    def flush(self) -> None:
        """Have all places pass on what is still being written."""
        for panel in self._made.values():
            cast("Panel", panel).flush()

    def warm_up(self) -> None:
        """Load what the other places need, bit by bit, so that going there takes no time."""
        self._idle.start()
        QTimer.singleShot(_PAINTED_MS, self, _read_roles)

    def _warm(self) -> None:
        if self._cold:
            import_module(self._cold.pop(0))
        else:
            self._idle.stop()

    def _keep(self, place: str, panel: QWidget) -> QWidget:
        self._made[place] = panel
        self.addWidget(panel)
        return panel

    def _show_topic(self, topic: str) -> None:
        self._ways.go("marketplace")
        cast("MarketplacePanel", self.panel("marketplace")).show_topic(topic)
