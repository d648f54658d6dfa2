"""F6: the focus goes from part to part of what is around a board, and back."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget


def walk(parts: Sequence[QWidget], step: int = 1) -> None:
    """Put the focus on the first thing of the next part that has one."""
    stops = [(part, stop) for part in parts if (stop := first_stop(part)) is not None]
    focus = QApplication.focusWidget()
    here = [at for at, (part, _stop) in enumerate(stops) if _holds(part, focus)]
    if stops:
        at = (here[-1] + step) % len(stops) if here else 0
        stops[at][1].setFocus(Qt.FocusReason.ShortcutFocusReason)


def parts_around(view: QWidget, first: Sequence[QWidget]) -> list[QWidget]:
    """Return the parts named first, then all else that lies on a view."""
    others = [one for one in view.children() if isinstance(one, QWidget) and one not in first]
    return [*first, *others]


def first_stop(part: QWidget) -> QWidget | None:
    """Return what takes the focus in a part: itself, or the first thing in it."""
    if not part.isVisible():
        return None
    inside = [part.focusProxy() or part, *part.findChildren(QWidget)]
    return next((one for one in inside if _takes_focus(one)), None)


def _takes_focus(widget: QWidget) -> bool:
    tab = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return tab and widget.isVisible() and widget.isEnabled() and widget.focusProxy() is None


def _holds(part: QWidget, focus: QWidget | None) -> bool:
    return focus is not None and (part is focus or part.isAncestorOf(focus))
