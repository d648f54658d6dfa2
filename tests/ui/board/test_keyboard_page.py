from pathlib import Path

import pytest
from PySide6.QtGui import QKeySequence

from tools.keyboard import keyboard_page
from ui.actions import actions
from ui.board.gestures import canvas_keys, gestures
from ui.board.keys import board_keys

ROOT = Path(__file__).parents[3]


def known_keys():
    keys = {key for row in board_keys() for key in row.keys}
    return keys | set(canvas_keys()) | {key for one in actions() for key in one.shortcuts}


def test_the_page_of_keys_is_as_the_tables_are():
    page = (ROOT / "docs/keyboard.md").read_text(encoding="utf-8")
    assert page == keyboard_page(), "Run python -m tools.keyboard"


@pytest.mark.parametrize("gesture", gestures(), ids=lambda gesture: gesture.mouse)
def test_every_gesture_of_the_mouse_has_keys_that_do_something(gesture):
    assert gesture.keys
    assert set(gesture.keys) <= known_keys()


def test_no_key_of_the_board_means_two_things():
    keys = [QKeySequence(key).toString() for row in board_keys() for key in row.keys]
    assert sorted({key for key in keys if keys.count(key) > 1}) == []


def test_no_key_of_the_board_is_taken_by_the_window():
    window = {QKeySequence(key).toString() for one in actions() for key in one.shortcuts}
    board = {QKeySequence(key).toString() for row in board_keys() for key in row.keys}
    assert window & board == set()
