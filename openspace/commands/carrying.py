"""What is carried over from an earlier gathering: its topics, its themes, its notes."""

from collections.abc import Iterator, Sequence
from datetime import UTC, datetime

from msgspec.structs import replace

from openspace.commands.boards import add_board
from openspace.commands.naming import person_for
from openspace.commands.things import on_top
from openspace.errors import BadInputError
from openspace.gathering import (
    Gathering,
    authors_are_shown,
    boards,
    box_of,
    convenors,
    marketplace,
    may_be_named,
    merged_with,
    notes_to_take,
    origin_of,
    person_called,
    themes,
)
from openspace.model import Area, Board, Note, Theme, Topic, new_id
from openspace.ordering import keys_at_end
from openspace.words import _, ngettext

_MARGIN, _TITLE, _BETWEEN = 40.0, 60.0, 120.0
_WIDEST = 1e5


def carry_topics(gathering: Gathering, earlier: Gathering) -> list[str]:
    """Carry over the topics of an earlier gathering, merged as they were; return their ids.

    Those that were carried over before are left where they are. Convenors come along where
    they may be named.
    """
    origin = origin_of(earlier)
    fresh = _Fresh(gathering, origin)
    groups = [merged_with(earlier, head) for head in marketplace(earlier)]
    wanted = [group for group in groups if fresh.is_new(group[0])]
    count = sum(map(len, wanted))
    label = ngettext("Carry over a topic", "Carry over {n} topics", count)
    orders = keys_at_end((one.order for one in gathering.plan.records(Topic).values()), len(wanted))
    with gathering.plan.transaction(label):
        made = [
            topic.id
            for group, order in zip(wanted, orders, strict=True)
            for topic in fresh.topics(earlier, group, order)
        ]
        if made:
            _note_origin(gathering, origin)
    return made


def carry_themes(gathering: Gathering, earlier: Gathering) -> list[str]:
    """Carry over the titles and colours of themes that are not here yet; return their ids."""
    wanted = {theme.title.casefold(): theme for theme in themes(earlier)}
    here = {theme.title.casefold() for theme in themes(gathering)}
    found = [theme for title, theme in wanted.items() if title not in here]
    known = (theme.order for theme in gathering.plan.records(Theme).values())
    orders = keys_at_end(known, len(found))
    made = [
        Theme(id=new_id(), title=theme.title, colour=theme.colour, order=order)
        for theme, order in zip(found, orders, strict=True)
    ]
    label = ngettext("Carry over a theme", "Carry over {n} themes", len(made))
    with gathering.plan.transaction(label):
        for theme in made:
            gathering.plan.put(theme)
        if made:
            _note_origin(gathering, origin_of(earlier))
    return [theme.id for theme in made]


def carry_notes(gathering: Gathering, earlier: Gathering) -> str:
    """Carry over the notes of an earlier gathering to a board of their own; return its id.

    Each board they come from is an area, in which they lie as they did. What is off the record
    or face down stays; so do names, where notes there do not show who wrote them and who agreed.
    That is two steps, since the board stands in the plan and the notes on the board. Raises
    :class:`BadInputError` with a sentence where there are none.
    """
    found = {board: notes_to_take(earlier, board.id) for board in boards(earlier)}
    things = list(_side_by_side(earlier, found))
    if not things:
        raise BadInputError(_("There are no notes to carry over from there."))
    origin = origin_of(earlier)
    with gathering.plan.transaction(_("Add a board for earlier notes")):
        board_id = add_board(gathering, title=_("From {origin}").format(origin=origin))
        _note_origin(gathering, origin)
    board = gathering.board(board_id)
    notes = sum(isinstance(thing, Note) for thing in things)
    with board.transaction(ngettext("Carry over a note", "Carry over {n} notes", notes)):
        for thing, order in zip(things, on_top(board, len(things)), strict=True):
            board.put(replace(thing, order=order))
    return board_id


class _Fresh:
    """Makes the topics that come over, each person once."""

    def __init__(self, gathering: Gathering, origin: str) -> None:
        self._gathering = gathering
        self._origin = origin
        self._at = datetime.now(UTC).isoformat(timespec="seconds")
        self._people: dict[str, str] = {}
        known = gathering.plan.records(Topic).values()
        self._known = {one.question for one in known if one.origin == origin}

    def is_new(self, topic: Topic) -> bool:
        """Tell whether a topic was not carried over before."""
        return topic.question not in self._known

    def topics(self, earlier: Gathering, group: Sequence[Topic], order: str) -> Iterator[Topic]:
        """Put a topic and those merged into it in place, and yield them."""
        head = ""
        for topic, key in zip(group, [order, *keys_at_end((), len(group) - 1)], strict=True):
            fresh = Topic(
                id=new_id(),
                question=topic.question,
                convenors=self._convenors(earlier, topic),
                order=key,
                merged_into=head,
                details=topic.details,
                link=topic.link,
                tags=topic.tags,
                posted=self._at,
                origin=self._origin,
            )
            self._gathering.plan.put(fresh)
            head = head or fresh.id
            yield fresh

    def _convenors(self, earlier: Gathering, topic: Topic) -> dict[str, float]:
        hosts = [one for one in convenors(earlier, topic) if one.id in topic.convenors]
        names = [one.name for one in hosts if may_be_named(earlier, one)]
        return {self._person(name): float(rank) for rank, name in enumerate(names)}

    def _person(self, name: str) -> str:
        called = " ".join(name.split()).casefold()
        if called not in self._people:
            self._people[called] = person_for(self._gathering, name)
        return self._people[called]


def _side_by_side(earlier: Gathering, found: dict[Board, list[Note]]) -> Iterator[Area | Note]:
    left = 0.0
    for board, notes in found.items():
        if not notes:
            continue
        boxes = [box_of(note) for note in notes]
        x, y = min(box[0] for box in boxes), min(box[1] for box in boxes)
        right, bottom = max(box[2] for box in boxes), max(box[3] for box in boxes)
        size = (
            min(right - x + 2 * _MARGIN, _WIDEST),
            min(bottom - y + 2 * _MARGIN + _TITLE, _WIDEST),
        )
        yield Area(id=new_id(), title=board.title, pos=(left, 0.0), size=size)
        by = (left + _MARGIN - x, _MARGIN + _TITLE - y)
        yield from (_as_carried(earlier, note, by) for note in notes)
        left += size[0] + _BETWEEN


def _as_carried(earlier: Gathering, note: Note, by: tuple[float, float]) -> Note:
    return Note(
        id=new_id(),
        text=note.text,
        pos=(note.pos[0] + by[0], note.pos[1] + by[1]),
        size=note.size,
        colour=note.colour,
        meaning=note.meaning,
        tags=note.tags,
        author=_author(earlier, note),
    )


def _author(earlier: Gathering, note: Note) -> str:
    person = person_called(earlier, note.author)
    named = person is not None and may_be_named(earlier, person)
    return note.author if named and authors_are_shown(earlier) else ""


def _note_origin(gathering: Gathering, origin: str) -> None:
    """Name the earlier gathering in the invitation, once."""
    invitation = gathering.invitation
    known = invitation.earlier.splitlines()
    if origin not in (line.strip() for line in known):
        earlier = "\n".join([*known, origin])
        gathering.plan.put(replace(invitation, earlier=earlier))
