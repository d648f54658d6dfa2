"""A suggested timetable: asked for, waited for, looked at, taken over as one step or left."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from openspace.agenda import Question, Timetable, question_of
from openspace.commands import accept_timetable
from openspace.gathering import first_groups
from openspace.words import _
from ui.agenda.contents import wall_of
from ui.agenda.difference import Difference, difference
from ui.agenda.figures import Figures, figures_of
from ui.agenda.suggest_card import SuggestCard
from ui.agenda.suggesting import Suggesting
from ui.bridge import Bridge


class SuggestedTimetable(QObject):
    """Brings the button, the question, the preview and the command together.

    ``begun`` tells that one is asked for; ``previewed`` carries where each group would go, by
    its id; nothing when it is over.
    """

    begun = Signal()
    previewed = Signal(object)

    def __init__(
        self, bridge: Bridge, card: SuggestCard, leave_focus: Callable[[], object]
    ) -> None:
        super().__init__()
        self._bridge, self.card = bridge, card
        self._leave_focus = leave_focus
        self._asked: Question | None = None
        self.found: Timetable | None = None
        self.suggesting = Suggesting()
        self.suggesting.progressed.connect(card.show_progress)
        self.suggesting.ready.connect(self._show)
        self.suggesting.refused.connect(self._refuse)
        card.stop_button.clicked.connect(self.leave)
        card.leave_button.clicked.connect(self.leave)
        card.accept_button.clicked.connect(self.accept)
        bridge.opened.connect(self.leave)

    def ask(self) -> None:
        """Ask for a timetable of what is on the marketplace now."""
        question = question_of(self._bridge.gathering)
        if self._bridge.read_only:
            self._bridge.refused.emit(self._bridge.read_only)
        elif not question.wishes:
            self._bridge.refused.emit(_("No topic is posted yet; the marketplace is the place."))
        elif not (question.slots and question.rooms):
            self._bridge.refused.emit(_("Lay out the day first: it needs slots and rooms."))
        else:
            self._forget()
            self._asked = question
            self.card.begin()
            self.begun.emit()
            self.suggesting.ask(question)

    def accept(self) -> None:
        """Have the wall as it is suggested."""
        found = self.found
        if found is None:
            return
        places = {topic: (spot.slot, spot.room) for topic, spot in found.places.items()}
        self.leave()
        self._bridge.attempt(lambda: accept_timetable(self._bridge.gathering, places))

    def leave(self) -> None:
        """Have the wall as it is."""
        held = self.card.isAncestorOf(self.card.window().focusWidget() or self.card)
        self.suggesting.stop()
        self._forget()
        self.card.hide()
        if held:
            self._leave_focus()

    def compare(self) -> None:
        """Leave a suggestion for a wall that has become another one."""
        if self._asked is not None and question_of(self._bridge.gathering) != self._asked:
            self.leave()
        elif self.found is not None:
            self._show(self.found)

    def _show(self, timetable: Timetable) -> None:
        gathering = self._bridge.gathering
        self.found = timetable
        figures: Figures = figures_of(gathering)
        first = {topic: group.id for topic, group in first_groups(gathering).items()}
        change: Difference = difference(wall_of(gathering), first, figures, timetable)
        self.card.show_difference(change)
        self.previewed.emit(change.moves)

    def _refuse(self, sentence: str) -> None:
        self.leave()
        self._bridge.refused.emit(sentence)

    def _forget(self) -> None:
        self._asked = self.found = None
        self.previewed.emit({})
