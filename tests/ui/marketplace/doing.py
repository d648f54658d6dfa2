"""What people do on the marketplace, for its tests."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from ui.widgets import Label


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
