"""What can be done on the board, for the palette and the sheet of keys: its keys and its areas."""

from collections import Counter
from collections.abc import Callable

from openspace.model import Area
from openspace.words import _
from ui.board.gestures import gesture_doables
from ui.board.keys import Key, board_keys
from ui.board.view import BoardView
from ui.doing import Doable


def board_doables(view: BoardView) -> tuple[Doable, ...]:
    """Return what the keys do on a board, and the way to each of its areas."""
    return (*key_doables(lambda key: lambda: _do(view, key)), *_areas(view))


def key_doables(run: Callable[[Key], Callable[[], object]]) -> tuple[Doable, ...]:
    """Return the keys of the board; ``run`` gives what does one.

    Keys that are called the same differ by a direction, which the palette cannot ask for.
    """
    keys = board_keys()
    named = Counter(key.does for key in keys)
    return (
        *(
            Doable(
                id=f"board {key.keys[0] if key.keys else key.does}",
                text=key.does,
                act=run(key),
                keys=key.keys,
                icon=key.icon,
                subject=key.subject or _("On the board"),
                offered=named[key.does] == 1,
            )
            for key in keys
        ),
        *gesture_doables(),
    )


def _do(view: BoardView, key: Key) -> None:
    view.canvas.setFocus()
    key.act(view.doings)


def _areas(view: BoardView) -> tuple[Doable, ...]:
    board = view.verbs.document
    areas = board.records(Area).values() if board is not None else ()
    return tuple(
        Doable(
            id=f"area {area.id}",
            text=_("Go to area {title}").format(title=" ".join(area.title.split())),
            act=_shows(view, area.id),
            icon="selection",
            subject=_("Area"),
        )
        for area in areas
        if area.title.strip() and not area.peeled
    )


def _shows(view: BoardView, area_id: str) -> Callable[[], None]:
    def show() -> None:
        box = view.canvas.scene.sheet.bounds([area_id])
        if box is not None:
            view.canvas.setFocus()
            view.canvas.look(view.canvas.viewport.fitted(box, view.canvas.insets))

    return show
