"""Pictures and pages for the command line, painted as the window paints them."""

from openspace.errors import BadInputError, OpenspaceError
from openspace.gathering import Gathering, boards, notes_of
from openspace.harvest import Harvested
from openspace.model import Board
from openspace.words import _


def board_to_show(gathering: Gathering, title: str, *, needed: bool) -> Board | None:
    """Return the board of that title, or else the first with notes, or the first.

    Raises :class:`BadInputError` where no board has the title, or none is there but needed.
    """
    found = boards(gathering)
    if title:
        named = [board for board in found if board.title.casefold() == title.casefold()]
        if not named:
            titles = ", ".join(f"“{board.title}”" for board in found) or _("none")
            sentence = _("There is no board “{title}”; the boards are: {titles}.")
            raise BadInputError(sentence.format(title=title, titles=titles))
        return named[0]
    if needed and not found:
        raise BadInputError(_("This gathering has no board yet, so there is no picture to make."))
    filled = (board for board in found if notes_of(gathering, board.id))
    return next(filled, found[0] if found else None)


def boards_to_take(gathering: Gathering, title: str) -> list[Board]:
    """Return the board of that title, or else all boards with notes, or the first.

    Raises :class:`BadInputError` where no board has the title, or none is there.
    """
    first = board_to_show(gathering, title, needed=True)
    if first is None or title:
        return [first] if first else []
    return [board for board in boards(gathering) if notes_of(gathering, board.id)] or [first]


def board_picture(gathering: Gathering, board: Board) -> bytes:
    """Return a board as a PNG with its alt text; raise an error with a sentence without Qt."""
    return board_file(gathering, board, "png")


def board_file(gathering: Gathering, board: Board, form: str, *, scale: float = 1.0) -> bytes:
    """Return a board as a file of a form; raise an error with a sentence without Qt."""
    try:
        from ui.board.out.forms import forms, take
    except ImportError as error:
        sentence = _("The board's picture is left out: Qt cannot start here ({reason}).")
        raise OpenspaceError(sentence.format(reason=error)) from error
    return forms()[form].make(take(gathering, board.id), scale)


def cards_to_print(gathering: Gathering, size: str) -> Harvested:
    """Return the topics as cards; raise an error with a sentence without Qt."""
    try:
        from ui.agenda.out.forms import CARD_SIZES, topic_cards
    except ImportError as error:
        raise _without_qt(error) from error
    return topic_cards(gathering, next(one for one in CARD_SIZES if one == size))


def wall_to_print(gathering: Gathering) -> Harvested:
    """Return the wall of the day; raise an error with a sentence without Qt."""
    try:
        from ui.agenda.out.forms import wall_of_day
    except ImportError as error:
        raise _without_qt(error) from error
    return wall_of_day(gathering)


def _without_qt(error: ImportError) -> OpenspaceError:
    sentence = _("These pages cannot be made: Qt cannot start here ({reason}).")
    return OpenspaceError(sentence.format(reason=error))
