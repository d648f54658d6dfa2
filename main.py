"""Starts Openspace from a checkout: the window, or a command."""

from openspace.cli import main

if __name__ == "__main__":
    main()
