"""What the window remembers between starts, in one small file."""

from PySide6.QtCore import QSettings


def settings() -> QSettings:
    """Return the window's settings."""
    from openspace.opening.home import own_file

    return QSettings(str(own_file("window.ini")), QSettings.Format.IniFormat)
