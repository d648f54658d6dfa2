"""A clock for tests that is put forward by hand."""

from datetime import UTC, datetime, timedelta
from types import ModuleType

import pytest

BEGIN = datetime(2026, 11, 17, 10, 0, tzinfo=UTC)


class Wrist:
    """Everybody's clock; ``later`` puts it forward."""

    def __init__(self) -> None:
        self.shown = BEGIN

    def later(self, **how: float) -> None:
        self.shown += timedelta(**how)


def worn(monkeypatch: pytest.MonkeyPatch, *modules: ModuleType) -> Wrist:
    """Return a clock that some modules look at instead of the computer's."""
    wrist = Wrist()

    class Patched(datetime):
        @classmethod
        def now(cls, _zone=None):
            return wrist.shown

    for module in modules:
        monkeypatch.setattr(module, "datetime", Patched)
    return wrist
