"""A board with everything on it, to be taken along."""

from io import BytesIO

import pytest
from PIL import Image

from openspace.model import Area, Connector, Note, Picture, Shape, Stroke

SAID = {
    "a": "How could we open space for trust?",
    "b": "مرحبا بكم في Open Space اليوم",
    "c": "日本語のメモ 👩‍👩‍👧 with joiners",
    "d": "a < b & \"c\" > 'd'\nand a second line, well-known",
    "e": "Words " * 120 + "to the end",
    "f": "<script>alert(1)</script>\x01\ud800",
}


@pytest.fixture
def gradient():
    file = BytesIO()
    Image.linear_gradient("L").save(file, "png")
    return file.getvalue()


@pytest.fixture
def notes():
    return [
        Note(id=key, text=text, pos=(rank % 3 * 220.0, rank // 3 * 220.0), order=key)
        for rank, (key, text) in enumerate(SAID.items())
    ]


@pytest.fixture
def things(notes):
    return [
        Area(id="area", title="What we need", prompt="One each", pos=(-60.0, -80.0), order="A"),
        *notes,
        Shape(id="s1", form="ellipse", text="An ellipse", pos=(900.0, 0.0), order="g"),
        Shape(id="s2", text="A box", pos=(900.0, 150.0), colour="pink", order="h"),
        Shape(id="s3", form="text", text="Only words", pos=(900.0, 300.0), order="i"),
        Connector(id="k", start="a", end="s1", label="leads to", heads="both", order="j"),
        Stroke(id="st", pos=(900.0, 400.0), points=(0.0, 0.0, 30.0, 40.0, 60.0, 9.0), order="k"),
        Picture(id="p", pos=(900.0, 510.0), blob="gradient", alt="A gradient", order="l"),
    ]
