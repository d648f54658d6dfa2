"""Carrying over topics, themes or notes from an earlier gathering's file."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from openspace.words import _
from ui.bridge import Bridge
from ui.doing.doable import Doable

if TYPE_CHECKING:
    from openspace.opening.carrying import Carried, What

AskFile = Callable[[], Path | None]


class CarryDoings:
    """Carries over into the open gathering; ``ask_file`` asks people from which file."""

    def __init__(self, bridge: Bridge, ask_file: AskFile) -> None:
        self.ask_file = ask_file
        self._bridge = bridge

    def ways(self) -> tuple[Doable, ...]:
        """Return what can be carried over, for the menu and the list of commands."""
        rows: tuple[tuple[What, str, str], ...] = (
            ("topics", _("Carry over topics from an earlier gathering…"), "storefront"),
            ("themes", _("Carry over themes from an earlier gathering…"), "columns"),
            ("notes", _("Carry over notes from an earlier gathering…"), "note"),
        )
        return tuple(
            Doable(
                f"carry-{what}",
                text,
                partial(self._carry, what),
                icon=icon,
                subject=_("Gathering"),
                can=self._can,
            )
            for what, text, icon in rows
        )

    def _can(self) -> bool:
        return self._bridge.file is not None and not self._bridge.gathering.read_only

    def _carry(self, what: "What") -> None:
        file = self._bridge.file
        path = self.ask_file() if file is not None else None
        if file is None or path is None:
            return
        # Lazy, because few gatherings are part of a series.
        from openspace.opening.carrying import carry

        done: list[Carried] = []
        if self._bridge.attempt(lambda: done.append(carry(file, path, what))):
            self._bridge.told.emit(" ".join((done[0].said, *done[0].left_out)))
