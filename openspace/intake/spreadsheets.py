"""Spreadsheets from strangers, read by a process of its own that can be ended at any time."""

import os
import subprocess
import sys
from pathlib import Path

import msgspec

from openspace.errors import BadFileError
from openspace.intake.limits import MOST_SECONDS
from openspace.words import _

COMMAND = (sys.executable, "-P", "-m", "openspace.intake.sheet_reader")
"""What to run: the spreadsheet goes in, an :class:`Answer` comes out."""

MODULES_FROM = str(Path(__file__).parents[2])
"""Where that command finds this package."""


class Sheet(msgspec.Struct, frozen=True):
    """The first sheet with anything in it: rows with their numbers; the names of the others."""

    name: str
    rows: list[tuple[int, list[str]]]
    others: list[str] = []


class Answer(msgspec.Struct, frozen=True, omit_defaults=True):
    """A sheet, or why there is none."""

    sheet: Sheet | None = None
    refusal: str = ""


def read_sheet(data: bytes) -> Sheet:
    """Read a spreadsheet's first sheet; this takes up to :data:`MOST_SECONDS`.

    Raises :class:`BadFileError` with a sentence for what is none, or is too large.
    """
    environment = {**os.environ, "PYTHONPATH": MODULES_FROM}
    try:
        done = subprocess.run(  # noqa: S603 -- our own module
            COMMAND,
            input=data,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=environment,
            timeout=MOST_SECONDS,
            check=True,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
        answer = msgspec.json.decode(done.stdout, type=Answer)
    except (subprocess.SubprocessError, msgspec.MsgspecError) as error:
        sentence = _("it needs too much memory or time; copy the table alone into a new file.")
        raise BadFileError(sentence) from error
    if answer.sheet is None:
        raise BadFileError(answer.refusal)
    return answer.sheet
