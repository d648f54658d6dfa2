"""The shortest way to the window."""

import gc
import os
import sys
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

_OWN_SCREENS = {"offscreen", "minimal", "vnc", "linuxfb", "eglfs"}


def opened_at_once(words: Sequence[str]) -> bool:
    """Open the app if the words ask for no more than that, and end with it; tell if they do not.

    Anything else, and whatever goes wrong, is left to the commands, which say it in a sentence.
    """
    plain = not words or (words[0] == "open" and len(words) < 3)  # noqa: PLR2004
    if plain and not any(word.startswith("-") for word in words) and has_display():
        # Collecting garbage while everything is being made takes a twentieth of the start.
        gc.disable()
        with suppress(ImportError):
            sys.exit(run_window(Path(words[1]) if words[1:] else None))
    return False


def run_window(file: Path | None) -> int:
    """Open the window and return when it is closed; raise ImportError where Qt cannot start."""
    from ui.app import run

    return run(file)


def has_display() -> bool:
    """Tell whether a window can be shown."""
    if sys.platform != "linux" or os.environ.get("QT_QPA_PLATFORM", "") in _OWN_SCREENS:
        return True
    if os.environ.get("WAYLAND_DISPLAY"):
        return True
    screen = os.environ.get("DISPLAY", "")
    return _answers(screen) if screen.startswith(":") else bool(screen)


def _answers(screen: str) -> bool:
    """Ask the X server first: Qt ends the process where none answers."""
    import socket

    number = screen[1:].partition(".")[0]
    place = f"/tmp/.X11-unix/X{number}"  # noqa: S108 -- X's own place
    for name in (place, f"\0{place}"):
        with socket.socket(socket.AF_UNIX) as line, suppress(OSError):
            line.connect(name)
            return True
    return False
