"""Which connectors hang on which things."""

from collections import defaultdict

from openspace.model import Connector


class Joints:
    """The connectors at each thing, by ids."""

    def __init__(self) -> None:
        self._at: defaultdict[str, set[str]] = defaultdict(set)

    def put(self, connector: Connector) -> None:
        """Take down what a connector joins."""
        for end in {connector.start, connector.end} - {""}:
            self._at[end].add(connector.id)

    def take(self, connector: Connector) -> None:
        """Forget a connector."""
        for end in (connector.start, connector.end):
            self._at[end].discard(connector.id)

    def at(self, thing_id: str) -> list[str]:
        """Return the connectors that hang on a thing."""
        return sorted(self._at.get(thing_id, ()))
