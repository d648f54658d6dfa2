"""Pictures from elsewhere: looked at, turned upright, and written anew without anything else."""

import warnings
from io import BytesIO
from typing import TYPE_CHECKING, NamedTuple

from openspace.errors import BadInputError
from openspace.words import _

if TYPE_CHECKING:
    from PIL.Image import Image

LONGEST_SIDE = 4096
"""A picture is made smaller until no side has more pixels."""

MOST_PIXELS = 120_000_000
"""Pictures with more are not even unpacked."""

_FORMATS = ("PNG", "JPEG", "WEBP", "GIF")
_WITH_LOSS = {"JPEG", "WEBP"}
_QUALITY = 88


class CleanPicture(NamedTuple):
    """A picture fit to be kept: its bytes, their kind ("png" or "jpeg") and its size in pixels."""

    data: bytes
    kind: str
    size: tuple[int, int]


def clean_picture(data: bytes) -> CleanPicture:
    """Return a picture as it may be kept: its first frame alone, upright, without metadata.

    Raises :class:`BadInputError` with a sentence for what is no picture we take, is broken, or
    has more than :data:`MOST_PIXELS`.
    """
    from PIL import Image, ImageOps, UnidentifiedImageError

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            with Image.open(BytesIO(data), formats=_FORMATS) as picture:
                _refuse_huge(picture)
                lossy = picture.format in _WITH_LOSS
                picture.load()
                upright = ImageOps.exif_transpose(picture)
                return _written(upright, lossy=lossy)
    except UnidentifiedImageError:
        sentence = _("This is no picture that can be shown; take a PNG, JPEG, WebP or GIF.")
        raise BadInputError(sentence) from None
    except Image.DecompressionBombError:
        raise BadInputError(_too_large()) from None
    except (OSError, ValueError, SyntaxError, EOFError, MemoryError) as error:
        raise BadInputError(_("This picture is broken; save it anew and try again.")) from error


def _refuse_huge(picture: "Image") -> None:
    if picture.width * picture.height > MOST_PIXELS:
        raise BadInputError(_too_large())


def _too_large() -> str:
    sentence = _("This picture is too large; make it smaller than {n} million pixels first.")
    return sentence.format(n=MOST_PIXELS // 1_000_000)


def _written(picture: "Image", *, lossy: bool) -> CleanPicture:
    clear = picture.mode in {"RGBA", "LA", "PA"} or "transparency" in picture.info
    fresh = picture.convert("RGBA" if clear else "RGB")
    fresh.thumbnail((LONGEST_SIDE, LONGEST_SIDE))
    fresh.info.clear()
    file = BytesIO()
    if lossy and not clear:
        fresh.save(file, "jpeg", quality=_QUALITY, optimize=True)
        return CleanPicture(file.getvalue(), "jpeg", fresh.size)
    fresh.save(file, "png", optimize=False)
    return CleanPicture(file.getvalue(), "png", fresh.size)
