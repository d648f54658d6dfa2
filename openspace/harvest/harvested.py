"""What an export made, and what it left out."""

from typing import NamedTuple


class Harvested(NamedTuple):
    """The bytes of a file, and a sentence about each thing that people will not find in it."""

    data: bytes
    left_out: tuple[str, ...] = ()
