"""The marketplace with 300 topics: ``python -m benchmarks.marketplace``.

First paint is measured from the data to the first pixels, dragging as the time of a frame while
a card is carried over the others, both without a screen.
"""

import os
import random
import sys
import time
from collections.abc import Callable, Iterator
from functools import partial
from math import inf
from statistics import median, quantiles

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget

from benchmarks.board.table import figure
from openspace import commands
from openspace.commands.drafts import RoomDraft, TopicDraft
from openspace.gathering import Gathering, marketplace, rooms, slots
from openspace.themes.alike import alike
from tools.market_scenes import said
from ui import style
from ui.bridge import Bridge
from ui.marketplace.panel import MarketplacePanel
from ui.marketplace.topic_card import TopicCard

TOPICS, PEOPLE, WISHES, MERGED, PLACED = 300, 400, 8, 30, 120
_WINDOW = (1356, 844)
_FRAMES, _STEP, _AGAIN = 240, 9, 5
_FIRST_PAINT_MS, _FRAME_MS, _SIGN_MS = 300.0, 20.0, 100.0
_LEFT, _NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


def full_marketplace(gathering: Gathering, *, seed: int = 3) -> None:
    """Post 330 topics, of which 30 are merged into others and 120 have a place."""
    dice = random.Random(seed)
    names = [f"Person {number}" for number in range(PEOPLE)]
    drafts = [
        TopicDraft(said(dice), tuple(dice.sample(names, 2)), tuple(dice.sample(names, WISHES)))
        for _topic in range(TOPICS + MERGED)
    ]
    made = commands.post_topics(gathering, drafts)
    for main, other in zip(made, made[TOPICS:], strict=False):
        commands.merge_topics(gathering, main=main, complementary=other)
    commands.lay_out_day(gathering, starts="08:00", minutes=60, pause=10, count=8)
    commands.add_rooms(gathering, [RoomDraft(f"Room {number}") for number in range(15)])
    spots = [(slot.id, room.id) for slot in slots(gathering) for room in rooms(gathering)]
    topics = marketplace(gathering)[:PLACED]
    commands.accept_timetable(
        gathering, {topic.id: spot for topic, spot in zip(topics, spots, strict=False)}
    )


def first_paint(bridge: Bridge) -> tuple[MarketplacePanel, float]:
    """Return a panel and how long it took to its first pixels, in ms."""
    start = time.perf_counter()
    panel = MarketplacePanel(bridge)
    panel.resize(*_WINDOW)
    panel.show()
    panel.repaint()
    return panel, (time.perf_counter() - start) * 1000


def frames(app: QApplication, panel: MarketplacePanel) -> list[float]:
    """Return the milliseconds of each frame while a card is carried over the others."""
    card = panel.shelf.shown[0]
    start = card.rect().center()
    _send(card, QEvent.Type.MouseButtonPress, card.mapToGlobal(start))
    taken = [
        _timed(app, partial(_send, card, QEvent.Type.MouseMove, at))
        for at in _way(panel.shelf.viewport())
    ]
    card.put_back.emit()
    app.processEvents()
    return taken


def _way(view: QWidget) -> Iterator[QPoint]:
    """Yield places on a way to and fro across a view, kept from its edges, where it scrolls."""
    wide, high = view.width() - 100, view.height() - 100
    for step in range(_FRAMES):
        across, down = step * _STEP % (2 * wide), step * _STEP // 3 % (2 * high)
        x, y = min(across, 2 * wide - across), min(down, 2 * high - down)
        yield view.mapToGlobal(QPoint(50 + x, 50 + y))


def _send(card: TopicCard, kind: QEvent.Type, at: QPoint) -> None:
    inside = QPointF(card.mapFromGlobal(at))
    QApplication.sendEvent(card, QMouseEvent(kind, inside, QPointF(at), _LEFT, _LEFT, _NONE))


def _timed(app: QApplication, act: Callable[[], object]) -> float:
    """Return the milliseconds something takes until it shows."""
    start = time.perf_counter()
    act()
    app.processEvents()
    return (time.perf_counter() - start) * 1000


def main() -> None:
    """Print the figures and their goals."""
    app = QApplication(sys.argv[:1])
    style.dress(app)
    bridge = Bridge()
    gathering = bridge.gathering
    full_marketplace(gathering)
    print(f"{TOPICS} topics, {MERGED} complementary questions, {PLACED} placed, {PEOPLE} people")
    panel, cold = first_paint(bridge)
    figure("first paint", cold, _FIRST_PAINT_MS, "ms")
    app.processEvents()
    taken = frames(app, panel)
    figure("a frame while a card is dragged", median(taken), _FRAME_MS, "ms")
    figure("the slowest of twenty frames", quantiles(taken, n=20)[-1], inf, "ms")
    figure("frames per second", 1000 / median(taken), inf, "")
    post = [_timed(app, lambda: commands.post_topic(gathering, "New?")) for _n in range(_AGAIN)]
    figure("a topic posted", median(post), _SIGN_MS, "ms")
    topic = panel.shelf.shown[0].topic
    hand = [_timed(app, lambda: commands.count_hands(gathering, topic, more=1)) for _n in post]
    figure("a hand raised", median(hand), _SIGN_MS, "ms")
    typed = [_timed(app, partial(panel.top.search.setText, word)) for word in ("w", "wa", "wat")]
    figure("a letter in the search", median(typed), _SIGN_MS, "ms")
    said_now = [(one.topic, one.question.words) for one in panel.topics]
    figure("topics alike looked for", _timed(app, lambda: alike(said_now)), _SIGN_MS, "ms")
    panel.close()


if __name__ == "__main__":
    main()
