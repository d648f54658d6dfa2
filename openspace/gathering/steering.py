"""Questions about how a board is steered: its legend, its votes, its method, its timer."""

from datetime import datetime

from openspace.document import Document
from openspace.gathering.gathering import Gathering
from openspace.model import (
    COLOURS,
    TIMER,
    LegendEntry,
    Note,
    Step,
    Timer,
    VotingRound,
    on_board,
)


def legend(board: Document) -> dict[str, str]:
    """Return what those paper colours mean that mean something, in the order of the palette."""
    entries = board.records(LegendEntry)
    said = {colour: entries[colour].text.strip() for colour in COLOURS if colour in entries}
    return {colour: text for colour, text in said.items() if text}


def rounds(board: Document) -> list[VotingRound]:
    """Return all voting rounds, the latest first."""
    return sorted(
        board.records(VotingRound).values(), key=lambda one: (one.opened, one.id), reverse=True
    )


def open_round(board: Document) -> VotingRound | None:
    """Return the voting round that is open, None if there is none."""
    return next((one for one in rounds(board) if not one.closed), None)


def shown_round(board: Document) -> VotingRound | None:
    """Return the round whose dots notes show: the latest, unless it still hides them."""
    latest = next(iter(rounds(board)), None)
    return None if latest is None or (latest.hidden and not latest.closed) else latest


def dots_in(note: Note, voting: VotingRound | None, voter: str = "") -> int:
    """Return how many dots a note has in a round, from all or from one voter."""
    if voting is None:
        return 0
    start = f"{voting.id}/{voter}"
    if voter:
        return int(note.dots.get(start, 0))
    return int(sum(count for key, count in note.dots.items() if key.startswith(start)))


def given_by(board: Document, voting: VotingRound, voter: str) -> int:
    """Return how many dots somebody has given in a round."""
    notes = board.records(Note).values()
    return sum(dots_in(note, voting, voter) for note in notes if on_board(note))


def results(board: Document, voting: VotingRound) -> list[tuple[Note, int]]:
    """Return the notes that got dots in a round, the most first, with how many."""
    counted = [(note, dots_in(note, voting)) for note in board.records(Note).values()]
    found = [(note, dots) for note, dots in counted if dots and on_board(note)]
    return sorted(found, key=lambda each: (-each[1], each[0].order, each[0].id))


def the_timer(board: Document) -> Timer:
    """Return the board's timer; one that was never set stands at five minutes."""
    return board.find(Timer, TIMER) or Timer(id=TIMER)


def seconds_left(timer: Timer, now: datetime) -> float:
    """Return how many seconds a timer has left at a moment."""
    if not timer.ends:
        return timer.left
    return max(0.0, (datetime.fromisoformat(timer.ends) - now).total_seconds())


def face_down(board: Document) -> list[Note]:
    """Return the notes that lie face down."""
    return [note for note in board.records(Note).values() if note.face_down and on_board(note)]


def steps(board: Document) -> list[Step]:
    """Return the steps of the board's method, in their order."""
    there = (step for step in board.records(Step).values() if not step.removed)
    return sorted(there, key=lambda step: (step.order, step.id))


def authors_are_shown(gathering: Gathering) -> bool:
    """Tell whether notes say who wrote them: only where names may go anywhere."""
    invitation = gathering.invitation
    return invitation.mode == "named" and invitation.authors == "shown"
