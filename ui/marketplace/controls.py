"""What can be done with a card, as buttons: made when one first points at it."""

from collections.abc import Callable

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from openspace.words import _
from ui import style
from ui.marketplace.face import Face, Laid, hands_in_words
from ui.widgets import IconButton, QuietButton, set_kind

_STEP = 28
_ICON = 18


class CardControls:
    """The buttons on a card: those at its foot, and two on each complementary question."""

    def __init__(self, card: QWidget, act: Callable[[str, str], object], topic: str) -> None:
        self._card, self._act = card, act
        self._topic = topic
        self.strip = QWidget(card)
        row = QHBoxLayout(self.strip)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self.open_board = QuietButton(_("Board"))
        self.open_board.setToolTip(_("Open the board of this topic (Enter)"))
        self.open_board.setFont(style.font(13, 500))
        set_kind(self.open_board, "keycap")
        self.merge = IconButton("git-merge", _("Merge with another topic… (M)"), size=_ICON)
        self.reword = IconButton("pencil-simple", _("Reword the question (F2)"), size=_ICON)
        self.about = IconButton("info", _("Details, people, link (Space)"), size=_ICON)
        self.more = IconButton("dots-three", _("More to do with this topic"), size=_ICON)
        for verb, button in (
            ("board", self.open_board),
            ("merge", self.merge),
            ("reword", self.reword),
            ("about", self.about),
            ("more", self.more),
        ):
            row.addWidget(button)
            button.clicked.connect(lambda _on=False, verb=verb: act(verb, topic))
        self.hand = HandButton(card)
        self.hand.clicked.connect(lambda: act("hands", topic))
        self.withs: dict[str, tuple[IconButton, IconButton]] = {}

    def place(self, face: Face, laid: Laid) -> None:
        """Stand where the card has room for it now."""
        high = max(_STEP, laid.foot.height())
        top = laid.foot.center().y() - high // 2
        self.strip.setGeometry(laid.foot.left() - 4, top, self.strip.sizeHint().width(), high)
        self.hand.show_count(face.words.interest)
        self.hand.setGeometry(face.chip_rects(laid.foot)[-1].adjusted(0, -1, 0, 1))
        self._place_withs(laid)

    def show(self, *, shown: bool) -> None:
        """Show the buttons, or hide them."""
        for one in self._all():
            one.setVisible(shown)

    def has_focus(self) -> bool:
        """Tell whether one of the buttons has the focus."""
        return any(
            one.hasFocus()
            or (
                one.focusWidget() is not None
                and one.isAncestorOf(one.focusWidget())
                and one.focusWidget().hasFocus()
            )
            for one in self._all()
        )

    def order(self) -> list[QWidget]:
        """Return the buttons in the order in which Tab goes through them."""
        withs = [button for pair in self.withs.values() for button in pair]
        foot = [self.open_board, self.merge, self.reword, self.about, self.more, self.hand]
        return [*withs, *foot]

    def _all(self) -> list[QWidget]:
        return [self.strip, self.hand, *(one for pair in self.withs.values() for one in pair)]

    def _place_withs(self, laid: Laid) -> None:
        there = {part.topic: part.block for part in laid.withs}
        for gone in self.withs.keys() - there.keys():
            for button in self.withs.pop(gone):
                button.hide()
                button.deleteLater()
        for topic, block in there.items():
            if topic not in self.withs:
                self.withs[topic] = self._with_buttons(topic)
            lead, part = self.withs[topic]
            part.setGeometry(_at_corner(block, 0))
            lead.setGeometry(_at_corner(block, 1))

    def _with_buttons(self, topic: str) -> tuple[IconButton, IconButton]:
        lead = IconButton("arrow-up", _("Lead with this question"), self._card, size=16)
        part = IconButton(
            "link-break", _("Part: let this question stand for itself again"), self._card, size=16
        )
        for verb, button in (("lead", lead), ("part", part)):
            button.clicked.connect(lambda _on=False, verb=verb: self._act(verb, topic))
            button.setVisible(self.strip.isVisibleTo(self._card))
        return lead, part


class HandButton(QPushButton):
    """How many want to join; a click lets one say who."""

    def __init__(self, card: QWidget) -> None:
        super().__init__(card)
        set_kind(self, "hand")
        self.setFont(style.font(12, 500))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setIconSize(QSize(15, 15))
        self._recolour()
        style.theme_signals.changed.connect(self._recolour)

    def show_count(self, interest: int) -> None:
        """Show another number."""
        self.setText(f" {interest}")
        said = hands_in_words(interest)
        self.setAccessibleName(_("Raise a hand: {hands} (H)").format(hands=said))
        self.setToolTip(_("Raise a hand (H); + and - count"))

    def _recolour(self) -> None:
        self.setIcon(style.icon("hand", style.current().accent))


def _at_corner(block: QRect, rank: int) -> QRect:
    """Return the place of a small button at the upper right of a block."""
    return QRect(block.right() - (rank + 1) * _STEP, block.top() + 1, 26, 24)
