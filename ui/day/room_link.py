"""The link of a room: where it leads is said before it is opened."""

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication

from openspace.words import _
from ui.widgets import IconButton, TitledMenu, explain

_SCHEMES = ("http", "https")
_LONGEST = 80


class LinkMenuButton(IconButton):
    """Offers to open or to copy the link of a room; hidden where there is none."""

    def __init__(self) -> None:
        super().__init__("video-camera", _("The room online"), size=18)
        self._link = ""
        self.hide()
        self.clicked.connect(self._pop)

    def show_link(self, link: str) -> None:
        """Show another link."""
        self._link = link.strip()
        self.setVisible(bool(self._link))
        explain(self, self._link)

    def ways(self) -> TitledMenu:
        """Return the menu of what can be done with the link."""
        menu = TitledMenu(self._link[:_LONGEST], self)
        if QUrl(self._link).scheme() in _SCHEMES:
            menu.addAction(_("Open in the browser"), self._open)
        menu.addAction(_("Copy the link"), self._copy)
        return menu

    def _open(self) -> None:
        QDesktopServices.openUrl(QUrl(self._link))

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._link)

    def _pop(self) -> None:
        menu = self.ways()
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.mapToGlobal(self.rect().bottomLeft()))
        menu.setActiveAction(menu.actions()[0])
