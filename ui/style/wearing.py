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


class _Caret:
    usual_ms = 0


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
    _Caret.usual_ms = _Caret.usual_ms or app.cursorFlashTime()
    app.setCursorFlashTime(0 if reduced else _Caret.usual_ms)
    for effect in _EFFECTS if reduced else ():
        app.setEffectEnabled(effect, False)  # noqa: FBT003


def _rescale(widget: QWidget, before: float) -> None:
    letters = widget.font()
    if letters.pixelSize() > 0 and widget.testAttribute(Qt.WidgetAttribute.WA_SetFont):
        usual = round(letters.pixelSize() / before)
        letters.setPixelSize(round(usual * text_scale()))
        widget.setFont(letters)
