"""A line for names, several of them parted by commas or semicolons; known ones are offered."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtGui import QFocusEvent

from ui.marketplace.written import names_in
from ui.widgets import KeptLine

if TYPE_CHECKING:
    from ui.marketplace.names_offer import NamesOffer


class NamesEdit(KeptLine):
    """A line to write names in."""

    def __init__(self, placeholder: str, *, size: float = 14, kind: str = "") -> None:
        super().__init__(placeholder, size=size, kind=kind)
        self._known: list[str] = []
        self._offer: NamesOffer | None = None

    def know(self, names: Iterable[str]) -> None:
        """Offer these names while one writes."""
        self._known = sorted(names, key=str.casefold)
        if self._offer is not None:
            self._offer.know(self._known)

    def names(self) -> tuple[str, ...]:
        """Return the names that were written."""
        return names_in(self.text(), self._known)

    def hide_offer(self) -> None:
        """Offer nothing any more."""
        popup = self._offer.popup() if self._offer is not None else None
        if popup is not None:
            popup.hide()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Be ready to offer names: the window opens sooner without."""
        if self._offer is None:
            from ui.marketplace.names_offer import NamesOffer

            self._offer = NamesOffer(self)
            self._offer.know(self._known)
            self.setCompleter(self._offer)
        super().focusInEvent(event)
