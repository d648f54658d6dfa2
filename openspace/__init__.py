"""Everything true about an open space gathering; never imports Qt."""

import sys


def _load_msgspec() -> None:
    """Load msgspec without typing_extensions: it takes 5 ms, and Python 3.11 has all of it."""
    name = "typing_extensions"
    if name not in sys.modules:
        sys.modules[name] = None  # type: ignore[assignment]
        try:
            import msgspec  # noqa: F401
        finally:
            del sys.modules[name]


_load_msgspec()
