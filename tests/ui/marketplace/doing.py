"""What people do on the marketplace, for its tests."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from ui.widgets import Label


def seen(card):
    """Return what is painted at the foot of a card and above it."""
    face, laid = card.face, card.laid()
    apart = {face.names.words} if laid.names.height() else set()
    return {face.at_foot(laid.foot.width()), *(chip.words for chip in face.chips)} | apart


def agree(market):
    """Say in the sheet that both convenors agree."""
    QTest.keyClick(market.doings.openings.sheet.agree, Qt.Key.Key_Return)


def key(widget, key, held=Qt.KeyboardModifier.NoModifier):
    widget.setFocus()
    QTest.keyClick(widget, key, held)


def post(market, question, convenor=""):
    QTest.keyClicks(market.post_bar.question, question)
    if convenor:
        QTest.keyClick(market.post_bar.question, Qt.Key.Key_Tab)
        QTest.keyClicks(market.post_bar.convenor, convenor)
        QTest.keyClick(market.post_bar.convenor, Qt.Key.Key_Return)
    else:
        QTest.keyClick(market.post_bar.question, Qt.Key.Key_Return)


def two_cards(market):
    post(market, "What must stay?", "Sam")
    post(market, "What can go?", "Ada")
    return list(market.cards.values())


def shown(widget):
    return {label.text() for label in widget.findChildren(Label) if not label.isHidden()}
