import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from ui import style

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture(autouse=True)
def _usual_comfort(qapp):
    yield
    style.wear(qapp, style.Comfort())
    style.recall_comfort(style.paper_font(12))


@pytest.fixture
def settings(at_sample):
    QTest.mouseClick(at_sample.rail.settings, LEFT)
    panel = at_sample.overlays.settings
    assert panel.isVisible()
    return panel


def title_height(window):
    return window.line.top.title.font().pixelSize()


def turn_wheel(window, keys=Qt.KeyboardModifier.NoModifier):
    window.go("boards")
    canvas = window.panels.boards().view.canvas
    middle = QPointF(canvas.rect().center())
    event = QWheelEvent(
        middle, canvas.mapToGlobal(middle), QPoint(), QPoint(0, 120), Qt.MouseButton.NoButton,
        keys, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    before = canvas.viewport.scale
    QApplication.sendEvent(canvas, event)
    return canvas.viewport.scale > before


def test_settings_open_by_key_and_close_with_escape(at_sample):
    QTest.keyClick(at_sample, Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
    panel = at_sample.overlays.settings
    assert panel.author.hasFocus()
    QTest.keyClick(panel.author, Qt.Key.Key_Escape)
    assert panel.isHidden()


def test_larger_letters_are_there_at_once_and_remembered(at_sample, settings, qapp):
    usual = title_height(at_sample)
    QTest.mouseClick(settings.text.buttons["150"], LEFT)
    assert title_height(at_sample) == round(usual * 1.5)
    style.recall_comfort(style.paper_font(12))
    assert style.text_scale() == 1.5


@pytest.mark.parametrize("size", ["115", "130", "150"])
def test_going_back_to_the_usual_size_leaves_no_trace(at_sample, settings, size):
    labels = at_sample.findChildren(QLabel)
    before = [label.font().pixelSize() for label in labels]
    QTest.mouseClick(settings.text.buttons[size], LEFT)
    assert [label.font().pixelSize() for label in labels] != before
    QTest.mouseClick(settings.text.buttons["100"], LEFT)
    assert [label.font().pixelSize() for label in labels] == before


def test_dark_and_light_leave_the_letters_as_large_as_they_are(at_sample, settings):
    QTest.mouseClick(settings.text.buttons["150"], LEFT)
    labels = at_sample.findChildren(QLabel)
    before = [label.font().pixelSize() for label in labels]
    QTest.mouseClick(settings.theme.buttons["dark"], LEFT)
    assert [label.font().pixelSize() for label in labels] == before


def test_notes_on_the_board_keep_their_letters(at_sample, settings):
    usual = style.paper_font(17).pixelSize()
    QTest.mouseClick(settings.text.buttons["150"], LEFT)
    assert style.paper_font(17).pixelSize() == usual
    assert style.font(17).pixelSize() == round(17 * 1.5)


def test_the_largest_letters_are_not_cut_on_rail_and_line(at_sample, settings):
    QTest.mouseClick(settings.text.buttons["150"], LEFT)
    for button in (*at_sample.rail.buttons.values(), at_sample.rail.settings):
        words = button.fontMetrics().horizontalAdvance(button.text())
        assert words <= button.width() - 2, button.text()
    top = at_sample.line.top
    assert top.title.fontMetrics().height() <= top.height()


def test_the_panel_fits_the_least_window_with_the_largest_letters(at_sample, settings):
    QTest.mouseClick(settings.text.buttons["150"], LEFT)
    at_sample.resize(960, 600)
    assert settings.rect().contains(settings.card.geometry())


def test_less_motion_takes_the_time_out_of_movements(settings, qapp):
    assert style.motion_ms(150) == 150
    QTest.mouseClick(settings.motion, LEFT)
    assert style.motion_ms(150) == 0
    assert qapp.cursorFlashTime() == 0
    assert not qapp.isEffectEnabled(Qt.UIEffect.UI_FadeMenu)
    QTest.mouseClick(settings.motion, LEFT)
    assert style.motion_ms(150) == 150


def test_the_wheel_zooms_where_people_want_it(at_sample, settings):
    settings.leave()
    assert not turn_wheel(at_sample)
    assert turn_wheel(at_sample, Qt.KeyboardModifier.ControlModifier)
    settings.show_settings()
    QTest.mouseClick(settings.wheel, LEFT)
    settings.leave()
    assert turn_wheel(at_sample)
    assert not turn_wheel(at_sample, Qt.KeyboardModifier.ShiftModifier)


def test_the_name_is_kept_without_spaces_around(settings):
    QTest.keyClicks(settings.author, "  Ada  Lovelace ")
    QTest.keyClick(settings.author, Qt.Key.Key_Escape)
    assert style.author() == "Ada Lovelace"
    assert style.settings().value("author") == "Ada Lovelace"


def test_dark_and_light_are_chosen_and_remembered(settings):
    QTest.mouseClick(settings.theme.buttons["dark"], LEFT)
    assert style.current().name == "dark"
    assert style.remembered_theme() == "dark"


def test_the_switch_on_the_rail_is_followed(at_sample, settings):
    at_sample.todo["theme"].trigger()
    assert settings.theme.buttons["dark"].isChecked()


def test_letters_follow_the_system_where_nothing_is_chosen(qapp):
    large = style.font(23)
    style.recall_comfort(large)
    assert style.text_scale() == 1.5
    style.recall_comfort(style.font(10))
    assert style.text_scale() == 1.0
