"""The day on the whole screen, for everybody: the clock, what starts where, the principles."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from openspace.gathering import Gathering, announcements, phase
from openspace.words import _
from ui import style
from ui.day.clock import DayClock
from ui.day.slides import Slide, slides
from ui.day.starting import starting_next, starting_now
from ui.day.starts_board import StartsBoard
from ui.day.stations import in_one_line, station_now
from ui.widgets import Label, set_kind
from ui.widgets.time_face import TimeFace

_FIGURES, _PHASE, _TITLE, _QUESTION = 112, 40, 26, 52
_SENTENCE, _LINE, _NEWS = 68, 30, 30
_MARGIN = 56
_NEXT = (Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_PageDown, Qt.Key.Key_Space)
_BACK = (Qt.Key.Key_Left, Qt.Key.Key_Up, Qt.Key.Key_PageUp, Qt.Key.Key_Backspace)
_LEAVE = (Qt.Key.Key_Escape, Qt.Key.Key_F11)


class SlidePage(QWidget):
    """One sentence in the middle of the screen."""

    def __init__(self, slide: Slide) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setSpacing(style.SPACE[5])
        column.addStretch(1)
        for words, size, weight, kind in (
            (slide.kind, _TITLE, 600, "accent"),
            (slide.sentence, _SENTENCE, 650, ""),
            (slide.line, _LINE, 400, "secondary"),
        ):
            label = Label(words, size, weight, kind=kind, wrap=True)
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(label)
        column.addStretch(1)


class NowPage(QWidget):
    """The phase, the clock in large, what starts where."""

    def __init__(self, clock: DayClock) -> None:
        super().__init__()
        self.clock = clock
        self.title = Label("", _TITLE, 600, kind="secondary", wrap=True)
        self.phase = Label("", _PHASE, 650, wrap=True)
        self.face = TimeFace(clock, _FIGURES, ground="board")
        self.starts = StartsBoard()
        self.question = Label("", _QUESTION, 600, wrap=True)
        self.question.setAlignment(Qt.AlignmentFlag.AlignCenter)
        words = QVBoxLayout()
        words.addWidget(self.title)
        words.addWidget(self.phase)
        words.addStretch(1)
        top = QHBoxLayout()
        top.addLayout(words, 1)
        top.addWidget(self.face, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(style.SPACE[3])
        column.addLayout(top)
        column.addWidget(self.starts, 1)
        column.addWidget(self.question, 1)

    def show_day(self, gathering: Gathering) -> None:
        """Show how the day stands; where nothing starts, the question of the gathering."""
        here, running = station_now(gathering), phase(gathering)
        about = gathering.invitation
        self.title.setText(about.title if here else "")
        self.phase.setText(in_one_line(here) if here else about.title)
        self.face.setVisible(bool(running.ends or running.left > 0))
        now, then = starting_now(gathering), starting_next(gathering)
        told = bool((now and now.groups) or (then and then.groups))
        self.starts.show_starts(now, then)
        self.starts.setVisible(told and bool(here))
        self.question.setText(about.question)
        self.question.setVisible(not (told and here))


class DayProjector(QWidget):
    """Shows the day without any controls; the arrows go through the slides."""

    left = Signal()

    def __init__(self, clock: DayClock) -> None:
        super().__init__()
        self.setWindowTitle(_("Openspace"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        set_kind(self, "board")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.now = NowPage(clock)
        self.pages = QStackedWidget()
        self.pages.addWidget(self.now)
        for slide in slides():
            self.pages.addWidget(SlidePage(slide))
        self.news = Label("", _NEWS, 600, kind="accent", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(_MARGIN, 40, _MARGIN, 40)
        column.setSpacing(style.SPACE[4])
        column.addWidget(self.pages, 1)
        column.addWidget(self.news)

    def show_day(self, gathering: Gathering) -> None:
        """Show how the day stands, and what is announced."""
        self.now.show_day(gathering)
        said = [one.text for one in announcements(gathering)]
        self.news.setText("\n".join(said))
        self.news.setVisible(bool(said))

    def go(self, way: int) -> None:
        """Show the next slide (1) or the one before (-1)."""
        last = self.pages.count() - 1
        self.pages.setCurrentIndex(min(max(0, self.pages.currentIndex() + way), last))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go on, back, or leave."""
        if event.key() in _LEAVE:
            self.close()
        elif event.key() in _NEXT:
            self.go(1)
        elif event.key() in _BACK:
            self.go(-1)
        elif event.key() == Qt.Key.Key_Home:
            self.pages.setCurrentIndex(0)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go on by a click, as remote controls for slides do."""
        self.go(-1 if event.button() == Qt.MouseButton.RightButton else 1)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Tell that it is over."""
        super().closeEvent(event)
        self.left.emit()
