"""Which theme is on, and how the whole app is dressed in it."""

from typing import Literal, get_args

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from ui.style.fonts import font, load_fonts
from ui.style.palettes import DARK, LIGHT, Palette
from ui.style.settings import settings
from ui.style.sheet import qt_palette, stylesheet

ThemeName = Literal["light", "dark", "system"]
THEMES: tuple[ThemeName, ...] = get_args(ThemeName)


class ThemeSignals(QObject):
    """Tells that the colours are others now."""

    changed = Signal()


class _Theme:
    """The theme that is on; one for the app, as Qt has one application."""

    wanted: ThemeName = "light"
    palette: Palette = LIGHT
    follows: bool = False


theme_signals = ThemeSignals()


def current() -> Palette:
    """Return the colours that are on."""
    return _Theme.palette


def use(name: ThemeName) -> None:
    """Put on the light or the dark colours, or those the system has."""
    _Theme.wanted = name
    palette = DARK if name == "dark" or (name == "system" and _system_is_dark()) else LIGHT
    if palette is _Theme.palette:
        return
    _Theme.palette = palette
    app = QApplication.instance()
    if isinstance(app, QApplication) and app.styleSheet():
        _put_on(app)
    theme_signals.changed.emit()


def dress(app: QApplication) -> None:
    """Give the whole app, made in Qt's Fusion style, the theme's font, colours and style sheet."""
    load_fonts()
    app.setFont(font(14))
    _put_on(app)
    if not _Theme.follows:
        _Theme.follows = True
        QGuiApplication.styleHints().colorSchemeChanged.connect(_follow_system)


def remembered_theme() -> ThemeName:
    """Return the theme chosen last on this computer; the system's when none was."""
    chosen = settings().value("theme")
    return next((name for name in THEMES if name == chosen), "system")


def remember_theme(name: ThemeName) -> None:
    """Keep the chosen theme for the next start."""
    settings().setValue("theme", name)


def _put_on(app: QApplication) -> None:
    own = Qt.WidgetAttribute.WA_SetFont
    letters = [(one, one.font()) for one in app.allWidgets() if one.testAttribute(own)]
    app.setPalette(qt_palette(_Theme.palette))
    app.setStyleSheet(stylesheet(_Theme.palette))
    # Qt puts back the first font it saw a widget in.
    for widget, font_now in letters:
        if widget.font() != font_now:
            widget.setFont(font_now)


def _system_is_dark() -> bool:
    return QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark


def _follow_system() -> None:
    if _Theme.wanted == "system":
        use("system")
