"""What every test stands on: no screen, no network, a home of its own, and no luck in the build."""

import os
import socket
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

from openspace.commands import add_board, stick_notes
from openspace.opening import OpenGathering, new_gathering

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
if sys.platform == "linux":
    os.environ["LC_ALL"] = "C.UTF-8"

settings.register_profile("default", deadline=None, print_blob=True)
settings.register_profile("ci", settings.get_profile("default"), derandomize=True, database=None)
settings.load_profile("ci" if os.environ.get("CI") else "default")

_NEAR = ("127.", "::1", "localhost")
_connect = socket.socket.connect


def _connect_near(self: socket.socket, address: tuple[str, int] | str) -> None:
    if self.family != getattr(socket, "AF_UNIX", None) and not str(address[0]).startswith(_NEAR):
        message = f"A test tried to reach {address}: tests use no network."
        raise RuntimeError(message)
    _connect(self, address)


@pytest.fixture(autouse=True, scope="session")
def _no_network():
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(socket.socket, "connect", _connect_near)
        yield


@pytest.fixture(autouse=True)
def _home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give each test its own place for what the app remembers between starts."""
    home = tmp_path_factory.mktemp("home")
    monkeypatch.setenv("OPENSPACE_HOME", str(home))
    return home


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Return where a gathering of the test's own may lie."""
    return tmp_path / "days after.openspace"


@pytest.fixture
def opened(path: Path) -> Iterator[OpenGathering]:
    """Give a new gathering, open to write."""
    with new_gathering(path, title="Days after", question="What now?") as opened:
        yield opened


@pytest.fixture
def board_id(opened: OpenGathering) -> str:
    """Return a board with two notes in the open gathering."""
    board_id = add_board(opened.gathering, title="A board")
    stick_notes(opened.gathering.board(board_id), ["one", "two"], at=[(0, 0), (220, 0)])
    return board_id
