"""What a check of a file found."""

import msgspec


class Report(msgspec.Struct, frozen=True):
    """What a check found: problems as sentences, and how many there are of what."""

    problems: list[str] = msgspec.field(default_factory=list)
    counts: dict[str, int] = msgspec.field(default_factory=dict)

    @property
    def ok(self) -> bool:
        """Tell whether nothing is wrong."""
        return not self.problems
