from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from openspace import commands
from openspace.commands.drafts import PersonDraft
from openspace.gathering import people, person_called
from ui.people.rows import NAME


def _called(gathering, name):
    person = person_called(gathering, name)
    assert person is not None
    return person


def _names(panel):
    return [one.name for one in panel.rows.people]


def _add(panel, *names):
    for name in names:
        QTest.keyClicks(panel.add_bar.line, name)
        QTest.keyClick(panel.add_bar.line, Qt.Key.Key_Return)


def test_people_are_added_one_after_the_other_by_keys(panel, gathering):
    assert panel.add_bar.line.hasFocus()
    _add(panel, "Cleo", "ann berg <ann@x.example>")
    assert panel.add_bar.line.hasFocus()
    assert panel.add_bar.line.text() == ""
    assert _names(panel) == ["ann berg", "Cleo"]
    assert _called(gathering, "Ann Berg").email == "ann@x.example"
    assert panel.table.chosen() == [_called(gathering, "Ann Berg").id]


def test_somebody_who_is_there_is_chosen_and_not_made_twice(panel, refused):
    _add(panel, "Cleo", "cleo")
    assert _names(panel) == ["Cleo"]
    assert "on the list already" in refused[-1]


@pytest.mark.parametrize("where", ["line", "table"])
def test_a_list_that_was_copied_comes_in_as_one_step(panel, gathering, copied, where):
    copied("Ann\tWorks\nBo\tElsewhere\n")
    widget = panel.add_bar.line if where == "line" else panel.table
    QTest.keyClick(widget, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert [(one.name, one.organisation) for one in people(gathering)] == [
        ("Ann", "Works"),
        ("Bo", "Elsewhere"),
    ]
    assert len(panel.table.chosen()) == 2
    gathering.history.undo()
    assert people(gathering) == []


def test_a_single_word_is_pasted_into_the_line(panel, gathering, copied):
    copied("Ann")
    QTest.keyClick(panel.add_bar.line, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert panel.add_bar.line.text() == "Ann"
    assert people(gathering) == []


def test_pasting_nothing_says_what_to_do(panel, copied, refused):
    copied("")
    panel.add_bar.paste.click()
    assert "copy names, one a line" in refused[-1]


def test_an_empty_place_says_what_to_do_first(panel):
    assert panel.table.isHidden()
    _add(panel, "Ann")
    assert panel.table.isVisible()


def test_fields_are_written_in_place_and_undone_in_one_step(panel, gathering):
    _add(panel, "Ann")
    QTest.keyClick(panel.table, Qt.Key.Key_F2)
    assert panel.inspector.name.hasFocus()
    QTest.keyClicks(panel.inspector.organisation, "Works & <b>Co</b>")
    assert _called(gathering, "Ann").organisation == "Works & <b>Co</b>"
    gathering.history.undo()
    assert panel.inspector.organisation.text() == ""


def test_renaming_goes_on_while_the_row_moves(panel, gathering):
    _add(panel, "Ann", "Bo")
    panel.table.choose([_called(gathering, "Ann").id])
    panel.inspector.write()
    QTest.keyClicks(panel.inspector.name, "Zoe")
    assert _names(panel) == ["Bo", "Zoe"]
    assert panel.inspector.name.hasFocus()
    assert [panel.rows.people[1].id] == panel.table.chosen()


def test_a_name_is_never_left_empty(panel, gathering, refused):
    _add(panel, "Ann")
    panel.inspector.write()
    QTest.keyClick(panel.inspector.name, Qt.Key.Key_Delete)
    assert panel.inspector.name.text() == ""
    QTest.keyClick(panel.inspector.name, Qt.Key.Key_Return)
    assert panel.inspector.name.text() == "Ann"
    assert refused == []


def test_roles_and_consents_of_several_are_given_and_taken_at_once(panel, gathering):
    ids = commands.add_people(gathering, [PersonDraft(name) for name in ("Ann", "Bo", "Cleo")])
    commands.give_role(gathering, ids[:1], role="facilitator", on=True)
    panel.table.selectAll()
    box = panel.inspector.roles.boxes["facilitator"]
    assert box.checkState() == Qt.CheckState.PartiallyChecked
    assert box.text() == "Facilitator (1 of 3)"
    QTest.keyClick(box, Qt.Key.Key_Space)
    assert all("facilitator" in one.roles for one in people(gathering))
    panel.inspector.consents.boxes["photo"].click()
    today = float(date.today().toordinal())  # noqa: DTZ011
    assert [one.consents for one in people(gathering)] == [{"photo": today}] * 3
    gathering.history.undo()
    assert [one.consents for one in people(gathering)] == [{}] * 3


def test_an_earlier_day_stays_where_others_agree_now(panel, gathering):
    ids = commands.add_people(gathering, [PersonDraft("Ann"), PersonDraft("Bo")])
    day = date(2026, 1, 5)
    commands.give_consent(gathering, ids[:1], consent="listed", on=True, date=day)
    panel.table.selectAll()
    panel.inspector.consents.boxes["listed"].click()
    assert _called(gathering, "Ann").consents == {"listed": float(day.toordinal())}
    assert "listed" in _called(gathering, "Bo").consents


def test_searching_looks_at_names_and_organisations(panel, gathering):
    drafts = [PersonDraft("Ann Berg", "Works"), PersonDraft("Bo Ek", "Berghain")]
    commands.add_people(gathering, [*drafts, PersonDraft("Cleo")])
    QTest.keyClick(panel, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    panel.head.search.setText("BERG")
    assert _names(panel) == ["Ann Berg", "Bo Ek"]
    assert panel.head.counts.text().startswith("2 found · 3 people")
    panel.head.search.setText("berg ann")
    assert _names(panel) == ["Ann Berg"]


def test_the_mode_stands_at_the_head(panel, gathering):
    assert panel.head.mode.text() == "Named"
    commands.describe_gathering(gathering, mode="chatham")
    assert panel.head.mode.text() == "Chatham House"
    assert "No name" in panel.head.meaning.text()


def test_what_somebody_convenes_leads_there(panel, gathering, qtbot):
    topic = commands.post_topic(gathering, "What & how?", convenor="Ann")
    panel.table.choose([_called(gathering, "Ann").id])
    [button] = panel.inspector.convenes.buttons
    with qtbot.waitSignal(panel.topic_asked) as asked:
        button.click()
    assert asked.args == [topic]


def test_a_file_is_taken_in_as_one_step_and_said_so(panel, gathering, qtbot, tmp_path):
    table = tmp_path / "people.csv"
    table.write_text("e-mail;Name;Shoe size\nada@x.example;Ada;38\n;Bo;41\n", "utf-8")
    with qtbot.waitSignal(panel._bridge.told) as told:
        panel.take_in(table)
    assert [(one.name, one.email) for one in people(gathering)] == [
        ("Ada", "ada@x.example"),
        ("Bo", ""),
    ]
    assert told.args[0].startswith("2 people were added.")
    assert "Shoe size" in told.args[0]
    assert len(panel.table.chosen()) == 2
    panel._bridge.undo()
    assert people(gathering) == []


def test_a_file_that_is_no_table_is_refused_with_a_sentence(panel, qtbot, tmp_path):
    with qtbot.waitSignal(panel._bridge.refused) as said:
        panel.take_in(tmp_path / "people.csv")
    assert "people.csv" in said.args[0]


def test_among_a_thousand_people_somebody_is_found_and_changed(panel, gathering):
    drafts = [PersonDraft(f"Person {n:04}", f"Organisation {n % 90}") for n in range(1_000)]
    commands.add_people(gathering, drafts)
    panel.head.search.setText("person 0500")
    assert [person.name for person in panel.rows.people] == ["Person 0500"]
    panel.head.search.setText("")
    panel.table.choose([panel.rows.people[500].id])
    QTest.keyClicks(panel.inspector.sector, "a")
    assert panel.rows.people[500].sector == "a"
    assert panel.table.visualRect(panel.rows.index(500, NAME)).isValid()
