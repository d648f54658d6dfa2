"""Renders every place with the sample gathering, light and dark, into docs/screenshots/.

``python -m tools.screenshots wall start`` renders only what is called so or begins so.
"""

import os
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QLocale
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from openspace.opening import remember, sample_gathering
from tools.board_scenes import SCENES, add_scene
from tools.day_scenes import DAY_SCENES
from tools.market_scenes import MARKET, visit_markets
from tools.people_scenes import add_people_scene
from tools.wall_scenes import WALL, visit_walls
from ui import style
from ui.actions import places
from ui.bridge import Bridge
from ui.main_window import MainWindow
from ui.main_window.making import START
from ui.style import ThemeName

if TYPE_CHECKING:
    from ui.people.panel import PeoplePanel

OUT = Path("docs/screenshots")
SIZES = ((1440, 900), (1280, 720))
THEMES: tuple[ThemeName, ...] = ("light", "dark")
PANELS = ("palette", "keys", "settings")
SETTLED_MS = 500
LAST_OPENED = "2020-11-14T10:30:00+00:00"


def main() -> None:
    """Render them all; a name tells place, theme and size where these are not the usual ones."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    QLocale.setDefault(QLocale("en_GB"))
    app = QApplication(sys.argv)
    app.setCursorFlashTime(0)
    style.dress(app)
    OUT.mkdir(parents=True, exist_ok=True)
    for theme in THEMES:
        style.use(theme)
        for size in SIZES:
            with TemporaryDirectory() as home:
                _render(_sample_in(Path(home)), theme, size)


def _sample_in(home: Path) -> Path:
    """Make the sample in a home of its own, last opened on the same day for every picture."""
    os.environ["OPENSPACE_HOME"] = str(home)
    with sample_gathering(home / "sample.openspace") as opened:
        remember(opened)
        path = opened.path
    recent = home / "recent.json"
    dated = re.sub(r'"opened_at":"[^"]*"', f'"opened_at":"{LAST_OPENED}"', recent.read_text())
    recent.write_text(dated)
    return path


def _render(sample: Path, theme: ThemeName, size: tuple[int, int]) -> None:
    window = MainWindow(Bridge())
    window.resize(*size)
    window.show()
    _take(window, _visited(window, sample), theme, size)
    if any(map(_is_wanted, DAY_SCENES)):
        # A day of its own: the list of people has laid out another on the sample.
        day = sample.with_name("day.openspace")
        sample_gathering(day).close()
        window.bridge.open(day)
        window.toast.hide()
        _render_day(window, theme, size)
    _take(window, visit_markets(window, sample.with_name("market.openspace")), theme, size)
    _take(window, visit_walls(window, sample.with_name("wall.openspace")), theme, size)
    window.close()


def _take(
    window: MainWindow, visited: Iterator[str], theme: ThemeName, size: tuple[int, int]
) -> None:
    for place in visited:
        if _is_wanted(place):
            QTest.qWait(SETTLED_MS)
            window.grab().save(str(OUT / _name(place, theme, size)))


def _render_day(window: MainWindow, theme: ThemeName, size: tuple[int, int]) -> None:
    """Render a day that runs; what everybody sees of it is a window of its own."""
    for name, scene in DAY_SCENES.items():
        shown = scene(window)
        QTest.qWait(SETTLED_MS)
        # What fills the screen is as large as that until it is told otherwise.
        shown.resize(*size)
        QTest.qWait(SETTLED_MS)
        shown.grab().save(str(OUT / _name(name, theme, size)))
        if shown is not window:
            shown.close()


def _visited(window: MainWindow, sample: Path) -> Iterator[str]:
    yield START
    window.bridge.open(sample)
    for place in places():
        if place.id not in (MARKET, WALL):
            window.go(place.id)
            yield place.id
    for scene in SCENES:
        window.show_board(add_scene(window.bridge.gathering, scene))
        yield scene
    yield from _people(window)
    for panel in PANELS:
        window.todo[panel].trigger()
        yield panel
        window.todo[panel].trigger()


def _is_wanted(place: str) -> bool:
    wanted = tuple(sys.argv[1:])
    return not wanted or place.startswith(wanted)


def _people(window: MainWindow) -> Iterator[str]:
    window.go("people")
    window.toast.hide()
    panel = cast("PeoplePanel", window.panels.panel("people"))
    panel.table.choose([add_people_scene(window.bridge.gathering)])
    yield "people"
    panel.ask_to_erase()
    yield "people-erase"
    panel.erasing.leave()


def _name(place: str, theme: ThemeName, size: tuple[int, int]) -> str:
    parts = [place]
    if theme != THEMES[0]:
        parts.append(theme)
    if size != SIZES[0]:
        parts.append("x".join(map(str, size)))
    return f"{'-'.join(parts)}.png"


if __name__ == "__main__":
    main()
