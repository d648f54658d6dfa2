"""The preview beside the draft."""

from PySide6.QtCore import QUrl
from PySide6.QtGui import QTextDocument

from openspace.commands import gather_into_theme, stick_notes, write_prose
from openspace.gathering import boards, themes


def test_the_preview_shows_what_is_written_soon_after(sample):
    sample.write(sample.place(2, 0), "Reflection needs a place in the week.")
    sample.qtbot.waitUntil(lambda: "Reflection needs a place" in sample.panel.preview.toPlainText())
    text = sample.preview()
    assert text.index("Reflection time needed") < text.index("Reflection needs a place")


def test_every_note_stands_in_the_preview_in_italics(sample):
    text = sample.preview()
    assert all(passage.note.text in text for passage in sample.draft.passages)
    cursor = sample.panel.preview.document().find("Managing by outcomes")
    assert cursor.charFormat().fontItalic()


def test_the_preview_stays_where_one_reads(sample):
    sample.preview()
    bar = sample.panel.preview.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    before = bar.value()
    write_prose(sample.bridge.gathering, anchor="closing", text="And so on.")
    sample.preview()
    assert bar.value() == before > 0


def test_a_note_in_the_preview_leads_to_its_passage(sample):
    passage = sample.draft.themes[3].passages[1]
    view = sample.section(3).passages[passage.note.id]
    sample.panel.preview.anchorClicked.emit(QUrl(passage.anchor))
    top = view.mapTo(sample.panel.draft, view.rect().topLeft()).y()
    assert 0 <= top < sample.panel.draft.height()


def test_peoples_words_stay_words_and_nothing_is_loaded(sample):
    gathering = sample.bridge.gathering
    words = "<img src='file:///etc/passwd'><b>bold</b>"
    board = boards(gathering)[0].id
    notes = stick_notes(gathering.board(board), [words], at=[(0, 0)])
    gather_into_theme(gathering, notes, theme=themes(gathering)[0].id)
    assert words in sample.preview()
    kind = QTextDocument.ResourceType.ImageResource
    assert sample.panel.preview.loadResource(kind, QUrl("file:///etc/hostname")) is None
