"""One thing to look at: what is wrong, which topics it is about, what can be done."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui import style
from ui.widgets import Card, FlowLayout, Label, QuietButton, set_kind

Remedy = tuple[str, Callable[[], object]]
"""What a button says, and what it does."""


class LookCard(Card):
    """A sentence with its remedies; a click carries its groups to be shown on the wall."""

    look_asked = Signal(object)

    def __init__(self, sentence: str, detail: str, groups: Sequence[str]) -> None:
        super().__init__(opens=True)
        self.sentence = sentence
        self.buttons: list[QuietButton] = []
        self._deeds: list[Callable[[], object]] = []
        self._row: QWidget | None = None
        self.setAccessibleName(f"{sentence} {detail}")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(13, 11, 10, 12)
        self._column.setSpacing(3)
        self._column.addWidget(Label(sentence, 13, 600, wrap=True))
        if detail:
            self._column.addWidget(Label(detail, 12.5, kind="secondary", wrap=True))
        self.asked.connect(lambda: self.look_asked.emit(tuple(groups)))

    def show_remedies(self, remedies: Sequence[Remedy]) -> None:
        """Offer these ways out; buttons that say the same stay."""
        self._deeds = [deed for _words, deed in remedies]
        words = [words for words, _deed in remedies]
        if words == [button.text() for button in self.buttons]:
            return
        if self._row is not None:
            self._row.hide()
            self._row.deleteLater()
        self._row = QWidget()
        self._row.setContentsMargins(0, 4, 0, 0)
        row = FlowLayout(self._row, spacing=5)
        self.buttons = [self._button(text, rank) for rank, text in enumerate(words)]
        for button in self.buttons:
            row.addWidget(button)
        self._column.addWidget(self._row)

    def _button(self, text: str, rank: int) -> QuietButton:
        button = QuietButton(text)
        button.setFont(style.font(12.5, 500))
        set_kind(button, "small")
        button.clicked.connect(lambda _on: self._deeds[rank]())
        return button
