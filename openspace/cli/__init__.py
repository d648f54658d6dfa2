"""The command line: for scripts, and for those without a screen."""

from openspace.cli.group import main

__all__ = ["main"]
