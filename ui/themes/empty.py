"""What stands here while there are no notes, or no themes."""

from openspace.words import _
from ui.widgets import EmptyState, PrimaryButton, QuietButton


def no_notes() -> tuple[EmptyState, PrimaryButton]:
    """Make what leads to a board."""
    button = PrimaryButton(_("Open a board"), icon="note")
    return EmptyState(_("Themes begin with notes: open a board and stick some."), button), button


def no_themes() -> tuple[EmptyState, QuietButton]:
    """Make what leads to the first themes."""
    button = QuietButton(_("Suggest themes"), icon="sparkle")
    return EmptyState(_("Suggest themes, or make the first by hand."), button), button
