"""What leaves the app: the blog draft, and one pure writer for each format."""

from openspace.harvest.alt_text import alt_text
from openspace.harvest.calendar import to_calendar
from openspace.harvest.draft import (
    PROSE_PER_NOTE,
    Draft,
    Passage,
    Question,
    Section,
    compose_draft,
    count_words,
)
from openspace.harvest.harvested import Harvested
from openspace.harvest.html import to_html, to_preview
from openspace.harvest.markdown import to_markdown
from openspace.harvest.writing import NotWrittenError, file_words, numbered, write_file
from openspace.harvest.zoom import slots_with_groups, to_zoom

__all__ = [
    "PROSE_PER_NOTE",
    "Draft",
    "Harvested",
    "NotWrittenError",
    "Passage",
    "Question",
    "Section",
    "alt_text",
    "compose_draft",
    "count_words",
    "file_words",
    "numbered",
    "slots_with_groups",
    "to_calendar",
    "to_html",
    "to_markdown",
    "to_preview",
    "to_zoom",
    "write_file",
]
