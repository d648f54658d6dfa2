"""A day that may be left open."""

from PySide6.QtCore import QDate, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QCalendarWidget,
    QHBoxLayout,
    QMenu,
    QToolButton,
    QWidget,
    QWidgetAction,
)

from openspace.words import _
from ui import style
from ui.widgets import IconButton, KeptLine

_ISO = Qt.DateFormat.ISODate
_QUIET_MS = 500
_CALENDAR = (320, 252)


class DayEdit(QWidget):
    """A day to be typed as year-month-day or picked from a calendar; "" while it is open."""

    edited = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(style.SPACE[0])
        self.line = KeptLine(_("year-month-day, or leave it open"))
        self.line.editingFinished.connect(self.flush)
        self._pause = QTimer(self, interval=_QUIET_MS, singleShot=True)
        self._pause.timeout.connect(self._flush_day)
        self.line.textEdited.connect(lambda _day: self._pause.start())
        self._told = ""
        row.addWidget(self.line, 1)
        self.pick = IconButton("calendar-blank", _("Pick a day"))
        self.pick.clicked.connect(self._show_calendar)
        row.addWidget(self.pick)
        self.setFocusProxy(self.line)

    def day(self) -> str:
        """Return the day as it was typed, or ""."""
        return self.line.text().strip()

    def fits(self) -> bool:
        """Tell whether what was typed is a day, or nothing."""
        return not self.day() or QDate.fromString(self.day(), _ISO).isValid()

    def show_day(self, day: str) -> None:
        """Show a day without telling."""
        self._told = day
        if self.day() != day:
            self.line.setText(day)

    def flush(self) -> None:
        """Tell at once what was typed and not yet told."""
        if self.day() != self._told:
            self._told = self.day()
            self.edited.emit(self._told)

    def _flush_day(self) -> None:
        """Tell a whole day while one still writes; what is none may become one."""
        if self.fits():
            self.flush()

    def _show_calendar(self) -> None:
        menu = QMenu(self)
        calendar = _dressed_calendar()
        typed = QDate.fromString(self.day(), _ISO)
        calendar.setSelectedDate(typed if typed.isValid() else QDate.currentDate())
        calendar.activated.connect(self._picked)
        calendar.clicked.connect(self._picked)
        calendar.activated.connect(menu.close)
        calendar.clicked.connect(menu.close)
        action = QWidgetAction(menu)
        action.setDefaultWidget(calendar)
        menu.addAction(action)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.pick.mapToGlobal(self.pick.rect().bottomLeft()))

    def _picked(self, day: QDate) -> None:
        self.line.setText(day.toString(_ISO))
        self.flush()


def _dressed_calendar() -> QCalendarWidget:
    """Make a calendar in the colours of the app, large enough for all its days."""
    calendar = QCalendarWidget()
    calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
    for day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
        calendar.setWeekdayTextFormat(day, calendar.weekdayTextFormat(Qt.DayOfWeek.Monday))
    calendar.setMinimumSize(*_CALENDAR)
    for name, icon in (("prevmonth", "arrow-left"), ("nextmonth", "arrow-right")):
        button = calendar.findChild(QToolButton, f"qt_calendar_{name}")
        if button is not None:
            button.setIcon(style.icon(icon, style.current().secondary))
    return calendar
