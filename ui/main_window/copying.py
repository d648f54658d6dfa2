"""Saving a copy of the gathering somewhere else."""

from pathlib import Path

from PySide6.QtWidgets import QWidget

from openspace.words import _
from ui.bridge import Bridge
from ui.start.places import ENDING


def save_copy(window: QWidget, bridge: Bridge) -> Path | None:
    """Let a person choose where, and save a copy there; return where, None if there is none."""
    if bridge.file is None:
        return None
    from PySide6.QtWidgets import QFileDialog

    here = bridge.file.path
    usual = here.with_name(_("{name}, copy").format(name=here.stem) + ENDING)
    path, _kind = QFileDialog.getSaveFileName(
        window, _("Save a copy"), str(usual), f"Openspace (*{ENDING})"
    )
    return Path(path) if path and bridge.save_copy(Path(path)) else None
