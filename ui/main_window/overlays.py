"""What opens over the window: the command palette, the sheet of keys, the settings."""

from collections.abc import Callable
from functools import cached_property, partial
from typing import TYPE_CHECKING, cast

from openspace.gathering import boards, head_of
from openspace.model import Topic
from openspace.words import _
from ui.actions import action_doables
from ui.doing.doable import Doable

if TYPE_CHECKING:
    from ui.doing.palette import CommandPalette
    from ui.doing.sheet import KeySheet
    from ui.main_window.settings_panel import SettingsPanel
    from ui.main_window.window import MainWindow
    from ui.marketplace.panel import MarketplacePanel


class Overlays:
    """The panels over the window, each made when it is first asked for."""

    def __init__(self, window: "MainWindow") -> None:
        self._window = window

    @cached_property
    def palette(self) -> "CommandPalette":
        """The command palette."""
        from ui.doing.palette import CommandPalette

        return CommandPalette(self._window, lambda: (*self.doables(), *self._jumps()))

    @cached_property
    def keys(self) -> "KeySheet":
        """The sheet of keys."""
        from ui.doing.sheet import KeySheet

        return KeySheet(self._window, self.doables)

    @cached_property
    def settings(self) -> "SettingsPanel":
        """The settings."""
        from ui.main_window.settings_panel import SettingsPanel

        return SettingsPanel(self._window)

    def runs(self) -> dict[str, Callable[[], object]]:
        """Return what opens each, by the action that asks for it."""
        return {
            "palette": lambda: self.palette.show_palette(),  # noqa: PLW0108
            "keys": lambda: self.keys.show_sheet(),  # noqa: PLW0108
            "settings": lambda: self.settings.show_settings(),  # noqa: PLW0108
        }

    def doables(self) -> tuple[Doable, ...]:
        """Return what can be done just now: in the place one is in, and from anywhere."""
        return (*self._window.panels.doables(), *action_doables(self._window.todo))

    def _jumps(self) -> tuple[Doable, ...]:
        if self._window.bridge.file is None:
            return ()
        gathering = self._window.bridge.gathering
        to_boards = [
            _jump(
                f"board {board.id}",
                _("Go to board {title}").format(title=_line(board.title)),
                partial(self._window.show_board, board.id),
                ("note", _("Board")),
            )
            for board in boards(gathering)
        ]
        to_topics = [
            _jump(
                f"topic {topic.id}",
                _("Go to topic {question}").format(question=_line(topic.question)),
                partial(self._show_topic, head_of(gathering, topic.id).id),
                ("storefront", _("Topic")),
            )
            for topic in gathering.plan.records(Topic).values()
        ]
        return (*to_boards, *to_topics)

    def _show_topic(self, topic_id: str) -> None:
        self._window.go("marketplace")
        market = cast("MarketplacePanel", self._window.panels.panel("marketplace"))
        market.show_topic(topic_id)


def _jump(jump: str, text: str, act: Callable[[], object], looks: tuple[str, str]) -> Doable:
    icon, subject = looks
    return Doable(f"jump {jump}", text, act, icon=icon, subject=subject)


def _line(words: str) -> str:
    return " ".join(words.split())
