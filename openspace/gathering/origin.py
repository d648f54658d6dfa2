"""What a gathering is known by in later ones."""

from openspace.gathering.gathering import Gathering
from openspace.words import _


def origin_of(earlier: Gathering) -> str:
    """Return what a gathering is known by in later ones: its title and its day."""
    invitation = earlier.invitation
    title = " ".join(invitation.title.split()) or _("an earlier gathering")
    if not invitation.date:
        return title
    return _("{title}, {date}").format(title=title, date=invitation.date)
