"""The draft as Markdown with YAML front matter, as Hugo and Jekyll read it."""

from collections.abc import Iterable, Iterator
from datetime import date
from urllib.parse import quote

from openspace.harvest import wording
from openspace.harvest.draft import Draft, Question, Section
from openspace.harvest.escape import bracketed, heading, italics, one_line, passage
from openspace.harvest.prose import prose_markdown
from openspace.model import Prose

_UNBROKEN = 2**31 - 1


def to_markdown(draft: Draft, *, picture: str = "", alt: str = "") -> str:
    """Return the draft as Markdown; ``picture`` is where the board's picture lies beside it."""
    import frontmatter

    body = "\n\n".join(part for part in _parts(draft, picture, alt) if part)
    post = frontmatter.Post(body)
    post.metadata = _front_matter(draft)
    # A title broken over lines could bring about a line that ends the front matter.
    return f"{frontmatter.dumps(post, sort_keys=False, width=_UNBROKEN)}\n"


def _front_matter(draft: Draft) -> dict[str, object]:
    description = draft.question or next((one.main for one in draft.questions), "")
    fields: dict[str, object] = {
        "title": _plain(draft.title),
        "date": _day(draft.date),
        "description": _plain(description),
        "tags": [_plain(section.title) for section in draft.themes],
    }
    return {name: value for name, value in fields.items() if value} | {"draft": True}


def _plain(words: str) -> str:
    return " ".join(words.split())


def _day(iso: str) -> date | None:
    try:
        return date.fromisoformat(iso)
    except ValueError:
        return None


def _parts(draft: Draft, picture: str, alt: str) -> Iterator[str]:
    yield wording.introduction(draft, one_line(draft.title))
    yield _quotation(draft.question)
    yield from _questions(draft)
    if picture:
        yield f"![{bracketed(alt)}]({quote(picture)})"
    for section in draft.sections:
        yield from _section(section)
        if section.kind == "opening" and draft.themes:
            yield wording.gathered(draft)
            yield "\n".join(f"- {one_line(theme.title)}" for theme in draft.themes)
            yield wording.convention()


def _questions(draft: Draft) -> Iterator[str]:
    if draft.questions:
        yield wording.asked(draft)
    for rank, question in enumerate(draft.questions):
        yield wording.asked_too(draft, rank)
        yield from _question(question)


def _question(question: Question) -> Iterator[str]:
    yield _quotation(question.main)
    if question.complementary:
        yield wording.complemented(question)
    yield from map(_quotation, question.complementary)


def _quotation(words: str) -> str:
    return "\n".join(f"> {line}" for line in passage(words).split("\n")) if words.strip() else ""


def _section(section: Section) -> Iterator[str]:
    if section.kind == "closing" and not section.is_written:
        return
    if section.kind != "opening":
        yield f"## {heading(section.title)}"
    yield from _prose(section.prose)
    for cited in section.passages:
        yield italics(cited.note.text)
        yield from _prose(cited.prose)


def _prose(prose: Iterable[Prose]) -> Iterator[str]:
    return (prose_markdown(one.text) for one in prose)
