"""Puts what people chose for their comfort on the whole app, at once."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from ui.style.comfort import Comfort, comfort, keep_comfort, text_scale
from ui.style.fonts import font
from ui.style.theme import theme_signals

_EFFECTS = (
    Qt.UIEffect.UI_AnimateMenu,
    Qt.UIEffect.UI_FadeMenu,
    Qt.UIEffect.UI_AnimateCombo,
    Qt.UIEffect.UI_AnimateTooltip,
    Qt.UIEffect.UI_FadeTooltip,
    Qt.UIEffect.UI_AnimateToolBox,
)
_APP_TEXT = 14


class _Usual:
    """What moves where nobody wants less motion."""

    caret_ms = 0
    effects: tuple[Qt.UIEffect, ...] = ()


def wear(app: QApplication, chosen: Comfort) -> None:
    """Have the app so from now on, and at the next start."""
    before = text_scale()
    still = comfort().reduce_motion != chosen.reduce_motion
    keep_comfort(chosen)
    if still:
        calm(app)
    if text_scale() != before:
        app.setFont(font(_APP_TEXT))
        for widget in app.allWidgets():
            _rescale(widget, before)
        theme_signals.changed.emit()


def calm(app: QApplication) -> None:
    """Let Qt's own effects move, or not where people want less motion."""
    reduced = comfort().reduce_motion
    if reduced:
        _Usual.caret_ms = _Usual.caret_ms or app.cursorFlashTime()
        _Usual.effects = tuple(one for one in _EFFECTS if app.isEffectEnabled(one))
    for effect in _Usual.effects:
        app.setEffectEnabled(effect, not reduced)
    if _Usual.caret_ms:
        app.setCursorFlashTime(0 if reduced else _Usual.caret_ms)


def _rescale(widget: QWidget, before: float) -> None:
    letters = widget.font()
    if letters.pixelSize() > 0 and widget.testAttribute(Qt.WidgetAttribute.WA_SetFont):
        usual = round(letters.pixelSize() / before)
        letters.setPixelSize(round(usual * text_scale()))
        widget.setFont(letters)
