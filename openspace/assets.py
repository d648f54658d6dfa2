"""Finds the files that come with the app: fonts, samples, catalogues."""

from pathlib import Path

_INSTALLED = Path(__file__).parent / "_assets"
_CHECKOUT = Path(__file__).parent.parent / "assets"


def asset(*parts: str) -> Path:
    """Return the path of a file that comes with the app, in a checkout or installed."""
    root = _INSTALLED if _INSTALLED.is_dir() else _CHECKOUT
    return root.joinpath(*parts)
