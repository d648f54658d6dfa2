"""What the columns show, and that they change only where something changed."""

from PySide6.QtCore import Qt

from openspace.commands import (
    gather_into_theme,
    move_things,
    peel_things,
    remove_theme,
    reword_note,
    stick_notes,
)
from openspace.gathering import boards, notes_of
from ui import style

PLACE = "System leadership of place"
RELATIONS = "Relationship-based leadership"
SAFE = "Safe working: psychological and physical"
UNSORTED = "Not sorted yet"


def test_each_theme_is_a_column_with_its_notes_in_order(sample):
    assert [len(column.cards) for column in sample.panel.columns.columns] == [2, 5, 5, 4]
    assert sample.titles()[0] == PLACE
    assert sample.notes(RELATIONS)[2] == "Managing by outcomes not presenteeism"
    assert sample.panel.header.counts.text() == "16 notes · 4 themes"


def test_every_card_is_as_high_as_its_text_needs(sample):
    for card in sample.panel.columns.in_order():
        assert card.height() >= card.heightForWidth(card.width())


def test_no_column_scrolls_while_there_is_room_also_after_other_sizes_and_colours(sample):
    for width, height in ((1836, 1024), (1196, 664), (1836, 1024)):
        sample.panel.resize(width, height)
        style.use("dark" if height > 700 else "light")
        sample.qtbot.waitUntil(
            lambda: all(
                column.list.height() == column.list.inside.height()
                for column in sample.panel.columns.columns
            )
        )


def test_columns_fill_the_width_and_none_is_cut(sample):
    last = sample.panel.columns.columns[-1]
    right = last.mapTo(sample.panel, last.rect().topRight()).x()
    assert sample.panel.width() - 32 < right < sample.panel.width() - 16


def test_many_themes_scroll_sideways(sample):
    from openspace.commands import make_theme

    for number in range(6):
        make_theme(sample.bridge.gathering, title=f"Theme {number}")
    assert len(sample.titles()) == 10
    bar = sample.panel.columns.horizontalScrollBar()
    sample.qtbot.waitUntil(lambda: bar.maximum() > 0)


def test_notes_under_no_theme_stand_in_a_column_of_their_own_in_front(sample):
    remove_theme(sample.bridge.gathering, sample.theme(RELATIONS).id)
    assert sample.titles()[0] == UNSORTED
    assert len(sample.notes(UNSORTED)) == 5
    assert "5 notes wait" in sample.column(UNSORTED).header.count.text()


def test_a_reworded_note_is_patched_in_place(sample):
    card = sample.card("Developing leadership")
    board = boards(sample.bridge.gathering)[0].id
    reword_note(sample.bridge.gathering.board(board), card.note.id, text="Grow leaders everywhere")
    assert card.accessibleName() == "Grow leaders everywhere"
    assert sample.card("Grow leaders") is card


def test_a_peeled_note_leaves_its_column_and_a_new_one_waits_in_front(sample):
    gathering = sample.bridge.gathering
    board = gathering.board(boards(gathering)[0].id)
    peel_things(board, [sample.card("Developing leadership").note.id])
    assert len(sample.notes(RELATIONS)) == 4
    stick_notes(board, ["A late thought"], at=[(0, 0)])
    assert sample.notes(UNSORTED) == ["A late thought"]


def test_cards_and_columns_live_on_when_a_note_moves(sample):
    columns = list(sample.panel.columns.columns)
    cards = set(sample.panel.columns.in_order())
    card = sample.card("Developing leadership")
    gather_into_theme(sample.bridge.gathering, [card.note.id], theme=sample.theme(SAFE).id, at=0)
    assert sample.panel.columns.columns == columns
    assert set(sample.panel.columns.in_order()) == cards
    assert sample.column(SAFE).cards[0] is card


def test_a_note_moved_on_its_board_changes_nothing_here(sample, monkeypatch):
    gathering = sample.bridge.gathering
    monkeypatch.setattr(sample.panel, "refresh", lambda: (_ for _ in ()).throw(AssertionError))
    board = boards(gathering)[0].id
    move_things(gathering.board(board), [notes_of(gathering, board)[0].id], by=(10, 10))


def test_the_focus_stays_on_the_card_that_another_hand_moved(sample):
    card = sample.card("Developing leadership")
    card.setFocus()
    gather_into_theme(sample.bridge.gathering, [card.note.id], theme=sample.theme(SAFE).id)
    assert card.hasFocus()


def test_the_scroll_position_stays_when_something_changes(sample):
    from openspace.commands import make_theme

    for number in range(8):
        make_theme(sample.bridge.gathering, title=f"Theme {number}")
    bar = sample.panel.columns.horizontalScrollBar()
    sample.qtbot.waitUntil(lambda: bar.maximum() > 100)
    bar.setValue(100)
    make_theme(sample.bridge.gathering, title="One more")
    assert bar.value() == 100


def test_a_hidden_panel_catches_up_when_it_is_shown(sample):
    sample.panel.hide()
    remove_theme(sample.bridge.gathering, sample.theme(RELATIONS).id)
    assert RELATIONS in sample.titles()
    sample.panel.show()
    assert RELATIONS not in sample.titles()


def test_long_words_and_markup_are_shown_whole_and_plain(fresh):
    from openspace.commands import add_board

    gathering = fresh.bridge.gathering
    words = ["<b>bold?</b> &amp; " + "x" * 400, "مرحبا بالعالم", "🙂 " * 60]
    board = add_board(gathering, title="Odd")
    stick_notes(gathering.board(board), words, at=[(0, 0)] * 3)
    assert fresh.notes(UNSORTED) == words
    card = fresh.card("<b>")
    assert card.heightForWidth(card.width()) > 6 * 16


def test_an_empty_gathering_leads_to_a_board(fresh):
    assert fresh.panel.empty.isVisible()
    with fresh.qtbot.waitSignal(fresh.panel.board_asked) as asked:
        fresh.qtbot.mouseClick(fresh.panel.empty_button, Qt.MouseButton.LeftButton)
    assert asked.args == ["", ""]


def test_a_column_of_very_many_notes_shows_the_first_and_more_on_request(fresh):
    from openspace.commands import add_board

    gathering = fresh.bridge.gathering
    board = add_board(gathering, title="Many")
    texts = [f"Note {number}" for number in range(250)]
    stick_notes(gathering.board(board), texts, at=[(0, 0)] * 250)
    column = fresh.column(UNSORTED)
    assert len(column.cards) == 200
    fresh.qtbot.mouseClick(column.more, Qt.MouseButton.LeftButton)
    assert len(column.cards) == 250
