"""The bytes of pictures, named after what they are, so that one picture is kept once."""

from typing import Protocol

from openspace.hashing import blake2b

_NAME_BYTES = 16


class Blobs(Protocol):
    """Keeps bytes by a name that follows from them."""

    def keep(self, data: bytes, kind: str) -> str:
        """Keep bytes of a kind ("png"); return their name.

        Raises an :class:`OpenspaceError` with a sentence where they cannot be kept.
        """

    def get(self, name: str) -> bytes | None:
        """Return the bytes of that name, None where they are not here."""


class MemoryBlobs:
    """Blobs of a gathering without a file."""

    def __init__(self) -> None:
        self._kept: dict[str, bytes] = {}

    def keep(self, data: bytes, kind: str) -> str:  # noqa: ARG002
        """Keep bytes; return their name."""
        name = blob_name(data)
        self._kept[name] = data
        return name

    def get(self, name: str) -> bytes | None:
        """Return the bytes of that name."""
        return self._kept.get(name)


def blob_name(data: bytes) -> str:
    """Return the name of bytes: their BLAKE2b hash (16 bytes) in hexadecimal."""
    return blake2b(data, digest_size=_NAME_BYTES).hexdigest()
