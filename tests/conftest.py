"""What every test stands on: no screen, no network, a home of its own, and no luck in the build."""

import os
import socket
import sys
from pathlib import Path

import pytest
from hypothesis import settings

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
