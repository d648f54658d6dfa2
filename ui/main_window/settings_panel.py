"""The settings: a small panel at the foot of the rail; everything takes effect at once."""

from collections.abc import Callable, Mapping

from msgspec.structs import replace
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import (
    QApplication,
    QButtonGroup,
    QCheckBox,
    QHBoxLayout,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from openspace.words import _
from ui import style
from ui.doing.over import Over
from ui.widgets import Field, FlowLayout, Heading, IconButton, Label, LineEdit

_WIDTH, _MARGIN = 440, 12


class SettingsPanel(Over):
    """What people choose for themselves on this computer."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window, wide=_WIDTH)
        self.setAccessibleName(_("Settings"))
        self.author = LineEdit(_("Not given"))
        self.theme = Choice(_("Colours"), theme_words(), style.remembered_theme(), _use_theme)
        self.text = Choice(_("Text size"), text_words(), str(style.comfort().text_size), _use_text)
        self.motion = _Check(_("Less motion"), on=style.comfort().reduce_motion)
        self.wheel = _Check(_("The wheel zooms the board"), on=style.comfort().wheel_zooms)
        self.close_it = IconButton("x", _("Close (Esc)"), size=16)
        self._lay_out()
        self.author.setText(style.author())
        self.author.editingFinished.connect(self._take_author)
        self.close_it.clicked.connect(self.leave)
        self.motion.toggled.connect(lambda on: _have(reduce_motion=on))
        self.wheel.toggled.connect(lambda on: _have(wheel_zooms=on))
        style.theme_signals.changed.connect(self._follow)

    def show_settings(self) -> None:
        """Open the settings, or close them where they are open."""
        if self.isVisible():
            self.leave()
        else:
            self.theme.choose(style.remembered_theme())
            self.open(self.author)

    def place(self) -> None:
        """Cover the window, the card at the foot of the rail."""
        super().place()
        left = style.scaled(style.RAIL_WIDTH - 12) + 12 + _MARGIN
        width = min(style.scaled(_WIDTH), self.width() - left - _MARGIN)
        high = min(self.wanted_height(width), self.height() - 2 * _MARGIN)
        self.card.setFixedWidth(width)
        self.card.setGeometry(left, self.height() - high - _MARGIN, width, high)

    def _take_author(self) -> None:
        _have(author=" ".join(self.author.text().split()))

    def _follow(self) -> None:
        self.theme.choose(style.remembered_theme())
        if self.isVisible():
            self.place()

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.addWidget(Heading(_("Settings"), part=True), 1)
        top.addWidget(self.close_it)
        hint = _("For the notes you stick, where a gathering shows who wrote them.")
        column = QVBoxLayout(self.card)
        column.setContentsMargins(20, 14, 14, 18)
        column.setSpacing(12)
        column.addLayout(top)
        column.addWidget(Field(_("Your name"), self.author, hint))
        column.addWidget(self.theme)
        column.addWidget(self.text)
        column.addWidget(self.motion)
        column.addWidget(self.wheel)
        column.addWidget(
            Label(
                _("Without it the wheel pushes the board; with Ctrl it always zooms."),
                12,
                kind="secondary",
                wrap=True,
            )
        )


class Choice(QWidget):
    """A name and the things one of which is chosen; ``take`` is told which."""

    def __init__(
        self, name: str, words: Mapping[str, str], chosen: str, take: Callable[[str], None]
    ) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(style.SPACE[0])
        column.addWidget(Label(name, 13, 500))
        self._row = FlowLayout(spacing=4)
        column.addLayout(self._row)
        self._group = QButtonGroup(self)
        self.buttons: dict[str, QRadioButton] = {}
        for key, text in words.items():
            button = QRadioButton(text)
            button.setFont(style.font(14))
            button.setAccessibleName(f"{name}: {text}")
            button.clicked.connect(lambda _on=False, one=key: take(one))
            self.buttons[key] = button
            self._group.addButton(button)
            self._row.addWidget(button)
        self.choose(chosen)

    def choose(self, key: str) -> None:
        """Show what is chosen, without telling."""
        self.buttons[key].setChecked(True)


class _Check(QCheckBox):
    def __init__(self, text: str, *, on: bool) -> None:
        super().__init__(text)
        self.setFont(style.font(14))
        self.setMinimumHeight(28)
        self.setChecked(on)

    def hitButton(self, pos: QPoint) -> bool:  # noqa: N802
        """Be hit anywhere, not only on box and words."""
        return self.rect().contains(pos)


def theme_words() -> dict[str, str]:
    """Return the names of the themes."""
    return {"system": _("System"), "light": _("Light"), "dark": _("Dark")}


def text_words() -> dict[str, str]:
    """Return the names of the text sizes by their percent, 0 for the system's."""
    sizes = {str(size): _("{percent} %").format(percent=size) for size in style.TEXT_SIZES}
    return {"0": _("System"), **sizes}


def _use_theme(name: str) -> None:
    theme = next(one for one in style.THEMES if one == name)
    style.remember_theme(theme)
    style.use(theme)


def _use_text(size: str) -> None:
    _have(text_size=int(size))


def _have(**chosen: int | bool | str) -> None:
    app = QApplication.instance()
    if isinstance(app, QApplication):
        style.wear(app, replace(style.comfort(), **chosen))
