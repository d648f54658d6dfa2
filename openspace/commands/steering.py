"""What a facilitator does with a board: its legend, voting, the steps of a method, the timer."""

from datetime import UTC, datetime, timedelta

from msgspec.structs import replace

from openspace.document import Document
from openspace.errors import BadInputError
from openspace.gathering import given_by, open_round, seconds_left, steps, the_timer
from openspace.model import LegendEntry, Note, Step, VotingRound, new_id, on_board
from openspace.ordering import keys_at_end, keys_behind
from openspace.words import _, ngettext

_LONGEST = 86_400.0


def say_meaning(board: Document, colour: str, *, text: str, join: str = "") -> None:
    """Say in the legend what a paper colour means."""
    with board.transaction(_("Change the legend"), join=join):
        board.put(LegendEntry(id=colour, text=text))


def open_voting(
    board: Document, *, title: str = "", dots: int = 5, stacking: bool = True, hidden: bool = True
) -> str:
    """Open a voting round in which everybody has so many dots; return its id."""
    if open_round(board) is not None:
        raise BadInputError(_("A voting round is open already; close it first."))
    voting = VotingRound(
        id=new_id(), title=title, dots=dots, stacking=stacking, hidden=hidden, opened=_now()
    )
    with board.transaction(_("Open a voting round")):
        board.put(voting)
    return voting.id


def close_voting(board: Document) -> None:
    """Close the voting round that is open, so that the results stand."""
    voting = open_round(board)
    if voting is not None:
        with board.transaction(_("Close the voting round")):
            board.put(replace(voting, closed=_now()))


def give_dot(board: Document, note_id: str, *, voter: str, dots: int = 1) -> None:
    """Give a note a dot (or so many) in the open round, or take one back (-1).

    Raises :class:`BadInputError` with a sentence where no round is open, the voter has no dots
    left, or may not stack them.
    """
    voting, note = open_round(board), board.get(Note, note_id)
    if voting is None:
        raise BadInputError(_("No voting round is open; open one first."))
    key = f"{voting.id}/{voter}"
    here = int(note.dots.get(key, 0))
    if dots > 0:
        _refuse_too_many(voting, here + dots, given_by(board, voting, voter) + dots)
    if here + dots < 0:
        return
    others = {one: count for one, count in note.dots.items() if one != key}
    now = others if here + dots == 0 else {**others, key: float(here + dots)}
    with board.transaction(_("Give a dot") if dots > 0 else _("Take a dot back")):
        board.put(replace(note, dots=now))


def set_timer(board: Document, *, seconds: float) -> None:
    """Set the timer to so many seconds, standing still."""
    timer = the_timer(board)
    with board.transaction(_("Set the timer")):
        board.put(replace(timer, seconds=seconds, left=seconds, ends=""))


def start_timer(board: Document) -> None:
    """Let the timer run from where it stands, from the start where it has run out."""
    timer, now = the_timer(board), datetime.now(UTC)
    if timer.ends and seconds_left(timer, now) > 0:
        return
    left = (0.0 if timer.ends else timer.left) or timer.seconds
    with board.transaction(_("Start the timer")):
        board.put(replace(timer, left=left, ends=_moment(now + timedelta(seconds=left))))


def pause_timer(board: Document) -> None:
    """Let the timer stand still."""
    timer = the_timer(board)
    if timer.ends:
        with board.transaction(_("Pause the timer")):
            board.put(replace(timer, left=seconds_left(timer, datetime.now(UTC)), ends=""))


def add_time(board: Document, *, seconds: float = 60.0) -> None:
    """Give people more time; a timer that has run out runs again for just that."""
    timer, now = the_timer(board), datetime.now(UTC)
    left = min(seconds_left(timer, now) + seconds, _LONGEST)
    ends = _moment(now + timedelta(seconds=left)) if timer.ends else ""
    with board.transaction(_("Give more time")):
        board.put(replace(timer, left=left, ends=ends))


def add_step(
    board: Document, *, title: str, minutes: int = 0, private: bool = False, votes: int = 0
) -> str:
    """Add a step to the board's method; return its id."""
    [order] = keys_at_end((step.order for step in board.records(Step).values()), 1)
    step = Step(
        id=new_id(), title=title, minutes=minutes, private=private, votes=votes, order=order
    )
    with board.transaction(_("Add a step")):
        board.put(step)
    return step.id


def change_step(
    board: Document,
    step_id: str,
    *,
    title: str | None = None,
    minutes: int | None = None,
    private: bool | None = None,
    votes: int | None = None,
) -> None:
    """Change what a step is called, how long it takes, whether in private, with how many dots."""
    step = board.get(Step, step_id)
    given = {"title": title, "minutes": minutes, "private": private, "votes": votes}
    wanted = {name: value for name, value in given.items() if value is not None}
    if (title is not None and not title.strip()) or min(minutes or 0, votes or 0) < 0:
        raise BadInputError(_("A step needs a name, and no fewer than 0 minutes and dots."))
    with board.transaction(_("Change a step"), join=f"step {step_id} {' '.join(wanted)}"):
        board.put(replace(step, **wanted))


def remove_step(board: Document, step_id: str) -> None:
    """Take a step out of the board's method."""
    step, timer = board.get(Step, step_id), the_timer(board)
    with board.transaction(_("Take out “{step}”").format(step=step.title)):
        board.put(replace(step, removed=True))
        if timer.step == step_id:
            board.put(replace(timer, step=""))


def move_step(board: Document, step_id: str, *, by: int) -> None:
    """Let a step come earlier (-1) or later (1) in the board's method."""
    order = steps(board)
    ids = [step.id for step in order]
    now = ids.index(step_id) if step_id in ids else 0
    then = min(max(0, now + by), len(order) - 1)
    if step_id not in ids or then == now:
        return
    step = order.pop(now)
    before = order[then - 1].order if then else ""
    [key] = keys_behind(before, (one.order for one in order), 1)
    with board.transaction(_("Move “{step}”").format(step=step.title)):
        board.put(replace(step, order=key))


def go_to_step(board: Document, step_id: str) -> None:
    """Go to a step: the timer is set to its minutes, and private writing is on or off."""
    step, timer = board.get(Step, step_id), the_timer(board)
    seconds = step.minutes * 60.0 or timer.seconds
    at_step = replace(
        timer, step=step_id, seconds=seconds, left=seconds, ends="", private=step.private
    )
    with board.transaction(_("Go to “{step}”").format(step=step.title)):
        board.put(at_step)


def write_privately(board: Document, *, on: bool) -> None:
    """Let everybody write face down from now on; or reveal, so that all notes can be read."""
    timer = the_timer(board)
    notes = [note for note in board.records(Note).values() if note.face_down and on_board(note)]
    turned = [] if on else notes
    if timer.private == on and not turned:
        return
    with board.transaction(_private_label(on=on, turned=len(turned))):
        board.put(replace(timer, private=on))
        for note in turned:
            board.put(replace(note, face_down=False))


def _private_label(*, on: bool, turned: int) -> str:
    if turned:
        return ngettext("Reveal a note", "Reveal {n} notes", turned)
    return _("Write privately") if on else _("Write openly")


def _refuse_too_many(voting: VotingRound, here: int, given: int) -> None:
    if given > voting.dots:
        sentence = ngettext(
            "You have given your dot; take it back first.",
            "You have given all {n} dots; take one back first.",
            voting.dots,
        )
        raise BadInputError(sentence)
    if here > 1 and not voting.stacking:
        raise BadInputError(_("One dot a note in this round; give it to another one."))


def _now() -> str:
    return _moment(datetime.now(UTC))


def _moment(when: datetime) -> str:
    return when.isoformat(timespec="milliseconds")
