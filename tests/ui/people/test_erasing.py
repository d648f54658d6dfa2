import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from openspace import commands
from openspace.commands.drafts import PersonDraft
from openspace.gathering import people, person_called
from openspace.model import Note, new_id
from openspace.opening import check_gathering
from ui import style

NAME = "Zebulonia Quackenbush"


@pytest.fixture
def person(panel, gathering):
    drafts = [PersonDraft(NAME, "Wobblestone"), PersonDraft("Ann")]
    person, _ann = commands.add_people(gathering, drafts)
    board = gathering.board(commands.add_board(gathering, title="A board"))
    commands.stick(board, [Note(id=new_id(), text=f"{NAME} said so", author=NAME)])
    commands.stick(board, [Note(id=new_id(), text="Zebulonia too")])
    panel.table.choose([person])
    return person


@pytest.fixture
def sheet(panel, person):
    QTest.keyClick(panel.table, Qt.Key.Key_Delete)
    assert panel.erasing.sheet.isVisible()
    return panel.erasing.sheet


def _confirm(sheet, name=NAME):
    QTest.keyClicks(sheet.name, name)
    QTest.keyClick(sheet.name, Qt.Key.Key_Return)


def test_the_sheet_says_what_goes_and_asks_for_the_name(sheet, in_new):
    assert [box.isChecked() for box in sheet.texts.values()] == [True, False]
    assert not sheet.erase.isEnabled()
    _confirm(sheet, "Somebody else")
    assert person_called(in_new.gathering, NAME) is not None


def test_esc_leaves_everything_as_it_is(sheet, panel, in_new):
    QTest.keyClick(sheet.name, Qt.Key.Key_Escape)
    assert sheet.isHidden()
    assert person_called(in_new.gathering, NAME) is not None


def test_confirmed_the_person_is_gone_and_the_place_goes_on(sheet, panel, in_new, refused, qtbot):
    path = in_new.file.path
    with qtbot.waitSignal(panel.back_asked):
        _confirm(sheet, NAME.lower())
    assert sheet.isHidden()
    assert refused == [f"{NAME} is erased."]
    assert [one.name for one in panel.rows.people] == ["Ann"]
    assert in_new.gathering.history.undo_label == ""
    QTest.keyClicks(panel.add_bar.line, "Bo")
    QTest.keyClick(panel.add_bar.line, Qt.Key.Key_Return)
    assert [one.name for one in people(in_new.gathering)] == ["Ann", "Bo"]
    in_new.undo()
    in_new.close()
    assert check_gathering(path).problems == []
    found = path.read_bytes()
    assert b"Quackenbush" not in found
    assert b"Wobblestone" not in found
    assert b"Zebulonia too" in found


def test_ones_own_name_and_words_kept_aside_go_too(panel, person, in_new, qapp, home):
    style.wear(qapp, style.comfort().__class__(author=NAME))
    panel.add_bar.line.setText(f"{NAME} again")
    panel.flush()
    assert NAME in (home / "window.ini").read_text(encoding="utf-8")
    panel.inspector.erase.click()
    _confirm(panel.erasing.sheet)
    assert style.author() == ""
    assert panel.add_bar.line.text() == "somebody again"
    panel.flush()
    assert NAME not in (home / "window.ini").read_text(encoding="utf-8")


def test_where_it_cannot_be_done_the_sentence_says_why(sheet, in_new, refused, monkeypatch):
    from openspace.storage import rewriting

    def fail(*_parts):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(rewriting, "make_tables", fail)
    _confirm(sheet)
    assert "nothing is erased" in refused[-1]
    assert person_called(in_new.gathering, NAME) is not None
    commands.add_person(in_new.gathering, "Goes on")
    assert in_new.unsaved == ""


def test_several_chosen_are_not_erased_at_once(panel, person):
    panel.table.selectAll()
    QTest.keyClick(panel.table, Qt.Key.Key_Delete)
    assert panel.erasing._sheet is None
