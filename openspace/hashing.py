"""The one hash of the app, BLAKE2b, without the rest of the library."""

try:
    # Lies in hashlib too, which loads OpenSSL with it: that takes 3 ms of every start.
    from _blake2 import blake2b
except ImportError:
    from hashlib import blake2b

__all__ = ["blake2b"]
