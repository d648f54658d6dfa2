"""Small gatherings to harvest."""

import json
from dataclasses import dataclass

import pytest

from openspace.assets import asset
from openspace.commands import (
    board_for_topic,
    describe_gathering,
    gather_into_theme,
    make_theme,
    merge_topics,
    post_topic,
    stick_notes,
    write_prose,
)
from openspace.gathering import Gathering
from openspace.harvest import Draft, compose_draft

CONVENORS = ("Zebulon Quill", "Ottoline Marsh")


@dataclass(frozen=True)
class Sample:
    """A gathering with its one board, and what was put in."""

    gathering: Gathering
    board: str
    questions: tuple[str, str]
    themes: dict[str, list[str]]

    @property
    def draft(self) -> Draft:
        return compose_draft(self.gathering)


@pytest.fixture
def leadership() -> Sample:
    """Make the sample gathering: two questions, four themes, 16 notes, no prose."""
    sample = json.loads(asset("samples", "leadership.json").read_text("utf-8"))
    gathering = Gathering()
    describe_gathering(
        gathering,
        title="Build back better, 2nd gathering",
        question="What will it take to lead in the days after?",
        date="2020-06-11",
    )
    questions = (sample["question"], sample["merged_question"])
    main, other = (
        post_topic(gathering, question, convenor=name)
        for question, name in zip(questions, CONVENORS, strict=True)
    )
    merge_topics(gathering, main=main, complementary=other)
    board = board_for_topic(gathering, main)
    themes = {theme["title"]: theme["notes"] for theme in sample["themes"]}
    for title, texts in themes.items():
        put_under_theme(gathering, board, title, texts)
    return Sample(gathering, board, questions, themes)


@pytest.fixture
def written(leadership: Sample) -> Sample:
    """Write prose into the sample at each kind of place."""
    theme = leadership.draft.themes[2]
    for anchor, text in (
        ("opening", "We met online, in *small groups*.\n\nEach wrote on one board."),
        (theme.anchor, "What came up most was **time**."),
        (
            theme.passages[0].anchor,
            "It asks for:\n\n- a place in the week\n- [a habit](https://example.org)",
        ),
        (theme.passages[1].anchor, "Enabling is a skill."),
        ("closing", "We go on in the autumn."),
    ):
        write_prose(leadership.gathering, anchor=anchor, text=text)
    return leadership


def put_under_theme(gathering: Gathering, board: str, title: str, texts: list[str]) -> list[str]:
    """Stick notes on a board and put them under a new theme; return their ids."""
    notes = stick_notes(gathering.board(board), texts, at=[(0.0, 0.0)] * len(texts))
    gather_into_theme(gathering, notes, theme=make_theme(gathering, title=title))
    return notes


def with_notes(*texts: str) -> Draft:
    """Return the draft of a gathering with these notes under one theme."""
    gathering = Gathering()
    describe_gathering(gathering, title="A day")
    board = board_for_topic(gathering, post_topic(gathering, "What now?"))
    put_under_theme(gathering, board, "All", list(texts))
    return compose_draft(gathering)
