"""Erasing somebody from everything: no byte is left, and all else is."""

import pytest

from openspace import commands
from openspace.commands.drafts import PersonDraft
from openspace.errors import ReadOnlyError, UnknownRecordError
from openspace.gathering import notes_of, people
from openspace.model import Person, Topic
from openspace.opening import check_gathering, open_gathering, remember
from openspace.opening.erasing import erase_person
from openspace.opening.erasing_preview import erasing_in_words, preview_of_erasing
from openspace.opening.own_templates import keep_template, own_templates
from openspace.templates import Template
from tests.opening.erasing_scene import (
    IN_UNDO,
    MAIL,
    MARKERS,
    NAME,
    OLD_PICTURE,
    PICTURE,
    bytes_near,
    told,
)


def _ticked(preview):
    return [text.key for text in preview.traces.texts]


def _all_of(preview):
    return {"ticked": _ticked(preview), "copies": preview.copies}


def test_none_of_the_persons_markers_is_left_in_any_byte(opened, person, path, home):
    remember(opened)
    keep_template(Template(title=f"How {NAME} does it"))
    kept = f'[General]\nauthor={NAME}\n\n[unsent]\nabc="Ask {NAME} \\"now\\"\\n{MAIL}"\nd=Plain\n'
    (home / "window.ini").write_text(kept, encoding="utf-8")
    opened.save_copy(path.with_name("backup.openspace"))
    preview = preview_of_erasing(opened, person)
    before, found = told(opened), bytes_near(path.parent, home)
    for marker in (*MARKERS, IN_UNDO, person):
        assert marker.encode() in found
    erased = erase_person(opened, person, **_all_of(preview))
    with erased.opened as renewed:
        assert erased.left == ()
        after = told(renewed)
        for closed in (False, True):
            if closed:
                renewed.close()
            found = bytes_near(path.parent, home)
            left = [one for one in (*MARKERS, IN_UNDO, person) if one.encode() in found]
            assert left == []
            assert OLD_PICTURE not in found
            assert PICTURE in found
    assert after == before
    assert check_gathering(path).problems == []
    assert check_gathering(path.with_name("backup.openspace")).problems == []
    assert [template.title for template in own_templates()] == ["How somebody does it"]
    ini = (home / "window.ini").read_text(encoding="utf-8")
    assert "d=Plain" in ini
    assert 'abc="Ask somebody \\"now\\"\\nsomebody"' in ini


def test_the_gathering_goes_on_being_changed_undone_and_saved(opened, person, path):
    with erase_person(opened, person).opened as renewed:
        gathering = renewed.gathering
        board_id = next(iter(gathering.open_boards))
        assert gathering.history.undo_label == ""
        assert renewed.past(board_id).moments[-1].label == "Erase a person from everything"
        commands.stick_notes(gathering.board(board_id), ["afterwards"], at=[(0, 0)])
        commands.add_person(gathering, "Somebody new")
        gathering.history.undo()
        gathering.history.undo()
        gathering.history.redo()
        assert renewed.unsaved == ""
    assert check_gathering(path).problems == []
    with open_gathering(path) as again:
        assert "afterwards" in [note.text for note in notes_of(again.gathering, board_id)]
        assert [one.name for one in people(again.gathering)] == ["Ann Other"]


def test_what_was_open_before_can_no_longer_be_changed(opened, person):
    with erase_person(opened, person).opened, pytest.raises(ReadOnlyError):
        commands.add_person(opened.gathering, "Too late")


def test_words_keep_the_name_where_they_are_not_ticked(opened, person, path):
    preview = preview_of_erasing(opened, person)
    first, *others = [text for text in preview.traces.texts if text.whole]
    with erase_person(opened, person, ticked=[first.key]).opened as renewed:
        left = preview_texts(renewed, first.key)
        assert left == first.becomes
        found = path.read_bytes() + path.with_name(f"{path.name}-wal").read_bytes()
    assert others
    assert NAME.encode() in found
    assert b"Frobnication" not in found


def preview_texts(opened, key):
    document, kind, record_id = key.split("/")
    assert (document, kind) == ("plan", "topics")
    return opened.gathering.plan.get(Topic, record_id).details


def test_the_preview_says_what_there_is_and_changes_nothing(opened, person, path):
    opened.save_copy(path.with_name("backup.openspace"))
    before = path.read_bytes()
    preview = preview_of_erasing(opened, person)
    traces = preview.traces
    assert traces.convenes == ["What grows here?", "What was withdrawn?"]
    assert (traces.interested, traces.groups) == (["What grows here?"], ["What grows here?"])
    assert (traces.notes_in, traces.signed, traces.dots, traces.namesakes) == (1, 1, 1, 0)
    assert [text.where for text in traces.texts] == [
        "Topic",
        "Draft",
        "Note on “The board”",
        "Note on “The board”",
        "1 note signed or voted for as",
    ]
    assert [text.whole for text in traces.texts] == [True, True, True, False, False]
    assert preview.copies == [path.with_name("backup.openspace")]
    assert any("can be undone any more" in sentence for sentence in erasing_in_words(preview))
    assert path.read_bytes() == before


def test_a_namesake_stays(opened, person):
    mail = "another@example.org"
    namesake = commands.add_people(opened.gathering, [PersonDraft(NAME, email=mail)])
    assert preview_of_erasing(opened, person).traces.namesakes == 1
    with erase_person(opened, person).opened as renewed:
        [left] = [one for one in people(renewed.gathering) if one.name == NAME]
        assert [left.id] == namesake
        assert left.email == mail


def test_nobody_is_erased_from_what_can_only_be_read(opened, person, path):
    with open_gathering(path, write=False) as reading:
        with pytest.raises(ReadOnlyError):
            erase_person(reading, person)
        with pytest.raises(UnknownRecordError):
            erase_person(opened, "nobody")
    assert opened.gathering.plan.get(Person, person).name == NAME


def test_a_copy_that_is_open_elsewhere_is_named(opened, person, path):
    copy = path.with_name("backup.openspace")
    opened.save_copy(copy)
    with open_gathering(copy):
        erased = erase_person(opened, person, copies=[copy])
        erased.opened.close()
    [sentence] = erased.left
    assert "backup.openspace" in sentence


def test_what_a_crash_left_beside_the_file_goes(opened, person, path):
    stray = path.with_name(f".{path.stem}.0123abcd.part")
    opened.save_copy(stray)
    other = path.with_name(f".{path.stem}.4567abcd.part")
    other.write_bytes(b"of somebody else")
    assert preview_of_erasing(opened, person).drafts == [stray]
    erase_person(opened, person).opened.close()
    assert not stray.exists()
    assert other.exists()


def test_another_name_of_the_same_file_keeps_its_bytes(opened, person, path, tmp_path):
    linked = tmp_path / "elsewhere" / "kept.file"
    linked.parent.mkdir()
    opened.close()
    linked.hardlink_to(path)
    with open_gathering(path) as again:
        erase_person(again, person).opened.close()
    assert check_gathering(linked).problems == []
    assert NAME.encode() in linked.read_bytes()


def test_the_bytes_of_the_old_file_are_overwritten(opened, person, path):
    opened.close()
    with open_gathering(path) as again, path.open("rb") as old:
        erase_person(again, person).opened.close()
        assert old.read() == b""


def test_the_file_keeps_its_rights(opened, person, path):
    path.chmod(0o600)
    erase_person(opened, person).opened.close()
    assert path.stat().st_mode & 0o777 == 0o600


def test_a_record_nobody_can_read_stays_without_the_person(opened, person, path):
    from pycrdt import Map, Text

    engine = opened.gathering.plan._engine
    with engine.doc.transaction(origin="elsewhere"):
        odd = Map({"question": Text(f"by {NAME}"), "parked": "perhaps", "_made": True})
        engine.roots["topics"]["odd"] = odd
        odd["convenors"] = Map({person: 0.0, "another": 1.0})
    opened.gathering.plan._finish("", "elsewhere")
    assert "odd" in opened.gathering.plan.set_aside
    with erase_person(opened, person).opened as renewed:
        renewed.prepare()
        assert "odd" in renewed.gathering.plan.set_aside
        raw = str(renewed.gathering.plan._engine.roots["topics"]["odd"])
    assert "by somebody" in raw
    assert "another" in raw
    assert person not in raw
