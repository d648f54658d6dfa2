"""The wall of the day with 8 slots, 15 rooms and 300 topics: ``python -m benchmarks.wall``.

First paint is measured from the data to the first pixels, dragging as the time of a frame while
a card is carried across the wall, both without a screen.
"""

import os
import random
import sys
import time
from collections.abc import Iterator
from math import inf
from statistics import median, quantiles

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget

from benchmarks.board.table import figure
from openspace import commands
from openspace.commands.drafts import PersonDraft, RoomDraft, TopicDraft
from openspace.gathering import Gathering, marketplace, rooms, slots
from ui import style
from ui.agenda.figures import figures_of
from ui.agenda.panel import WallPanel
from ui.bridge import Bridge

SLOTS, ROOMS, TOPICS, PEOPLE, WISHES = 8, 15, 300, 1_000, 6
_WINDOW = (1356, 844)
_FRAMES, _STEP = 240, 9
_FIRST_PAINT_MS, _FRAME_MS = 300.0, 20.0
_LEFT, _NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


def full_wall(gathering: Gathering, *, seed: int = 3) -> None:
    """Fill a wall: 120 topics have a place, 170 wait, 10 are parked."""
    dice = random.Random(seed)
    names = [f"Person {number}" for number in range(PEOPLE)]
    commands.add_people(gathering, [PersonDraft(name) for name in names])
    wanted = [dice.sample(names, WISHES * PEOPLE // TOPICS) for _topic in range(TOPICS)]
    drafts = [
        TopicDraft(
            f"What would it take to try {number} in our town, and whom?", (names[number],), w
        )
        for number, w in ((rank, tuple(some)) for rank, some in enumerate(wanted))
    ]
    commands.post_topics(gathering, drafts)
    commands.lay_out_day(gathering, starts="08:00", minutes=60, pause=10, count=SLOTS)
    commands.add_rooms(
        gathering, [RoomDraft(f"Room {number}", dice.randint(8, 60)) for number in range(ROOMS)]
    )
    spots = [(slot.id, room.id) for slot in slots(gathering) for room in rooms(gathering)]
    topics = marketplace(gathering)
    commands.accept_timetable(
        gathering, {topic.id: spot for topic, spot in zip(topics, spots, strict=False)}
    )
    for topic in topics[-10:]:
        commands.park_topic(gathering, topic.id, parked=True)


def first_paint(app: QApplication, bridge: Bridge) -> tuple[WallPanel, float, float]:
    """Return the panel, how long it took to its first pixels and until all is counted, in ms."""
    start = time.perf_counter()
    panel = WallPanel(bridge)
    panel.resize(*_WINDOW)
    panel.show()
    panel.repaint()
    painted = time.perf_counter()
    while panel._counting.isActive():  # noqa: SLF001 - what is measured is when it has ended
        app.processEvents()
    app.processEvents()
    return panel, (painted - start) * 1000, (time.perf_counter() - start) * 1000


def frames(app: QApplication, panel: WallPanel) -> list[float]:
    """Return the milliseconds of each frame while a card is carried across the wall."""
    table = panel.stage.table
    start = table.visualRect(table.wall_model.index(0, 0)).center()
    _send(table.viewport(), QEvent.Type.MouseButtonPress, start)
    taken = []
    for at in _way(table.viewport()):
        before = time.perf_counter()
        _send(table.viewport(), QEvent.Type.MouseMove, at)
        app.processEvents()
        app.sendEvent(panel, QEvent(QEvent.Type.UpdateRequest))
        taken.append((time.perf_counter() - before) * 1000)
    panel.stage.carrying.put_back()
    app.processEvents()
    return taken


def _way(view: QWidget) -> Iterator[QPoint]:
    """Yield places on a way to and fro across a view, kept from its edges, where it scrolls."""
    wide, high = view.width() - 100, view.height() - 100
    for step in range(_FRAMES):
        across, down = step * _STEP % (2 * wide), step * _STEP // 3 % (2 * high)
        yield QPoint(50 + min(across, 2 * wide - across), 50 + min(down, 2 * high - down))


def _send(view: QWidget, kind: QEvent.Type, at: QPoint) -> None:
    everywhere = QPointF(view.mapToGlobal(at))
    event = QMouseEvent(kind, QPointF(at), everywhere, _LEFT, _LEFT, _NONE)
    QApplication.sendEvent(view, event)


def _place_one(app: QApplication, panel: WallPanel, bridge: Bridge) -> float:
    """Return the milliseconds from a swap of two cards to its pixels."""
    wall = panel.wall
    one, other = wall.all_cards()[0], wall.all_cards()[1]
    to = other.spot
    start = time.perf_counter()
    commands.move_breakout(bridge.gathering, one.group, slot=to.slot, room=to.room)
    panel.stage.table.viewport().repaint()
    taken = (time.perf_counter() - start) * 1000
    app.processEvents()
    return taken


def main() -> None:
    """Print the figures and their goals."""
    app = QApplication(sys.argv[:1])
    style.dress(app)
    bridge = Bridge()
    full_wall(bridge.gathering)
    print(f"{SLOTS} slots, {ROOMS} rooms, {TOPICS} topics, {PEOPLE:,} people")
    panel, painted, counted = first_paint(app, bridge)
    figure("first paint", painted, _FIRST_PAINT_MS, "ms")
    figure("until warnings and torn are counted", counted, inf, "ms")
    taken = frames(app, panel)
    figure("a frame while a card is dragged", median(taken), _FRAME_MS, "ms")
    figure("the slowest of twenty frames", quantiles(taken, n=20)[-1], inf, "ms")
    figure("two cards swapped", _place_one(app, panel, bridge), 100.0, "ms")
    start = time.perf_counter()
    figures_of(bridge.gathering)
    figure("counting warnings and torn", (time.perf_counter() - start) * 1000, inf, "ms")
    panel.close()


if __name__ == "__main__":
    main()
