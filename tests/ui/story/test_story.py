"""One gathering from the first question to the blog draft, by mouse and keys."""

from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QPoint
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog

from openspace.gathering import (
    bin_of,
    complementary,
    convenors,
    marketplace,
    notes_of,
    prose_at,
    theme_notes,
    themes,
)
from tests.random_gathering.look import look
from tests.ui.story.hands import CTRL, SHIFT, Hands, Key, begin_a_gathering, open_again, open_window
from ui.board.find.words import line_of

MAIN = "What kind of leadership is needed?"
OTHER = "What future culture will be required?"
SAID = [
    "Managing by outcomes",
    "Reflection time 🎉",
    "القيادة على كل المستويات",
    "Trust people",
    "Trust places",
]
PROSE = "Nobody in the group wanted to go back."


def test_one_gathering_from_the_first_question_to_the_blog_draft(qtbot, folder, monkeypatch):
    hands = open_window(qtbot)
    begin_a_gathering(hands)
    find_the_invitation(hands)
    post_and_merge_topics(hands)
    board_id = capture_notes(hands)
    arrange_notes(hands, board_id)
    find_themes(hands)
    write_the_draft(hands)
    export_everything(hands, folder, monkeypatch)
    seen = look(hands.gathering)
    take_all_back_and_do_it_again(hands, seen)
    path = hands.path()
    assert hands.window.close()
    reopen_and_find_everything(qtbot, path, seen)


def find_the_invitation(hands: Hands) -> None:
    invitation = hands.gathering.invitation
    assert (invitation.title, invitation.date) == ("Days after", "2026-11-17")
    assert hands.window.place == "marketplace"


def post_and_merge_topics(hands: Hands) -> None:
    market = hands.place("marketplace")
    hands.qtbot.waitUntil(market.post_bar.question.hasFocus)
    for question, convenor in ((MAIN, "Ada"), (OTHER, "Bo")):
        hands.write(question)
        hands.key(Key.Key_Tab)
        hands.write(convenor)
        hands.key(Key.Key_Return)
        hands.expect_step("Post a topic")
    first = next(iter(market.cards.values()))
    merge_with_the_first_offered(hands, first)
    [topic] = marketplace(hands.gathering)
    assert [other.question for other in complementary(hands.gathering, topic)] == [OTHER]
    lead, part = first.controls.withs[first.words.complementary[0].topic]
    assert lead.isVisible()
    hands.click(part)
    hands.expect_step("Part two topics")
    assert [topic.question for topic in marketplace(hands.gathering)] == [MAIN, OTHER]
    merge_with_the_first_offered(hands, first)
    [topic] = marketplace(hands.gathering)
    assert [person.name for person in convenors(hands.gathering, topic)] == ["Ada", "Bo"]


def merge_with_the_first_offered(hands: Hands, card) -> None:
    hands.focus(card)
    hands.key(Key.Key_M)
    hands.key(Key.Key_Return, times=2)
    hands.expect_step("Merge two topics")


def capture_notes(hands: Hands) -> str:
    hands.focus(next(iter(hands.here().cards.values())))
    hands.key(Key.Key_Return)
    hands.expect_step("Add a board")
    panel = hands.window.panels.boards()
    canvas = panel.view.canvas
    hands.qtbot.waitUntil(canvas.isVisible)
    hands.double_click(canvas, QPoint(400, 200))
    hands.write("Managing by outcome")
    hands.write("s")
    hands.key(Key.Key_Escape)
    hands.expect_step("Stick a note")
    hands.focus(panel.view.strip.line)
    for words in SAID[1:]:
        panel.view.strip.line.insert(words)
        hands.key(Key.Key_Return)
        hands.expect_step("Stick a note")
    assert [note.text for note in notes_of(hands.gathering, panel.board_id)] == SAID
    return panel.board_id


def arrange_notes(hands: Hands, board_id: str) -> None:
    view = hands.window.panels.boards().view
    canvas = view.canvas
    hands.click(canvas, hands.on_canvas(SAID[0]))
    before = hands.notes(board_id)[SAID[0]].pos
    start = hands.on_canvas(SAID[0])
    hands.drag(canvas, start, start + QPoint(30, 40))
    hands.expect_step("Move a note")
    assert hands.notes(board_id)[SAID[0]].pos != before
    hands.click(view.chosen.swatches.swatches["pink"])
    hands.expect_step("Colour a note")
    assert hands.notes(board_id)[SAID[0]].colour == "pink"
    hands.click(canvas, hands.on_canvas(SAID[4]))
    hands.key(Key.Key_Delete)
    hands.expect_step("Peel a note")
    assert [line_of(one) for one in bin_of(hands.gathering, board_id)] == [SAID[4]]
    panel = hands.window.panels.boards()
    hands.click(panel.row.bin)
    panel.beside.bin.list.selectAll()
    hands.click(panel.beside.bin.take_back)
    hands.expect_step("Take back a note")
    look_around(hands, canvas)


def look_around(hands: Hands, canvas) -> None:
    hands.focus(canvas)
    hands.key(Key.Key_Plus, CTRL)
    assert canvas.viewport.scale > 1
    QTest.keyPress(canvas, Key.Key_Space)
    before = canvas.viewport.to_screen(0, 0)
    hands.drag(canvas, QPoint(300, 300), QPoint(350, 360))
    QTest.keyRelease(canvas, Key.Key_Space)
    after = canvas.viewport.to_screen(0, 0)
    assert (round(after[0] - before[0]), round(after[1] - before[1])) == (50, 60)
    hands.key(Key.Key_1, SHIFT)
    for text in SAID:
        assert canvas.rect().contains(hands.on_canvas(text))


def find_themes(hands: Hands) -> None:
    panel = hands.place("themes")
    for title in ("People", "Time"):
        hands.click(panel.header.theme_button)
        hands.write(title)
        hands.key(Key.Key_Return)
        hands.expect_step("Make a theme")
    drag_to_theme(hands, SAID[3], 1)
    card = next(card for card in panel.columns.in_order() if card.note.text == SAID[1])
    hands.click(card)
    hands.key(Key.Key_Right, CTRL, times=2)
    hands.done.append("Put a note under a theme")
    hands.expect_step("Put a note under a theme")
    assert columns(hands) == {"People": [SAID[3]], "Time": [SAID[1]]}
    suggest_the_rest(hands)


def drag_to_theme(hands: Hands, text: str, rank: int) -> None:
    panel = hands.here()
    card = next(card for card in panel.columns.in_order() if card.note.text == text)
    target = panel.columns.columns[rank]
    end = card.mapFromGlobal(target.mapToGlobal(QPoint(target.width() // 2, target.height() - 10)))
    hands.drag(card, QPoint(20, 12), end)
    hands.expect_step("Put a note under a theme")


def suggest_the_rest(hands: Hands) -> None:
    panel = hands.here()
    hands.click(panel.header.suggest_button)
    label = "Accept suggested themes"
    hands.qtbot.waitUntil(lambda: hands.gathering.history.undo_label == label, timeout=20_000)
    hands.expect_step(label)
    assert theme_notes(hands.gathering).unsorted == []
    assert columns(hands)["People"] == [SAID[3]]


def columns(hands: Hands) -> dict[str, list[str]]:
    by_theme = theme_notes(hands.gathering).by_theme
    return {
        theme.title: [note.text for note in by_theme[theme.id]] for theme in themes(hands.gathering)
    }


def write_the_draft(hands: Hands) -> None:
    panel = hands.place("harvest")
    panel.draft.sections["opening"].place.write()
    hands.write(PROSE)
    hands.qtbot.waitUntil(lambda: PROSE in panel.preview.toPlainText())
    panel.flush()
    hands.expect_step("Write in the draft")
    shown = panel.preview.toPlainText()
    assert [text for text in (*SAID, MAIN, OTHER, "People") if text not in shown] == []
    assert "Ada" not in shown


def export_everything(hands: Hands, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    panel = hands.here()
    hands.click(panel.side.publish_button)
    out = {"markdown": folder / "d.md", "html": folder / "d.html", "png": folder / "b.png"}
    for form, path in out.items():
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_a, p=path, **_k: (str(p), ""))
        hands.click(panel.publish.buttons[form])
        assert path in panel.publish.result.written
    markdown = out["markdown"].read_text("utf-8")
    assert [text for text in SAID if f"*{text}*" not in markdown] == []
    assert markdown.index(MAIN) < markdown.index(OTHER) < markdown.index(PROSE)
    page = out["html"].read_text("utf-8")
    assert [text for text in (*SAID, PROSE) if text not in page] == []
    with Image.open(out["png"]) as picture:
        assert "5 sticky notes" in picture.info["Description"]


def take_all_back_and_do_it_again(hands: Hands, seen: object) -> None:
    hands.undo_all()
    assert marketplace(hands.gathering) == []
    assert themes(hands.gathering) == []
    hands.redo_all()
    assert look(hands.gathering) == seen


def reopen_and_find_everything(qtbot, path: Path, seen: object) -> None:
    again = open_again(qtbot, path)
    assert look(again.gathering) == seen
    assert [prose.text for prose in prose_at(again.gathering)["opening"]] == [PROSE]
    panel = again.place("harvest")
    qtbot.waitUntil(lambda: PROSE in panel.preview.toPlainText())
    assert again.window.close()
