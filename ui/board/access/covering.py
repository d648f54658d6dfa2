"""What is covered on a stage is no stop for the keys."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget


class Covering(QObject):
    """While ``cover`` is shown, what lies under it can be neither reached nor worked."""

    def __init__(self, cover: QWidget, under: Sequence[QWidget]) -> None:
        super().__init__(cover)
        self._under = tuple(under)
        cover.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the cover."""
        if event.type() in (QEvent.Type.ShowToParent, QEvent.Type.HideToParent):
            shown = event.type() == QEvent.Type.ShowToParent
            for widget in self._under:
                widget.setEnabled(not shown)
        return super().eventFilter(watched, event)
