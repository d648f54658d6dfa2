"""The steps of a board's method, beside it: go on, go back, and change what they are."""

from functools import partial

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSpinBox, QVBoxLayout, QWidget

from openspace import commands
from openspace.document import Document
from openspace.gathering import steps, the_timer
from openspace.model import Step
from openspace.words import _, ngettext
from ui import style
from ui.board.steer.doings import SteerDoings
from ui.widgets import IconButton, Label, LineEdit, QuietButton, clear_layout, explain

_MOST_MINUTES = 24 * 60
_DOTS = (0, 1, 3, 5, 10)


class StepRow(QWidget):
    """One step: a button to go there, its name, its minutes, and what else can be done."""

    def __init__(self, step: Step, do: SteerDoings) -> None:
        super().__init__()
        self.step = step
        self._do = do
        self.go = IconButton("play", "", size=14)
        self.go.setCheckable(True)
        self.title = LineEdit(_("Name of the step"), size=13, kind="bare")
        self.minutes = QSpinBox(minimum=0, maximum=_MOST_MINUTES)
        self.minutes.setAccessibleName(_("Minutes of this step"))
        self.minutes.setToolTip(_("Minutes; 0: no end"))
        self.minutes.setFixedWidth(44)
        self.minutes.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.more = IconButton("dots-three", _("More about this step"), size=16)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        row.addWidget(self.go)
        row.addWidget(self.title, 1)
        row.addWidget(self.minutes)
        row.addWidget(self.more)
        self.go.clicked.connect(self._go)
        self.title.editingFinished.connect(self._rename)
        self.minutes.editingFinished.connect(self._retime)
        self.more.clicked.connect(self.open_menu)

    def show_step(self, step: Step, *, here: bool) -> None:
        """Show a step as it is, and whether people are at it."""
        self.step = step
        self.go.setChecked(here)
        self.go.set_icon("caret-right" if here else "play")
        name = _("People are at “{step}”") if here else _("Go to “{step}”")
        self.go.set_name(name.format(step=step.title))
        if not self.title.hasFocus() or not self.title.isModified():
            self.title.setText(step.title)
            self.title.setCursorPosition(0)
        if not self.minutes.hasFocus():
            self.minutes.setValue(step.minutes)
        explain(self.title, "\n".join([step.title, *_besides(step)]))

    def open_menu(self) -> QMenu:
        """Open what else can be done with the step; return it."""
        menu, step = QMenu(self), self.step
        private = menu.addAction(_("Write in private"))
        private.setCheckable(True)
        private.setChecked(step.private)
        private.triggered.connect(lambda on: self._change(private=on))
        dots = menu.addMenu(_("Dots for each"))
        for count in _DOTS:
            one = dots.addAction(f"{count:n}" if count else _("No vote"))
            one.setCheckable(True)
            one.setChecked(step.votes == count)
            one.triggered.connect(lambda _on=False, count=count: self._change(votes=count))
        menu.addSeparator()
        menu.addAction(style.icon("arrow-up"), _("Earlier"), lambda: self._move(-1))
        menu.addAction(style.icon("arrow-down"), _("Later"), lambda: self._move(1))
        menu.addAction(style.icon("trash"), _("Take it out"), self._remove)
        menu.popup(self.more.mapToGlobal(QPoint(0, self.more.height())))
        return menu

    def _go(self) -> None:
        self.go.setChecked(True)
        self._do.go(self.step.id)

    def _rename(self) -> None:
        title = self.title.text().strip()
        self.title.setModified(False)
        if title and title != self.step.title:
            self._do.do(lambda board: commands.change_step(board, self.step.id, title=title))
        elif not title:
            self.title.setText(self.step.title)

    def _retime(self) -> None:
        minutes = self.minutes.value()
        if minutes != self.step.minutes:
            self._do.do(lambda board: commands.change_step(board, self.step.id, minutes=minutes))

    def _change(self, *, private: bool | None = None, votes: int | None = None) -> None:
        self._do.do(
            lambda board: commands.change_step(board, self.step.id, private=private, votes=votes)
        )

    def _move(self, by: int) -> None:
        self._do.do(lambda board: commands.move_step(board, self.step.id, by=by))

    def _remove(self) -> None:
        self._do.do(lambda board: commands.remove_step(board, self.step.id))


def _besides(step: Step) -> list[str]:
    private = [_("People write in private.")] if step.private else []
    votes = ngettext("Everybody has {n} dot.", "Everybody has {n} dots.", step.votes)
    return [*private, *([votes] if step.votes else [])]


class StepsPart(QWidget):
    """The steps in their order, a line for one more, and the way to the next."""

    def __init__(self, do: SteerDoings) -> None:
        super().__init__()
        self._do = do
        self.rows: list[StepRow] = []
        self.back = QuietButton(_("Back"), icon="caret-left")
        self.on = QuietButton(_("Next step"), icon="skip-forward")
        self.add = LineEdit(_("One more step, then Enter"), size=13)
        self._hint = Label(
            _("Write down the steps of your method; each can set the timer."),
            13,
            kind="secondary",
            wrap=True,
        )
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        ways = QHBoxLayout()
        ways.setSpacing(style.SPACE[1])
        ways.addWidget(self.back)
        ways.addWidget(self.on, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(style.SPACE[1])
        column.addWidget(self._hint)
        column.addLayout(self._list)
        column.addWidget(self.add)
        column.addLayout(ways)
        self.add.returnPressed.connect(self._add)
        self.back.clicked.connect(partial(do.go_by, -1))
        self.on.clicked.connect(partial(do.go_by, 1))

    def show_board(self, board: Document) -> None:
        """Show the steps of a board."""
        there, here = steps(board), the_timer(board).step
        if [row.step.id for row in self.rows] != [step.id for step in there]:
            clear_layout(self._list)
            self.rows = [StepRow(step, self._do) for step in there]
            for row in self.rows:
                self._list.addWidget(row)
        for row, step in zip(self.rows, there, strict=True):
            row.show_step(step, here=step.id == here)
        ids = [step.id for step in there]
        self._hint.setVisible(not there)
        self.back.setVisible(bool(there))
        self.on.setVisible(bool(there))
        self.back.setEnabled(here in ids[1:])
        self.on.setEnabled(here not in ids[-1:])
        self.on.setText(_("Next step") if here in ids else _("First step"))

    def _add(self) -> None:
        title = self.add.text().strip()
        if title and self._do.do(lambda board: commands.add_step(board, title=title)):
            self.add.clear()
