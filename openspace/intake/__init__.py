"""What comes in from elsewhere: one reader for each form, which believes nothing it reads."""

from openspace.intake.lines import notes_in_cells, notes_in_html, notes_in_text
from openspace.intake.pictures import CleanPicture, clean_picture

__all__ = ["CleanPicture", "clean_picture", "notes_in_cells", "notes_in_html", "notes_in_text"]
