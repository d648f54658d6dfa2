"""The window: shows records, calls commands, keeps no data of its own."""

import builtins

import PySide6.QtCore  # noqa: F401 -- puts its hook in, which the next line takes out

# The hook reads the source of every module that is imported, for a way of writing Qt that nobody
# uses here: a twelfth of a cold start.
vars(builtins)["__import__"] = vars(builtins).get("__orig_import__", __import__)
