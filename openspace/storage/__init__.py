"""The .openspace file: one SQLite file, always saved; the only room that knows sqlite-utils."""

from openspace.storage.blobs import read_blob
from openspace.storage.creation import making
from openspace.storage.inspection import (
    BADLY_WRITTEN,
    damaged,
    looks_like_ours,
    refuse_what_is_no_gathering,
)
from openspace.storage.lock import HeldError, WriteLock
from openspace.storage.log import Log, Updates, read_log
from openspace.storage.past import PastUpdate, past_updates
from openspace.storage.report import Report
from openspace.storage.rewriting import Whole, drafts_beside, rewritten
from openspace.storage.store import Store, copy_file

__all__ = [
    "BADLY_WRITTEN",
    "HeldError",
    "Log",
    "PastUpdate",
    "Report",
    "Store",
    "Updates",
    "Whole",
    "WriteLock",
    "copy_file",
    "damaged",
    "drafts_beside",
    "looks_like_ours",
    "making",
    "past_updates",
    "read_blob",
    "read_log",
    "refuse_what_is_no_gathering",
    "rewritten",
]
