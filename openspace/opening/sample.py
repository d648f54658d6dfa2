"""The sample gathering: a leadership group's board, from the questions to the themes."""

from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import msgspec

from openspace.assets import asset
from openspace.gathering import Gathering
from openspace.model import NOTE_SIZE
from openspace.opening.making import make_gathering
from openspace.opening.opened import OpenGathering
from openspace.words import _

_GAP = 20.0
_BETWEEN_CLUSTERS = 80.0
_COLUMNS = 3
_STEP = (NOTE_SIZE[0] + _GAP, NOTE_SIZE[1] + _GAP)


class _SampleTheme(msgspec.Struct, frozen=True):
    title: str
    notes: list[str]


class _Sample(msgspec.Struct, frozen=True):
    question: str
    merged_question: str
    themes: list[_SampleTheme]


class _Cluster(NamedTuple):
    """Where a theme's notes hang: the cluster's place, in columns and rows, and its papers."""

    column: int
    row: int
    papers: tuple[str, ...]
    theme: str


_CLUSTERS = (
    _Cluster(0, 0, ("yellow", "blue"), "blue"),
    _Cluster(1, 0, ("teal", "yellow", "teal", "green", "yellow"), "teal"),
    _Cluster(0, 1, ("pink", "yellow", "pink", "orange", "violet"), "orange"),
    _Cluster(1, 1, ("blue", "violet", "yellow", "blue"), "violet"),
)


def sample_gathering(path: Path | str) -> OpenGathering:
    """Make the sample gathering in a new file and open it."""
    return make_gathering(path, _fill)


def _fill(gathering: Gathering) -> None:
    # Lazy, because whoever opens a gathering asks for none of these.
    from openspace.commands import (
        add_board,
        describe_gathering,
        gather_into_theme,
        make_theme,
        merge_topics,
        post_topic,
    )

    sample = msgspec.json.decode(asset("samples", "leadership.json").read_bytes(), type=_Sample)
    describe_gathering(
        gathering,
        title=_("Build back better, the leadership group"),
        question=_("What will it take to lead in the days after?"),
        mode="chatham",
    )
    topic = post_topic(gathering, sample.question, convenor=_("First convenor"))
    other = post_topic(gathering, sample.merged_question, convenor=_("Second convenor"))
    merge_topics(gathering, main=topic, complementary=other)
    board = add_board(gathering, title=_("Leadership in public services"), topic=topic)
    for theme, cluster in zip(sample.themes, _CLUSTERS, strict=True):
        notes = list(_stick(gathering, board, theme.notes, cluster))
        theme_id = make_theme(gathering, title=theme.title, colour=cluster.theme)
        gather_into_theme(gathering, notes, theme=theme_id)


def _stick(gathering: Gathering, board: str, texts: list[str], cluster: _Cluster) -> Iterator[str]:
    from openspace.commands import stick_notes

    for rank, text in enumerate(texts):
        paper = cluster.papers[rank]
        yield from stick_notes(
            gathering.board(board), [text], at=[_place(cluster, rank)], colour=paper
        )


def _place(cluster: _Cluster, rank: int) -> tuple[float, float]:
    width = _COLUMNS * _STEP[0] + _BETWEEN_CLUSTERS
    height = 2 * _STEP[1] + _BETWEEN_CLUSTERS
    column, row = rank % _COLUMNS, rank // _COLUMNS
    return cluster.column * width + column * _STEP[0], cluster.row * height + row * _STEP[1]
