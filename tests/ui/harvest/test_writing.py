"""Writing the draft."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication

from openspace.commands import gather_into_theme, remove_theme, reword_note, write_prose
from openspace.gathering import boards, themes
from openspace.opening import new_gathering, sample_gathering
from tests.ui.harvest.conftest import LEFT

RELATIONS = 2


def test_the_draft_shows_opening_themes_with_their_notes_and_closing(sample):
    sections = list(sample.panel.draft.sections.values())
    assert [len(section.passages) for section in sections] == [0, 2, 5, 5, 4, 0]
    assert sections[1].heading.words == "System leadership of place"
    shown = [view.note.words.words for view in sections[1].passages.values()]
    assert shown == [passage.note.text for passage in sample.draft.themes[0].passages]


def test_the_opening_shows_questions_themes_and_convention_as_they_are_exported(sample):
    opening = sample.panel.draft.sections["opening"]
    words = [*opening.before.words(), *opening.after.words()]
    question = sample.draft.questions[0]
    assert question.main in words
    assert question.complementary[0] in words
    assert [words.index(theme.title) for theme in sample.draft.themes] == [7, 8, 9, 10]
    assert "italics" in words[-1]


def test_what_is_written_after_a_note_is_kept_under_its_anchor(sample):
    place = sample.place(RELATIONS, 0)
    sample.write(place, "The pull of the next crisis is strong.")
    sample.qtbot.waitUntil(lambda: bool(sample.prose()))
    sample.panel.flush()
    assert sample.prose() == {place.anchor: ["The pull of the next crisis is strong."]}
    assert sample.bridge.gathering.history.undo_label == "Write in the draft"


def test_flush_keeps_at_once_what_was_just_typed(sample):
    place = sample.panel.draft.sections["opening"].place
    sample.write(place, "We met online.")
    sample.panel.flush()
    assert sample.prose() == {"opening": ["We met online."]}


def test_the_tab_key_opens_the_next_place_to_write(sample):
    edit = sample.write(sample.panel.draft.sections["opening"].place, "First.")
    sample.qtbot.keyClick(edit, Qt.Key.Key_Tab)
    sample.qtbot.keyClicks(QApplication.focusWidget(), "Second.")
    sample.panel.flush()
    assert sample.prose()[sample.draft.themes[0].anchor] == ["Second."]


def test_the_field_keeps_the_focus_and_the_caret_while_its_words_are_saved(sample):
    edit = sample.write(sample.place(RELATIONS, 1), "What did they mean by ")
    sample.panel.flush()
    assert edit.hasFocus()
    sample.qtbot.keyClicks(edit, "enabling?")
    sample.panel.flush()
    assert edit.words() == "What did they mean by enabling?"
    assert list(sample.prose().values()) == [["What did they mean by enabling?"]]


def test_undo_from_the_window_takes_the_words_out_of_the_field(sample):
    place = sample.place(RELATIONS, 0)
    edit = sample.write(place, "Gone in a moment.")
    sample.panel.flush()
    sample.bridge.undo()
    assert edit.words() == ""
    sample.bridge.redo()
    assert next(iter(place.edits.values())).words() == "Gone in a moment."


def test_words_written_elsewhere_appear_here(sample):
    place = sample.place(RELATIONS, 0)
    write_prose(sample.bridge.gathering, anchor=place.anchor, text="From *elsewhere* <b>")
    assert [edit.words() for edit in place.edits.values()] == ["From *elsewhere* <b>"]


def test_what_is_being_typed_is_not_overwritten_from_elsewhere(sample):
    gathering = sample.bridge.gathering
    place = sample.place(RELATIONS, 0)
    write_prose(gathering, anchor=place.anchor, text="Old.")
    edit = next(iter(place.edits.values()))
    edit.setFocus()
    sample.qtbot.keyClicks(edit, "New ")
    write_prose(gathering, anchor=place.anchor, text="Other.")
    assert edit.words() == "New Old."


def test_counts_and_totals_follow_the_writing(sample):
    sample.write(sample.place(RELATIONS, 0), "one two three four five")
    sample.panel.flush()
    row = sample.panel.outline.rows[sample.draft.themes[RELATIONS].anchor]
    assert row.count.text() == "5 words · 5 notes"
    assert sample.panel.outline.totals.text() == "5 of about 1,760 words · 2 min to read"


def test_a_click_on_a_passage_asks_for_its_note_on_the_board(sample):
    passage = sample.draft.themes[RELATIONS].passages[2]
    view = sample.section(RELATIONS).passages[passage.note.id]
    with sample.qtbot.waitSignal(sample.panel.board_asked) as asked:
        sample.qtbot.mouseClick(view.note, LEFT)
    assert asked.args == [passage.board.id, passage.note.id]


def test_a_reworded_note_is_patched_where_it_stands(sample):
    gathering = sample.bridge.gathering
    note = sample.draft.themes[RELATIONS].passages[2].note
    view = sample.section(RELATIONS).passages[note.id]
    reword_note(gathering.board(boards(gathering)[0].id), note.id, text="Outcomes <i>first</i>")
    assert view.note.words.words == "Outcomes <i>first</i>"
    assert sample.section(RELATIONS).passages[note.id] is view


def test_a_row_of_the_outline_leads_to_its_section(sample):
    anchor = sample.draft.themes[3].anchor
    row = sample.panel.outline.rows[anchor]
    sample.qtbot.mouseClick(row, LEFT)
    heading = sample.panel.draft.sections[anchor].heading
    top = heading.mapTo(sample.panel.draft, heading.rect().topLeft()).y()
    assert 0 <= top < sample.panel.draft.height()
    assert row._current


def test_notes_without_a_theme_are_not_yet_used_and_lead_to_their_board(sample):
    gathering = sample.bridge.gathering
    note = sample.draft.themes[0].passages[0].note
    gather_into_theme(gathering, [note.id], theme="")
    assert sample.panel.outline.unused.isVisible()
    card = sample.panel.outline.unused.column.itemAt(0).widget()
    assert card.accessibleName() == note.text
    with sample.qtbot.waitSignal(sample.panel.board_asked) as asked:
        sample.qtbot.mouseClick(card, LEFT)
    assert asked.args[1] == note.id


def test_words_whose_theme_is_gone_are_kept_in_sight(sample):
    gathering = sample.bridge.gathering
    theme = themes(gathering)[0]
    write_prose(gathering, anchor=f"theme:{theme.id}", text="Do not lose me.")
    remove_theme(gathering, theme.id)
    assert sample.panel.outline.loose.isVisible()
    words = sample.panel.outline.loose.column.itemAt(0).widget()
    assert words.words == "Do not lose me."


def test_a_moved_note_takes_its_prose_and_the_other_places_stay(sample):
    gathering = sample.bridge.gathering
    place = sample.place(0, 0)
    sample.write(place, "Goes along.")
    sample.panel.flush()
    stays = sample.place(RELATIONS, 0)
    note_id = place.anchor.removeprefix("note:")
    gather_into_theme(gathering, [note_id], theme=themes(gathering)[1].id, at=0)
    moved = sample.section(1).passages[note_id].place
    assert [edit.words() for edit in moved.edits.values()] == ["Goes along."]
    assert sample.place(RELATIONS, 0) is stays


def test_another_gathering_gets_none_of_the_words_written_here(sample, tmp_path):
    sample.write(sample.panel.draft.sections["opening"].place, "Only for this one.")
    sample.bridge.take(lambda: new_gathering(tmp_path / "other.openspace", title="Other"))
    sample.panel.flush()
    assert sample.prose() == {}
    assert list(sample.panel.draft.sections) == ["opening", "closing"]


def test_another_gathering_begins_at_the_top_and_the_outline_says_so(sample, tmp_path):
    bar = sample.panel.draft.verticalScrollBar()
    bar.setValue(bar.maximum())
    assert sample.panel.outline._marked != "opening"
    sample.bridge.take(lambda: sample_gathering(tmp_path / "other.openspace"))
    sample.qtbot.waitUntil(lambda: bar.maximum() > 0)
    assert bar.value() == 0
    assert sample.panel.outline._marked == "opening"


def test_the_notes_of_a_theme_stand_equally_far_apart(sample):
    view = sample.section(1)
    notes = [passage.note for passage in view.passages.values()]
    tops = [note.mapTo(view, QPoint(0, 0)).y() for note in notes]
    ends = [top + note.height() for top, note in zip(tops, notes, strict=True)]
    gaps = {top - end for top, end in zip(tops[1:], ends, strict=False)}
    assert len(gaps) == 1
    assert tops[0] - view.heading.geometry().bottom() <= 1.3 * gaps.pop()


def test_a_gathering_that_can_only_be_read_has_fields_that_can_only_be_read(sample):
    sample.bridge.gathering.read_only = "Somebody else has it open."
    place = sample.place(RELATIONS, 0)
    edit = sample.write(place, "No")
    assert edit.isReadOnly()
    assert edit.words() == ""


def test_without_themes_the_outline_leads_to_them(fresh):
    with fresh.qtbot.waitSignal(fresh.panel.themes_asked):
        fresh.qtbot.mouseClick(fresh.panel.outline.themes_button, LEFT)
