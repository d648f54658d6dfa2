"""What is known of who is chosen, to be changed in place."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from openspace import commands
from openspace.gathering import Gathering
from openspace.model import Person
from openspace.model.plan import Consent, Role
from openspace.words import _, ngettext
from ui import style
from ui.bridge import Bridge
from ui.people.toggles import Toggles, since
from ui.people.told import TakesPart, convenes, groups_with
from ui.people.words import consent_words, role_words
from ui.widgets import Field, Heading, Label, LineEdit, QuietButton, ScrollColumn, set_kind


class PersonInspector(QFrame):
    """Fields, roles and consents of one person; of several, roles and consents.

    ``topic_asked`` carries a topic, ``erase_asked`` tells that the one person is to be erased.
    """

    topic_asked = Signal(str)
    erase_asked = Signal()

    def __init__(self, bridge: Bridge) -> None:
        super().__init__()
        self._bridge = bridge
        self._people: list[Person] = []
        set_kind(self, "inspector")
        self.name = LineEdit()
        self.organisation = LineEdit()
        self.sector = LineEdit()
        self.email = LineEdit()
        self.roles = Toggles(_("Roles"), {str(one): name for one, name in role_words().items()})
        self.consents = Toggles(
            _("Agreed to"), {one: name for one, (name, _what) in consent_words().items()}
        )
        self.convenes = TakesPart(_("Convenes"))
        self.groups = TakesPart(_("In the groups on"))
        self.erase = QuietButton(_("Erase from everything…"), icon="eraser")
        self._title = Heading("", part=True)
        self._hint = Label("", 13, kind="secondary", wrap=True)
        self._lay_out()
        self._connect()
        self._fit()
        style.theme_signals.changed.connect(self._fit)
        self.show_people([])

    def show_people(self, people: Sequence[Person]) -> None:
        """Show what is known of these."""
        others = [one.id for one in people] != [one.id for one in self._people]
        self._people = list(people)
        one = people[0] if len(people) == 1 else None
        self._fields.setVisible(one is not None)
        self.erase.setVisible(one is not None)
        for part in (self.roles, self.consents):
            part.setVisible(bool(people))
        self._show_title()
        if one is not None:
            self._show_fields(one, anew=others)
        self.roles.show_of([person.roles for person in people])
        self.consents.show_of([person.consents for person in people])
        self._show_days(one)
        gathering = self._bridge.gathering
        self.convenes.show_parts(convenes(gathering, one.id) if one else [])
        self.groups.show_parts(groups_with(gathering, one.id) if one else [])

    def allow(self, *, writing: bool) -> None:
        """Let things be changed, or not."""
        for line in self._lines().values():
            line.setReadOnly(not writing)
        for widget in (self.roles, self.consents, self.erase):
            widget.setEnabled(writing)

    def write(self) -> None:
        """Go on writing at the name."""
        if len(self._people) == 1:
            self.name.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.name.selectAll()
        elif self._people:
            next(iter(self.roles.boxes.values())).setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _lines(self) -> dict[str, LineEdit]:
        return {
            "name": self.name,
            "organisation": self.organisation,
            "sector": self.sector,
            "email": self.email,
        }

    def _show_title(self) -> None:
        count = len(self._people)
        self._title.setVisible(count != 1)
        self._title.setText(
            ngettext("{n} person", "{n} people", count) if count else _("Nobody chosen")
        )
        self._hint.setVisible(count != 1)
        self._hint.setText(
            _("What you tick here goes for all of them.")
            if count
            else _("Choose somebody in the list; several with Shift or Ctrl.")
        )

    def _show_fields(self, person: Person, *, anew: bool) -> None:
        for field, line in self._lines().items():
            words = getattr(person, field)
            writing = line.hasFocus() and line.isModified() and not anew
            if line.text() != words and not (writing and not line.text().strip()):
                line.setText(words)
                line.setCursorPosition(0)

    def _show_days(self, person: Person | None) -> None:
        for consent, (_name, what) in consent_words().items():
            given = person.consents.get(consent, 0.0) if person else 0.0
            self.consents.say(consent, since(given) if given else what)

    def _change(self, field: str, words: str) -> None:
        if field == "name" and not words.strip():
            return
        person = self._people[0].id
        about = {field: words}
        join = f"person {person} {field}"
        self._attempt(lambda here: commands.change_person(here, person, join=join, **about))

    def _give_role(self, role: Role, on: bool) -> None:  # noqa: FBT001 -- Qt's signal
        people = [one.id for one in self._people]
        self._attempt(lambda here: commands.give_role(here, people, role=role, on=on))

    def _give_consent(self, consent: Consent, on: bool) -> None:  # noqa: FBT001 -- Qt's signal
        missing = [one.id for one in self._people if (consent in one.consents) != on]
        self._attempt(lambda here: commands.give_consent(here, missing, consent=consent, on=on))

    def _attempt(self, act: Callable[[Gathering], object]) -> None:
        if not self._bridge.attempt(lambda: act(self._bridge.gathering)):
            self.show_people(self._people)

    def _finish_name(self) -> None:
        if len(self._people) == 1 and not self.name.text().strip():
            self.name.setText(self._people[0].name)

    def _connect(self) -> None:
        for field, line in self._lines().items():
            line.textEdited.connect(lambda words, one=field: self._change(one, words))
        self.name.editingFinished.connect(self._finish_name)
        self.roles.toggled.connect(self._give_role)
        self.consents.toggled.connect(self._give_consent)
        self.convenes.asked.connect(self.topic_asked)
        self.groups.asked.connect(self.topic_asked)
        self.erase.clicked.connect(self.erase_asked)

    def _fit(self) -> None:
        self.setFixedWidth(style.scaled(style.INSPECTOR_WIDTH))

    def _lay_out(self) -> None:
        self._fields = QWidget()
        fields = QVBoxLayout(self._fields)
        fields.setContentsMargins(0, 0, 0, 0)
        fields.setSpacing(style.SPACE[2])
        titles = (_("Name"), _("Organisation"), _("Sector"), _("E-mail"))
        for title, line in zip(titles, self._lines().values(), strict=True):
            fields.addWidget(Field(title, line))
        scroll = ScrollColumn("quiet", margin=0, spacing=style.SPACE[3])
        scroll.column.setContentsMargins(16, 16, 12, 16)
        for widget in (
            self._title,
            self._hint,
            self._fields,
            self.roles,
            self.consents,
            self.convenes,
            self.groups,
        ):
            scroll.column.addWidget(widget)
        scroll.column.addStretch(1)
        scroll.column.addWidget(self.erase, 0, Qt.AlignmentFlag.AlignLeft)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 0, 0, 0)
        column.addWidget(scroll)
