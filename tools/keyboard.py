"""Writes docs/keyboard.md from the tables that the app itself works by."""

import os
from collections.abc import Iterable
from pathlib import Path

from ui.actions import action_rows
from ui.agenda.key_rows import wall_rows
from ui.board.doables import key_doables
from ui.board.gestures import gestures
from ui.day.key_rows import day_rows
from ui.doing import Doable, key_in_words
from ui.doing.doable import by_subject
from ui.marketplace.key_rows import topic_rows
from ui.people.key_rows import person_rows
from ui.themes.key_rows import theme_rows

OUT = Path("docs/keyboard.md")
HEAD = """# Working without a mouse

Written by `python -m tools.keyboard` from the tables the app works by.
The sheet of keys (`?`) shows the same; `Ctrl+K` finds what has no key.
"""


def keyboard_page() -> str:
    """Return the page: every key by its subject, and the keys for every gesture of the mouse."""
    board = key_doables(lambda _key: _nothing)
    places = (*topic_rows(), *wall_rows(), *day_rows(), *theme_rows(), *person_rows())
    doables = (*board, *places, *action_rows(_nothing))
    sections = [_section(subject, rows) for subject, rows in by_subject(doables).items()]
    return "\n".join([HEAD, *sections, _gestures()])


def main() -> None:
    """Write the page."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    OUT.write_text(keyboard_page(), encoding="utf-8")


def _section(subject: str, rows: Iterable[Doable]) -> str:
    lines = [f"| {one.text} | {_keys(one.keys)} |" for one in rows]
    return "\n".join([f"## {subject}", "", "| what | keys |", "|---|---|", *lines, ""])


def _keys(keys: tuple[str, ...]) -> str:
    return ", ".join(f"`{key_in_words(key)}`" for key in keys)


def _gestures() -> str:
    lines = [f"| {one.mouse} | {_keys(one.keys)} | {one.how} |" for one in gestures()]
    head = ["## What the mouse does, by keys", "", "| mouse | keys | how |", "|---|---|---|"]
    return "\n".join([*head, *lines, ""])


def _nothing() -> None:
    return None


if __name__ == "__main__":
    main()
