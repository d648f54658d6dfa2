"""What a check of a file found."""

from dataclasses import dataclass, field


@dataclass(frozen=True)
class Report:
    """What a check found: problems as sentences, and how many there are of what."""

    problems: list[str] = field(default_factory=list)
    counts: dict[str, int] = field(default_factory=dict)

    @property
    def ok(self) -> bool:
        """Tell whether nothing is wrong."""
        return not self.problems
