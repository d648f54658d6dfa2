"""Erasing a person from everything: the file's bytes, its past, its copies, the app's own files."""

import mmap
from collections.abc import Collection, Iterator, Sequence
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

from openspace.document import Document
from openspace.errors import BadFileError, BadInputError, OpenspaceError, ReadOnlyError
from openspace.gathering import PLAN
from openspace.gathering.erased import Erased
from openspace.gathering.mentions import Mentions
from openspace.model import BOARD_RECORDS, PLAN_RECORDS, Person, Record
from openspace.opening.home import sample_path
from openspace.opening.opened import OpenGathering, open_gathering, open_locked
from openspace.opening.own_words import forget_mentions
from openspace.opening.recent import recent_gatherings
from openspace.storage import (
    BADLY_WRITTEN,
    Whole,
    drafts_beside,
    looks_like_ours,
    read_log,
    rewritten,
)
from openspace.words import _


class Erasure(NamedTuple):
    """The gathering without the person, open anew, and in sentences what could not be erased."""

    opened: OpenGathering
    left: tuple[str, ...]


def erase_person(
    opened: OpenGathering,
    person_id: str,
    *,
    ticked: Collection[str] = (),
    copies: Sequence[Path] = (),
) -> Erasure:
    """Erase a person from a gathering's file, from copies of it and from the app's own files.

    The file is written anew, without its past, and takes the old one's place at once; ``opened``
    is closed then. ``ticked`` are the keys of the words in which the name is replaced. Raises an
    :class:`OpenspaceError` with a sentence where that cannot be done; ``opened`` then goes on.
    """
    person = opened.gathering.plan.get(Person, person_id)
    opened.retry()
    if opened.read_only or opened.unsaved:
        raise ReadOnlyError(opened.unsaved or opened.read_only)
    # The file itself comes last: as long as the person is there, one can begin again.
    left = [*_from_copies(copies, person, ticked), *_from_own_files(person)]
    renewed = _renewed(opened, person, ticked)
    left += _from_drafts(renewed.path, person)
    return Erasure(renewed, tuple(left))


def copies_holding(path: Path, person_id: str) -> list[Path]:
    """Return other gatherings near the file, or opened lately, whose bytes hold the person."""
    near = [one for one in path.parent.iterdir() if not one.name.startswith(".")]
    known = [*near, sample_path(), *(recent.path for recent in recent_gatherings())]
    others = {one.resolve() for one in known if one.is_file() and looks_like_ours(one)}
    return sorted(one for one in others - {path} if _holds(one, person_id))


def drafts_holding(path: Path, person_id: str) -> list[Path]:
    """Return unfinished files that a crash left beside the file and that hold the person."""
    return [one for one in drafts_beside(path) if _holds(one, person_id)]


def _renewed(opened: OpenGathering, person: Person, ticked: Collection[str]) -> OpenGathering:
    path, label = opened.path, _("Erase a person from everything")
    try:
        documents = list(_without(path, Erased(person, ticked)))
        with rewritten(path, documents, label=label) as draft:
            _refuse_if_broken(path, draft)
            lock = opened.give_way(draft)
    except (OSError, *BADLY_WRITTEN) as error:
        sentence = _("“{file}” could not be written anew ({reason}); nothing is erased in it.")
        raise BadInputError(sentence.format(file=path.name, reason=error)) from error
    return open_locked(path, lock, awake=False)


def _without(path: Path, erased: Erased) -> Iterator[Whole]:
    left_out = {(Person.kind, erased.person.id)}
    for name, updates in read_log(path).items():
        types = PLAN_RECORDS if name == PLAN else BOARD_RECORDS
        source = Document(name, types, updates.in_order())
        records = [erased.record(name, one) for one in _records(source, types, left_out)]
        with source.transaction(""):
            for record in records:
                source.put(record)
        update = source.without_past(left_out, erased.scrubbed)
        fresh = list(_records(Document(name, types, [update]), types, set()))
        if sorted(fresh, key=_key) != sorted(records, key=_key):
            raise BadFileError(_broken(path))
        yield Whole(name, update, fresh)


def _records(
    document: Document, types: tuple[type[Record], ...], left_out: set[tuple[str, str]]
) -> Iterator[Record]:
    for record_type in types:
        for record in document.records(record_type).values():
            if _key(record) not in left_out:
                yield record


def _key(record: Record) -> tuple[str, str]:
    return record.kind, record.id


def _problems(path: Path) -> set[str]:
    from openspace.storage.check import check_file

    return set(check_file(path).problems)


def _refuse_if_broken(path: Path, draft: Path) -> None:
    found = _problems(draft)
    if found and found - _problems(path):
        raise BadFileError(_broken(path))


def _broken(path: Path) -> str:
    sentence = _("“{file}” could not be written anew as it stands; nothing is erased in it.")
    return sentence.format(file=path.name)


def _from_copies(copies: Sequence[Path], person: Person, ticked: Collection[str]) -> Iterator[str]:
    for path in copies:
        try:
            with open_gathering(path) as copy:
                if copy.read_only:
                    raise ReadOnlyError(copy.read_only)
                here = copy.gathering.plan.find(Person, person.id)
                _renewed(copy, here or person, ticked).close()
        except OpenspaceError as error:
            sentence = _("The copy “{file}” still holds the person. {why}")
            yield sentence.format(file=path.name, why=error)


def _from_own_files(person: Person) -> Iterator[str]:
    try:
        forget_mentions(Mentions(person))
    except OSError as error:
        sentence = _("What the app keeps for itself still holds the name ({reason}).")
        yield sentence.format(reason=error.strerror or error)


def _from_drafts(path: Path, person: Person) -> Iterator[str]:
    for draft in drafts_holding(path, person.id):
        try:
            draft.unlink(missing_ok=True)
        except OSError:
            yield _("The unfinished file “{file}” still holds the person.").format(file=draft.name)


def _holds(path: Path, words: str) -> bool:
    parts = (path, path.with_name(f"{path.name}-wal"))
    return any(_in_bytes(part, words.encode()) for part in parts)


def _in_bytes(path: Path, wanted: bytes) -> bool:
    with (
        suppress(OSError, ValueError),
        path.open("rb") as file,
        mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as data,
    ):
        return data.find(wanted) >= 0
    return False
