"""Topics from a table."""

from openspace.commands.drafts import TopicDraft
from openspace.intake.cells import list_in, names_in
from openspace.intake.columns import Column
from openspace.intake.reading import Cells, Reading, read_rows
from openspace.intake.tables import Table

TOPICS = (
    Column("question", ("questions", "topic", "topics", "title"), needed=True),
    Column("convenors", ("convenor", "convener", "conveners", "host", "hosts", "posted by")),
    Column("interested", ("interest", "supporters", "participants")),
    Column("details", ("detail", "description")),
    Column("link", ("links", "url")),
    Column("tags", ("tag", "keywords")),
)


def topics_in(table: Table) -> Reading[TopicDraft]:
    """Return the topics in a table, with the names of people as they are written.

    Raises :class:`BadInputError` with a sentence where the table cannot be used as it stands.
    """
    return read_rows(table, (TOPICS,), _topic)


def _topic(cells: Cells) -> TopicDraft:
    return TopicDraft(
        question=cells.needed("question"),
        convenors=cells.read("convenors", names_in),
        interested=cells.read("interested", names_in),
        details=cells.words("details"),
        link=cells.line("link"),
        tags=cells.read("tags", list_in),
    )
