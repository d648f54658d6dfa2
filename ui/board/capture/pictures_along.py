"""The bytes of pictures go along with what is copied, so that another gathering has them too."""

from collections.abc import Iterable, Mapping

from msgspec.structs import replace

from openspace.errors import BadInputError
from openspace.gathering import Blobs
from openspace.intake import clean_picture
from openspace.model import Picture, Thing

_MOST_BYTES = 64_000_000


def pictures_of(things: Iterable[Thing], blobs: Blobs) -> dict[str, bytes]:
    """Return the bytes of the pictures among some things, as many as a clipboard should hold."""
    found: dict[str, bytes] = {}
    room = _MOST_BYTES
    for name in (thing.blob for thing in things if isinstance(thing, Picture)):
        data = blobs.get(name) or b""
        if name not in found and 0 < len(data) <= room:
            found[name] = data
            room -= len(data)
    return found


def brought(things: Iterable[Thing], pictures: Mapping[str, bytes], blobs: Blobs) -> list[Thing]:
    """Keep the bytes of pictures that are not here yet; return the things as they show them.

    What another app could have written is made clean as any picture is. Raises an
    :class:`OpenspaceError` where the bytes cannot be kept.
    """
    names = {name: _kept(data, blobs) for name, data in pictures.items() if blobs.get(name) is None}
    return [
        replace(thing, blob=names.get(thing.blob, thing.blob))
        if isinstance(thing, Picture)
        else thing
        for thing in things
    ]


def _kept(data: bytes, blobs: Blobs) -> str:
    try:
        picture = clean_picture(data)
    except BadInputError:
        return ""
    return blobs.keep(picture.data, picture.kind)
