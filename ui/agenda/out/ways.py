"""The ways to take the day along from the window: each asks where to, and writes the files."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import NamedTuple

from PySide6.QtWidgets import QApplication, QFileDialog

from openspace.gathering import Gathering
from openspace.harvest import (
    Harvested,
    file_words,
    numbered,
    slots_with_groups,
    to_calendar,
    to_zoom,
    write_file,
)
from openspace.words import _, ngettext
from ui.bridge import Bridge

AskPath = Callable[[Path, str], Path | None]


class WayOut(NamedTuple):
    """One way: what it is called, its icon, and what it does."""

    text: str
    icon: str
    act: Callable[[], None]


class _Form(NamedTuple):
    """One kind of file: its name, icon, what its file is called, and what makes it."""

    text: str
    icon: str
    name: str
    kind: str
    make: Callable[[Gathering], list[Harvested]]


def ways_out(bridge: Bridge, ask_path: AskPath | None = None) -> list[WayOut]:
    """Return the ways to take the day along, in the order of a menu.

    ``ask_path`` asks people where to; what was left out is told through the bridge.
    """
    ask = ask_path or _ask_path
    return [WayOut(form.text, form.icon, partial(_take, bridge, form, ask)) for form in _forms()]


def _forms() -> tuple[_Form, ...]:
    cards, wall, pages = _("{title}, topics"), _("{title}, wall"), _("Pages (*.pdf)")
    return (
        _Form(
            _("Save the wall to print (PDF)…"),
            "file-pdf",
            f"{wall}.pdf",
            pages,
            _wall,
        ),
        _Form(
            _("Save topic cards to print, A5 (PDF)…"), "cards", f"{cards}.pdf", pages, _large_cards
        ),
        _Form(
            _("Save topic cards to print, A6 (PDF)…"), "cards", f"{cards}.pdf", pages, _small_cards
        ),
        _Form(
            _("Save the day as a calendar…"),
            "calendar-blank",
            "{title}.ics",
            _("Calendar (*.ics)"),
            lambda gathering: [to_calendar(gathering)],
        ),
        _Form(
            _("Save the groups for Zoom's breakout rooms…"),
            "table",
            _("{title}, Zoom rooms") + ".csv",
            _("Table (*.csv)"),
            _zoom_rooms,
        ),
    )


def _zoom_rooms(gathering: Gathering) -> list[Harvested]:
    return [to_zoom(gathering, slot.id) for slot in slots_with_groups(gathering)]


def _wall(gathering: Gathering) -> list[Harvested]:
    # Lazy, because the menu is shown without painting anything.
    from ui.agenda.out.forms import wall_of_day

    return [wall_of_day(gathering)]


def _large_cards(gathering: Gathering) -> list[Harvested]:
    from ui.agenda.out.forms import topic_cards

    return [topic_cards(gathering, "a5")]


def _small_cards(gathering: Gathering) -> list[Harvested]:
    from ui.agenda.out.forms import topic_cards

    return [topic_cards(gathering, "a6")]


def _take(bridge: Bridge, form: _Form, ask: AskPath) -> None:
    made: list[Harvested] = []
    if not bridge.attempt(lambda: made.extend(form.make(bridge.gathering))):
        return
    title = file_words(bridge.gathering.invitation.title) or _("day")
    folder = bridge.file.path.parent if bridge.file is not None else Path.home()
    suggested = folder / form.name.format(title=title)
    path = ask(suggested, form.kind)
    if path is None:
        return
    path = path if path.suffix else path.with_suffix(suggested.suffix)
    if bridge.attempt(lambda: _write(made, path)):
        bridge.told.emit(_saved(made, path))


def _write(made: list[Harvested], path: Path) -> None:
    for number, one in enumerate(made, 1):
        write_file(numbered(path, number), one.data)


def _saved(made: list[Harvested], path: Path) -> str:
    files = ngettext("in one file", "in {n} files", len(made))
    saved = _("Saved as “{file}”, {files}.").format(file=path.name, files=files)
    return " ".join((saved, *dict.fromkeys(said for one in made for said in one.left_out)))


def _ask_path(suggested: Path, kind: str) -> Path | None:
    parent = QApplication.activeWindow()
    chosen, _filter = QFileDialog.getSaveFileName(parent, _("Save as"), str(suggested), kind)
    return Path(chosen) if chosen else None
