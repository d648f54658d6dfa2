"""Who may be named in what leaves the app: nobody but those who agreed, where names may go."""

from collections.abc import Iterable

from openspace.gathering import Gathering, may_be_named
from openspace.model import Person
from openspace.words import _, ngettext


def names_to_give(gathering: Gathering, people: Iterable[Person]) -> list[str]:
    """Return the names of those who may be named, in their order."""
    return [" ".join(one.name.split()) for one in people if may_be_named(gathering, one)]


def unnamed(gathering: Gathering, people: Iterable[Person]) -> tuple[str, ...]:
    """Return the sentence that says whose names were left out and why; none where nobody's was."""
    left = {one.id for one in people if not may_be_named(gathering, one)}
    if not left:
        return ()
    if gathering.invitation.mode == "chatham":
        return (_("Names are left out: this gathering is under the Chatham House Rule."),)
    if gathering.invitation.mode == "confidential":
        return (_("Names are left out: this gathering is confidential."),)
    return (
        ngettext(
            "The name of one convenor is left out: there is no consent to be listed or credited.",
            "The names of {n} convenors are left out: "
            "there is no consent to be listed or credited.",
            len(left),
        ),
    )
