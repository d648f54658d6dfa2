"""The areas of a board in a list, to jump to one."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from openspace.words import _
from ui.board.desk import Desk
from ui.board.find.literal import literal
from ui.board.find.reading import areas_in_order
from ui.widgets import TitledMenu


def jump_to(desk: Desk, area_id: str) -> None:
    """Show an area as large as it fits, and choose it."""
    box = desk.scene.sheet.box(area_id)
    if box is not None:
        desk.canvas.look(desk.canvas.viewport.fitted(box, desk.canvas.insets))
        desk.selection.choose([area_id])
        desk.canvas.setFocus()


def areas_to_jump_to(desk: Desk, parent: QWidget) -> TitledMenu:
    """Return the areas of the board as a menu, in the order of reading."""
    menu = TitledMenu(_("Jump to an area"), parent)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    areas = areas_in_order(desk.scene.sheet)
    for area in areas:
        action = menu.addAction(literal(area.title) or _("Area without a title"))
        action.triggered.connect(lambda _on=False, one=area.id: jump_to(desk, one))
    if areas:
        menu.setActiveAction(menu.actions()[0])
    else:
        none = menu.addAction(_("This board has no areas yet; draw one with F."))
        none.setEnabled(False)
    return menu
