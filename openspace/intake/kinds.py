"""What a table may be about."""

from typing import Literal

Kind = Literal["people", "topics", "slots", "rooms"]
KINDS: tuple[Kind, ...] = ("people", "topics", "slots", "rooms")
