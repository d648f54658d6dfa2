"""What one sees of a board, in a form that the app and the oracle share."""

from openspace.document import Document
from openspace.gathering import (
    all_things,
    bottom_up,
    dots_in,
    legend,
    results,
    rounds,
    shown_round,
    steps,
    the_timer,
)
from openspace.model import Area, Connector, Note, Picture, Shape, Stroke, Thing, VotingRound
from tests.random_gathering.plain import Plain, PlainSteering, PlainThing

Seen = tuple[object, ...]


def look_at_board(board: Document) -> list[object]:
    """Read the pile from below, and how the board is steered, from the app."""
    pile = bottom_up(all_things(board))
    groups: dict[str, int] = {"": 0}
    asked = list(reversed(rounds(board)))
    shown = shown_round(board)
    timer = the_timer(board)
    named = [step.id for step in steps(board)]
    return [
        [_see(asked, thing, groups.setdefault(thing.group, len(groups))) for thing in pile],
        [(one.dots, one.stacking, one.hidden, bool(one.closed)) for one in asked],
        None if shown is None else asked.index(shown),
        [sorted((note.id, dots) for note, dots in results(board, one)) for one in asked],
        [(step.title, step.minutes, step.private) for step in steps(board)],
        named.index(timer.step) if timer.step else -1,
        (timer.private, timer.seconds),
        legend(board),
    ]


def look_at_plain_board(plain: Plain, board: str) -> list[object]:
    """Read the same from the oracle."""
    pile = sorted(plain.boards[board], key=lambda one: plain.things[one].kind != "areas")
    steering = plain.steering[board]
    shown = len(steering.rounds) - 1
    groups: dict[int, int] = {0: 0}
    said = [(one, plain.things[one]) for one in pile]
    return [
        [_see_plain(key, one, groups.setdefault(one.group, len(groups))) for key, one in said],
        steering.rounds,
        None if shown < 0 or _hides(steering) else shown,
        [
            sorted((key, dots) for key, one in said if (dots := _given(one, rank)))
            for rank in range(len(steering.rounds))
        ],
        steering.steps,
        steering.at_step,
        (steering.private, steering.seconds),
        {colour: text.strip() for colour, text in steering.legend.items()},
    ]


def _hides(steering: PlainSteering) -> bool:
    _dots, _stacking, hidden, closed = steering.rounds[-1]
    return hidden and not closed


def _given(thing: PlainThing, rank: int) -> int:
    return 0 if thing.peeled else thing.dots.get(rank, 0)


def _see(asked: list[VotingRound], thing: Thing, group: int) -> Seen:
    seen = (thing.kind, thing.id, thing.pos, bool(thing.peeled), thing.locked, group)
    match thing:
        case Note():
            flags = (thing.face_down, thing.off_record)
            ranked = enumerate(asked)
            dots = {rank: dots for rank, one in ranked if (dots := dots_in(thing, one))}
            tags = tuple(sorted(thing.tags))
            return (*seen, thing.colour, thing.text, thing.meaning, tags, flags, dots)
        case Area():
            return (*seen, thing.colour, thing.title, thing.size)
        case Shape():
            return (*seen, thing.colour, thing.text, thing.size)
        case Picture():
            return (*seen, thing.colour, thing.alt, thing.size)
        case Connector():
            return (*seen, thing.colour, thing.label, (thing.start, thing.end), thing.reach)
        case Stroke():
            return (*seen, thing.colour, thing.points)
        case _:
            raise TypeError(thing)


def _see_plain(key: str, thing: PlainThing, group: int) -> Seen:
    seen = (thing.kind, key, thing.pos, thing.peeled, thing.locked, group, thing.colour)
    match thing.kind:
        case "notes":
            flags = (thing.face_down, thing.off_record)
            tags = tuple(sorted(thing.tags))
            return (*seen, thing.text, thing.meaning, tags, flags, thing.dots)
        case "connectors":
            return (*seen, thing.text, thing.ends, thing.points[2:])
        case "strokes":
            return (*seen, thing.points)
        case _:
            return (*seen, thing.text, thing.size)
