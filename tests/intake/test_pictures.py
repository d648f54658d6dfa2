"""Pictures from elsewhere are taken apart and written anew, or refused in a sentence."""

import struct
import zlib
from io import BytesIO

import pytest
from PIL import Image

from openspace.errors import BadInputError
from openspace.intake import clean_picture
from openspace.intake.pictures import LONGEST_SIDE


def drawn(form: str, size=(60, 40), mode="RGB", **how: object) -> bytes:
    file = BytesIO()
    Image.new(mode, size, "red").save(file, form, **how)
    return file.getvalue()


def opened(data: bytes) -> Image.Image:
    return Image.open(BytesIO(data))


def chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def huge_png() -> bytes:
    head = struct.pack(">IIBBBBB", 30_000, 30_000, 8, 2, 0, 0, 0)
    body = chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(bytes(100)))
    return b"\x89PNG\r\n\x1a\n" + body + chunk(b"IEND", b"")


@pytest.mark.parametrize(
    ("form", "kind"), [("png", "png"), ("jpeg", "jpeg"), ("webp", "jpeg"), ("gif", "png")]
)
def test_the_usual_pictures_are_taken(form, kind):
    picture = clean_picture(drawn(form))
    assert (picture.kind, picture.size) == (kind, (60, 40))
    assert opened(picture.data).format == kind.upper()


def test_what_can_be_seen_through_stays_so():
    picture = clean_picture(drawn("png", mode="RGBA"))
    assert opened(picture.data).mode == "RGBA"


def test_nothing_about_the_photographer_is_kept():
    exif = Image.Exif()
    exif[0x010F] = "Camera of Ada"
    exif[0x9286] = "at home"
    picture = clean_picture(drawn("jpeg", exif=exif, comment=b"Ada was here"))
    assert b"Ada" not in picture.data
    assert dict(opened(picture.data).getexif()) == {}


def test_a_photograph_taken_sideways_is_turned_upright():
    exif = Image.Exif()
    exif[0x0112] = 6
    assert clean_picture(drawn("jpeg", exif=exif)).size == (40, 60)


def test_of_a_moving_picture_the_first_frame_is_kept():
    frames = [Image.new("RGB", (20, 20), colour) for colour in ("red", "blue")]
    file = BytesIO()
    frames[0].save(file, "gif", save_all=True, append_images=frames[1:])
    picture = opened(clean_picture(file.getvalue()).data)
    assert getattr(picture, "n_frames", 1) == 1
    assert picture.convert("RGB").getpixel((5, 5)) == (255, 0, 0)


def test_a_large_picture_is_made_smaller():
    assert clean_picture(drawn("png", (LONGEST_SIDE * 2, 100))).size == (LONGEST_SIDE, 50)


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (huge_png(), "is too large"),
        (drawn("jpeg", (500, 500))[:900], "is broken"),
        (drawn("png")[:50], "is broken"),
        (b"<svg><script>alert(1)</script></svg>", "is no picture"),
        (b"%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 9 9\n", "is no picture"),
        (b"%PDF-1.7", "is no picture"),
        (b"", "is no picture"),
        (b"just words", "is no picture"),
        (drawn("bmp"), "is no picture"),
    ],
    ids=["huge", "cut", "short", "svg", "eps", "pdf", "empty", "words", "bmp"],
)
def test_what_cannot_be_taken_is_refused_in_a_sentence(data, words):
    with pytest.raises(BadInputError, match=words):
        clean_picture(data)
