"""A day that may be left open."""

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtWidgets import QCalendarWidget, QHBoxLayout, QMenu, QWidget, QWidgetAction

from openspace.words import _
from ui import style
from ui.widgets import IconButton, LineEdit

_ISO = Qt.DateFormat.ISODate


class DayEdit(QWidget):
    """A day to be typed as year-month-day or picked from a calendar; "" while it is open."""

    edited = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(style.SPACE[0])
        self.line = LineEdit(_("year-month-day, or leave it open"))
        self.line.editingFinished.connect(self.flush)
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

    def _show_calendar(self) -> None:
        menu = QMenu(self)
        calendar = QCalendarWidget()
        calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
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
