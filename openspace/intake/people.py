"""People from a table."""

from openspace.commands.drafts import PersonDraft
from openspace.intake.cells import list_in, mail_in
from openspace.intake.columns import Column, plain
from openspace.intake.reading import Cells, Reading, read_rows
from openspace.intake.tables import Table
from openspace.model.plan import ROLES
from openspace.words import _

_ABOUT = (
    Column("organisation", ("organization", "org", "company", "institution", "affiliation")),
    Column("sector", ("field", "industry")),
    Column("email", ("e-mail", "mail", "email address", "e-mail address")),
    Column("roles", ("role",)),
)
_FIRST = Column("first name", ("given name", "forename"), needed=True)
_LAST = Column("last name", ("family name", "surname"), needed=True)
_NAME = Column("name", ("names", "full name", "person", "participant", "attendee"), needed=True)
PEOPLE = ((_FIRST, _LAST, *_ABOUT), (_FIRST, _NAME, *_ABOUT), (_NAME, *_ABOUT))
_MEANT = {
    "facilitator": ("facilitators", "facilitation", "facilitating", "moderator"),
    "note-taker": ("note-takers", "note-taking", "scribe", "recorder", "minute-taker"),
    "core": ("core group", "core team", "core group member"),
    "": ("participant", "participants", "attendee", "-", "none"),
}
_ROLE_OF = {plain(one): role for role, also in _MEANT.items() for one in (role, *also)}


def people_in(table: Table) -> Reading[PersonDraft]:
    """Return the people in a table; a role that is not known is passed over and named.

    Raises :class:`BadInputError` with a sentence where the table cannot be used as it stands.
    """
    unknown: dict[str, None] = {}

    def person(cells: Cells) -> PersonDraft:
        roles = []
        for words in list_in(cells.words("roles")):
            role = _ROLE_OF.get(plain(words))
            roles += [role] if role else []
            unknown.update({words: None} if role is None else {})
        return PersonDraft(
            name=_name(cells),
            organisation=cells.line("organisation"),
            sector=cells.line("sector"),
            email=cells.read("email", mail_in),
            roles=tuple(dict.fromkeys(roles)),
        )

    reading = read_rows(table, PEOPLE, person)
    if not unknown:
        return reading
    sentence = _("Roles passed over: {roles}; known are {known}.")
    told = ", ".join(f"“{role}”" for role in unknown)
    remark = sentence.format(roles=told, known=", ".join(ROLES))
    return reading._replace(remarks=(*reading.remarks, remark))


def _name(cells: Cells) -> str:
    parts = (cells.line(one.name) for one in (_FIRST, _NAME, _LAST))
    return " ".join(part for part in parts if part) or cells.needed("name")
