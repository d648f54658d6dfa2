"""The draft as one HTML file that opens anywhere, and as a preview for the window."""

import base64
import hashlib
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from markupsafe import Markup

from openspace.harvest import wording
from openspace.harvest.draft import Draft
from openspace.harvest.prose import prose_html

if TYPE_CHECKING:
    from jinja2 import Environment

_TEMPLATES = Path(__file__).parent / "templates"


def to_html(
    draft: Draft, *, picture: bytes | None = None, alt: str = "", language: str = "en"
) -> str:
    """Return the draft as one page: no scripts, nothing from elsewhere, the PNG picture inside."""
    style = _templates().get_template("page.css").render()
    return _rendered(
        "page.html",
        draft,
        style=style,
        style_hash=_hash(style),
        language=language,
        picture=_data_uri(picture) if picture else "",
        alt=alt,
    )


def to_preview(draft: Draft, *, style: str = "", picture: str = "", alt: str = "") -> str:
    """Return the draft in the little HTML that a text view knows.

    Each note and section carries an anchor: its own, as in ``note:<id>``. ``style`` is CSS for
    the classes ``note``, ``bar`` and ``lead``; ``picture`` names an image the view already has.
    """
    return _rendered("preview.html", draft, style=style, picture=picture, alt=alt)


def _rendered(template: str, draft: Draft, **values: str) -> str:
    return _templates().get_template(template).render(draft=draft, **values)


@cache
def _templates() -> "Environment":
    from jinja2 import Environment, FileSystemLoader, StrictUndefined

    environment = Environment(
        loader=FileSystemLoader(_TEMPLATES),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    environment.globals["wording"] = wording
    environment.filters |= {"prose": prose_html, "lines": _lines, "place": _place}
    return environment


def _lines(words: str) -> Markup:
    return Markup("<br>").join(words.strip().split("\n"))


def _place(anchor: str) -> str:
    """Return the id of a place on the page: ``note-<id>`` for the anchor ``note:<id>``."""
    return anchor.replace(":", "-", 1)


def _hash(style: str) -> str:
    digest = hashlib.sha256(style.encode()).digest()
    return f"sha256-{base64.b64encode(digest).decode()}"


def _data_uri(picture: bytes) -> str:
    return f"data:image/png;base64,{base64.b64encode(picture).decode()}"
