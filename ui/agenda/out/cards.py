"""Topic cards to print: two of A5 or four of A6 on a page of A4."""

from collections.abc import Sequence
from functools import partial
from itertools import pairwise
from typing import Literal, NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from openspace.errors import BadInputError
from openspace.gathering import Gathering
from openspace.harvest.escape import one_line
from openspace.words import _
from ui import style
from ui.agenda.out.flow import DOTS_A_POINT, Flow, Said, splits_words
from ui.agenda.out.pages import pages_pdf
from ui.agenda.out.told import Told, all_told
from ui.style.offscreen import ready_to_paint
from ui.widgets.pdf import About

CardSize = Literal["a5", "a6"]
CARD_SIZES: tuple[CardSize, ...] = ("a5", "a6")

_A4 = (595.276, 841.89)
_COLUMNS: dict[CardSize, int] = {"a5": 1, "a6": 2}
_FOOT: dict[CardSize, float] = {"a5": 19.0, "a6": 14.0}
_ROWS = 2
_MARGIN, _BAND, _FOOT_GAP = 26.0, 12.0, 10.0
_SIZES = (44, 38, 33, 29, 25, 22, 19, 17, 15, 13, 11, 9)
_BREAKS_WORDS = 17
_FOOT_SHARE = 0.5


class _Part(NamedTuple):
    """What stands on one card: a run of a topic's lines, and the foot where it is the last."""

    body: Flow
    start: int
    end: int
    foot: Flow
    colour: str


def cards_pdf(gathering: Gathering, size: CardSize = "a5") -> bytes:
    """Return a card for each topic; one that finds no room goes on on the next.

    Raises :class:`BadInputError` with a sentence where there are no topics yet.
    """
    on_cards = list(all_told(gathering).values())
    if not on_cards:
        raise BadInputError(_("There are no topics yet; post one first."))
    ready_to_paint()
    room = _rooms(size)[0]
    parts = [part for one in on_cards for part in _parts(one, _inside(room), size)]
    on_page = _COLUMNS[size] * _ROWS
    pages = [
        partial(_paint_page, parts[first : first + on_page], size)
        for first in range(0, len(parts), on_page)
    ]
    title = gathering.invitation.title
    about = About(title, _("Topic cards"), _as_list(on_cards), "topics.md")
    return pages_pdf(pages, about, lies=False)


def _rooms(size: CardSize) -> list[QRectF]:
    columns = _COLUMNS[size]
    width, height = (side * DOTS_A_POINT for side in _A4)
    wide, high = width / columns, height / _ROWS
    return [
        QRectF(column * wide, row * high, wide, high)
        for row in range(_ROWS)
        for column in range(columns)
    ]


def _inside(room: QRectF) -> QRectF:
    margin = _MARGIN * DOTS_A_POINT
    return room.adjusted(margin, margin + _BAND * DOTS_A_POINT, -margin, -margin)


def _parts(one: Told, room: QRectF, size: CardSize) -> list[_Part]:
    width, gap = room.width(), _FOOT_GAP * DOTS_A_POINT
    more = _foot(one, _FOOT[size])
    foot = Flow(more, width)
    if foot.height() > room.height() * _FOOT_SHARE:
        # A long foot goes with the rest, from card to card.
        foot = Flow((), width)
    elif foot.count:
        more = []
    above = room.height() - (foot.height() + gap if foot.count else 0.0)
    body = _largest(one, more, width, above)
    ends = [0]
    while not ends[1:] or ends[-1] < body.count:
        ends.append(body.fitting(above, ends[-1]))
    return [_Part(body, start, end, foot, one.colour) for start, end in pairwise(ends)]


def _largest(one: Told, more: Sequence[Said], width: float, height: float) -> Flow:
    """Return a card's words as large as there is room for, and never smaller than can be read."""
    for size in _SIZES:
        said = [*_body(one, size), *more]
        whole = size <= _BREAKS_WORDS or not any(splits_words(words, width) for words in said)
        if whole and (flow := Flow(said, width)).height() <= height:
            return flow
    return Flow([*_body(one, _SIZES[-1]), *more], width)


def _body(one: Told, size: float) -> list[Said]:
    smaller = max(size * 0.6, _SIZES[-1])
    others = [
        Said(_("With: {question}").format(question=other), smaller, 500, gap=smaller * 0.5)
        for other in one.others
    ]
    return [Said(one.question, size, 650), *others]


def _foot(one: Told, size: float) -> list[Said]:
    quiet, smaller = style.LIGHT.secondary, size * 0.85
    said = [Said(one.names, size, 500)] if one.names else []
    said += [Said(one.interest, smaller, 400, quiet, 3)] if one.interest else []
    return said + [Said(place, smaller, 500, quiet, 3) for place in one.places]


def _paint_page(parts: Sequence[_Part], size: CardSize, painter: QPainter) -> None:
    for part, room in zip(parts, _rooms(size), strict=False):
        _paint(painter, part, room)
    width, height = (side * DOTS_A_POINT for side in _A4)
    pen = QPen(QColor(style.LIGHT.edge), DOTS_A_POINT / 2, Qt.PenStyle.DotLine)
    painter.setPen(pen)
    painter.drawLine(QPointF(0, height / 2), QPointF(width, height / 2))
    if _COLUMNS[size] > 1:
        painter.drawLine(QPointF(width / 2, 0), QPointF(width / 2, height))


def _paint(painter: QPainter, part: _Part, room: QRectF) -> None:
    inside = _inside(room)
    paper = style.LIGHT.paper.get(part.colour, style.LIGHT.paper["white"])
    band = QRectF(inside.left(), room.top() + _MARGIN * DOTS_A_POINT * 0.7, inside.width(), 0)
    band.setHeight(_BAND * DOTS_A_POINT)
    painter.fillRect(band, QColor(paper.line if part.colour == "white" else paper.fill))
    part.body.paint(painter, inside.topLeft(), part.start, part.end)
    if part.end < part.body.count:
        return
    foot = QPointF(inside.left(), inside.bottom() - part.foot.height())
    part.foot.paint(painter, foot)


def _as_list(on_cards: Sequence[Told]) -> str:
    lines = []
    for one in on_cards:
        lines.append(f"- {one_line(one.question)}")
        more = (*one.others, one.names, one.interest, *one.places)
        lines += [f"  - {one_line(words)}" for words in more if words.strip()]
    return "".join(f"{line}\n" for line in lines)
