import re

from tests.architecture.shape import Source, read_sources

MOVES = re.compile(r"\bQ(Property|Variant|Sequential|Parallel)Animation|\bQTimeLine\b")
ASKS = "motion_ms("


def moving_without_asking(sources: list[Source]) -> list[str]:
    return [each.name for each in sources if MOVES.search(each.text) and ASKS not in each.text]


def test_whatever_moves_asks_whether_people_want_motion():
    assert moving_without_asking(read_sources(("ui",))) == []


def test_a_planted_animation_is_found():
    planted = Source("ui/fade.py", "QPropertyAnimation(card, b'pos').setDuration(150)\n")
    calm = Source("ui/calm.py", "QPropertyAnimation(card).setDuration(style.motion_ms(150))\n")
    assert moving_without_asking([planted, calm]) == ["ui/fade.py"]
