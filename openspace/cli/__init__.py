"""The command line: for scripts, and for those without a screen."""

import sys

from openspace.cli.start import opened_at_once


def main() -> None:
    """Open the app where nothing else is asked, at once; else run the command."""
    if not opened_at_once(sys.argv[1:]):
        # Lazy, because reading all commands takes a tenth of the time the window needs to open.
        from openspace.cli.group import group

        group()


__all__ = ["main"]
