"""Moments in the words of the person's language and country."""

from PySide6.QtCore import QDate, QDateTime, QLocale, Qt, QTime

from openspace.words import _


def moment_in_words(iso: str) -> str:
    """Return "today, 14:20", "yesterday", or a date; "" for no moment."""
    moment = QDateTime.fromString(iso, Qt.DateFormat.ISODate).toLocalTime()
    if not moment.isValid():
        return ""
    days = moment.date().daysTo(QDate.currentDate())
    if days == 0:
        return _("today, {time}").format(time=_clock(moment.time()))
    return _("yesterday") if days == 1 else day_in_words(moment.date())


def day_in_words(day: QDate) -> str:
    """Return a day as it is written in the person's country."""
    return QLocale().toString(day, QLocale.FormatType.LongFormat)


def _clock(time: QTime) -> str:
    return QLocale().toString(time, QLocale.FormatType.ShortFormat)
