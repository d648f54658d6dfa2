"""The menu of all that can be done with one topic."""

from collections.abc import Callable

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from openspace.words import _
from ui.marketplace.cards import TopicWords

_LONGEST = 60


def topic_menu(over: QWidget, words: TopicWords, act: Callable[[str, str], object]) -> QMenu:
    """Return the menu of a topic: what is done to it, and to each question merged into it."""
    menu = QMenu(over)
    menu.setAccessibleName(_("Topic"))
    rows = (
        ("board", _("Open the board"), "Return"),
        ("about", _("Details, people, link"), "Space"),
        ("reword", _("Reword the question"), "F2"),
        ("merge", _("Merge with another topic…"), "M"),
        ("hands", _("Raise a hand…"), "H"),
        ("park", _("Take it up again") if words.parked else _("Park it"), "P"),
        ("withdraw", _("Withdraw it"), "Del"),
    )
    for verb, text, key in rows:
        action = menu.addAction(text)
        action.setShortcut(QKeySequence(key))
        action.triggered.connect(lambda _on=False, verb=verb: act(verb, words.topic))
    for one in words.complementary:
        menu.addSeparator()
        for verb, text in (("lead", _("Lead with “{q}”")), ("part", _("Part “{q}”"))):
            action = menu.addAction(text.format(q=_short(one.words)).replace("&", "&&"))
            action.triggered.connect(lambda _on=False, v=verb, of=one.topic: act(v, of))
    menu.aboutToHide.connect(menu.deleteLater)
    return menu


def _short(words: str) -> str:
    line = " ".join(words.split())
    return line if len(line) <= _LONGEST else line[: _LONGEST - 1] + "…"
