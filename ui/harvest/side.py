"""The right side: the preview, or the publishing."""

from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from openspace.words import _
from ui import style
from ui.harvest.preview import Preview
from ui.harvest.publish import Publish
from ui.widgets import BareButton, set_kind

_WIDTH = 330


class Side(QWidget):
    """Shows one of two pages, chosen by the buttons on top."""

    def __init__(self, preview: Preview, publish: Publish) -> None:
        super().__init__()
        set_kind(self, "inspector")
        self.setFixedWidth(_WIDTH)
        self.preview_button = BareButton(_("Preview"))
        self.publish_button = BareButton(_("Publish"))
        self._pages = QStackedWidget()
        self._choice = QButtonGroup(self)
        row = QHBoxLayout()
        row.setSpacing(style.SPACE[0])
        pages = ((self.preview_button, preview), (self.publish_button, publish))
        for number, (button, page) in enumerate(pages):
            button.setCheckable(True)
            self._choice.addButton(button, number)
            self._pages.addWidget(page)
            row.addWidget(button)
        row.addStretch()
        self._choice.idClicked.connect(self._pages.setCurrentIndex)
        self.preview_button.setChecked(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 12, 12)
        column.setSpacing(style.SPACE[2])
        column.addLayout(row)
        column.addWidget(self._pages, 1)
