"""What erasing a person would empty, to be read before it is done."""

from collections.abc import Iterator
from pathlib import Path

import msgspec

from openspace.gathering.mentions import Mentions
from openspace.gathering.traces import Traces, traces_of
from openspace.model import Person
from openspace.opening.erasing import copies_holding, drafts_holding
from openspace.opening.opened import OpenGathering
from openspace.opening.own_words import own_mentions
from openspace.words import _, ngettext


class ErasingPreview(msgspec.Struct, frozen=True):
    """What there is of a person: in the gathering, in copies of its file, on this computer."""

    traces: Traces
    copies: list[Path]
    drafts: list[Path]
    own_files: list[Path]
    in_file_name: bool

    @property
    def person(self) -> Person:
        """Who would be erased."""
        return self.traces.person


def preview_of_erasing(opened: OpenGathering, person_id: str) -> ErasingPreview:
    """Return what erasing a person would empty; nothing is changed."""
    traces = traces_of(opened.gathering, person_id)
    mentions = Mentions(traces.person)
    return ErasingPreview(
        traces=traces,
        copies=copies_holding(opened.path, person_id),
        drafts=drafts_holding(opened.path, person_id),
        own_files=own_mentions(mentions),
        in_file_name=mentions.whole(opened.path.stem),
    )


def erasing_in_words(preview: ErasingPreview) -> list[str]:
    """Return what would be emptied, one sentence for each."""
    return [*_of_person(preview), *_of_traces(preview.traces), *_of_files(preview)]


def _of_person(preview: ErasingPreview) -> Iterator[str]:
    person = preview.person
    fields = {
        _("organisation"): person.organisation,
        _("sector"): person.sector,
        _("e-mail"): person.email,
    }
    known = [name for name, value in fields.items() if value]
    known += [_("roles")] if person.roles else []
    known += [_("consents")] if person.consents else []
    yield _("{name} goes from the list of people.").format(name=person.name)
    if known:
        yield _("With it go: {fields}.").format(fields=", ".join(known))


def _of_traces(traces: Traces) -> Iterator[str]:
    for question in traces.convenes:
        yield _("“{question}” loses this convenor; the question stays.").format(question=question)
    if wishes := len(traces.interested):
        yield ngettext("{n} raised hand goes.", "{n} raised hands go.", wishes)
    for question in traces.groups:
        yield _("No longer in the group on “{question}”.").format(question=question)
    if traces.notes_in:
        yield ngettext(
            "{n} group loses its note-taker.", "{n} groups lose their note-taker.", traces.notes_in
        )
    if traces.signed:
        yield ngettext(
            "{n} note is no longer signed; its words stay.",
            "{n} notes are no longer signed; their words stay.",
            traces.signed,
        )
    if traces.dots:
        yield ngettext(
            "{n} dot stays and is counted, but nobody can tell whose it was.",
            "{n} dots stay and are counted, but nobody can tell whose they were.",
            traces.dots,
        )
    if traces.namesakes:
        yield ngettext(
            "{n} other person has the same name and stays on the list;"
            " signatures and votes under that name go for both.",
            "{n} other people have the same name and stay on the list;"
            " signatures and votes under that name go for all of them.",
            traces.namesakes,
        )


def _of_files(preview: ErasingPreview) -> Iterator[str]:
    yield _(
        "The file is written anew without its past: nothing done before can be undone any more,"
        " and boards can no longer be seen as they were at earlier moments."
    )
    if preview.own_files or preview.drafts:
        found = len(preview.own_files) + len(preview.drafts)
        yield ngettext(
            "{n} file that the app keeps on this computer is cleaned too.",
            "{n} files that the app keeps on this computer are cleaned too.",
            found,
        )
    if preview.in_file_name:
        yield _("The name is in the file's own name; rename the file afterwards.")
    yield _("What was exported, printed, sent or copied to other places is not reached from here.")
