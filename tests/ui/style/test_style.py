import re
from pathlib import Path

import pytest
from PySide6.QtGui import QFontInfo, QFontMetricsF

from ui import style
from ui.actions import actions, places

UI = Path(style.__file__).parents[1]
ICON = re.compile(r'(?:icon|IconButton|set_icon)\(\s*"([a-z-]+)"|icon="([a-z-]+)"')


def test_the_apps_own_font_is_on(qapp):
    assert style.load_fonts()
    assert QFontInfo(style.font(14)).family() == style.FONT_FAMILY


def test_heavier_letters_are_wider(qapp):
    widths = [
        QFontMetricsF(style.font(24, weight)).horizontalAdvance("Handgloves")
        for weight in (400, 500, 600, 700)
    ]
    assert widths == sorted(set(widths))


def test_heavier_letters_are_not_emboldened_once_more(qapp):
    assert not style.font(24, 700).bold()


def test_a_theme_is_told_once_it_changes(qtbot):
    with qtbot.waitSignal(style.theme_signals.changed):
        style.use("dark")
    assert style.current() is style.DARK


def test_the_same_theme_again_is_not_told(qtbot):
    with qtbot.assertNotEmitted(style.theme_signals.changed):
        style.use("light")


def test_a_change_of_theme_dresses_the_whole_app(qapp):
    style.use("dark")
    assert style.DARK.panel in qapp.styleSheet()
    assert qapp.palette().window().color().name().upper() == style.DARK.panel


def test_the_chosen_theme_is_remembered():
    assert style.remembered_theme() == "system"
    style.remember_theme("dark")
    assert style.remembered_theme() == "dark"


@pytest.mark.parametrize("palette", [style.LIGHT, style.DARK], ids=lambda palette: palette.name)
def test_the_style_sheet_has_no_open_places(palette):
    assert "$" not in style.stylesheet(palette)


def test_the_style_sheet_sets_no_letters():
    assert "font" not in style.stylesheet(style.LIGHT)


def test_pictures_of_the_style_sheet_are_there():
    for palette in (style.LIGHT, style.DARK):
        for picture in re.findall(r"url\((.+?)\)", style.stylesheet(palette)):
            assert Path(picture).is_file()


def test_every_icon_named_in_the_window_is_drawn(qapp):
    named = {
        name
        for file in UI.rglob("*.py")
        for pair in ICON.findall(file.read_text("utf-8"))
        for name in pair
        if name
    }
    named |= {action.icon for action in actions()} | {place.icon for place in places()}
    assert len(named) > 10
    for name in named:
        assert not style.icon(name).pixmap(24, 24).toImage().isNull(), name


def test_an_icon_that_is_not_there_is_an_error(qapp):
    with pytest.raises(KeyError):
        style.icon("no-such-icon")
