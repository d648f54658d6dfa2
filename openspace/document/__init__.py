"""A shared document of records: the only writer."""

from openspace.document.document import Document

__all__ = ["Document"]
