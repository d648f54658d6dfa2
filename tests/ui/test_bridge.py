import pytest

from openspace.commands import post_topic
from openspace.model import Topic
from openspace.opening import new_gathering, recent_gatherings, sample_gathering
from tests.opening.damage import append_broken_update


def test_opening_tells_the_panels_once(bridge, tmp_path, qtbot):
    new_gathering(tmp_path / "a.openspace", title="A").close()
    with qtbot.waitSignals([bridge.opened, bridge.status_changed]):
        assert bridge.open(tmp_path / "a.openspace")
    assert bridge.gathering.invitation.title == "A"


def test_a_change_is_passed_on_with_its_records(in_new, qtbot):
    with qtbot.waitSignal(in_new.changed) as told:
        topic = post_topic(in_new.gathering, "What stays?")
    assert topic in told.args[0].records


@pytest.mark.parametrize("content", [b"", b"\0" * 4096, b"no gathering at all"])
def test_a_broken_file_is_refused_with_one_sentence(bridge, tmp_path, qtbot, content):
    broken = tmp_path / "broken.openspace"
    broken.write_bytes(content)
    with qtbot.waitSignal(bridge.refused) as told:
        assert not bridge.open(broken)
    assert "broken.openspace" in told.args[0]
    assert bridge.file is None
    assert broken.read_bytes() == content


def test_a_folder_is_refused_with_one_sentence(bridge, tmp_path, qtbot):
    with qtbot.waitSignal(bridge.refused):
        assert not bridge.open(tmp_path)


def test_a_file_that_cannot_be_opened_leaves_the_present_one(in_new, tmp_path, qtbot):
    with qtbot.waitSignal(in_new.refused):
        assert not in_new.open(tmp_path / "missing.openspace")
    assert in_new.gathering.invitation.title == "Days after"
    post_topic(in_new.gathering, "Still here?")


def test_opening_the_open_file_again_keeps_it_writable(in_new):
    assert in_new.open(in_new.file.path)
    assert in_new.read_only == ""


def test_a_second_window_on_one_file_may_only_read(in_new, qtbot):
    other = type(in_new)()
    assert other.open(in_new.file.path)
    assert other.read_only
    with qtbot.waitSignal(other.refused):
        assert not other.attempt(lambda: post_topic(other.gathering, "Mine?"))
    other.close()


def test_undo_takes_back_what_i_did_and_tells_what(in_new, qtbot):
    post_topic(in_new.gathering, "What stays?")
    with qtbot.waitSignal(in_new.took_back) as told:
        in_new.undo()
    assert told.args[0].document == "plan"
    assert in_new.gathering.history.redo_label == "Post a topic"


def test_undo_with_nothing_to_undo_does_nothing(in_new, qtbot):
    with qtbot.assertNotEmitted(in_new.took_back):
        in_new.undo()


def test_what_is_closed_is_remembered_as_it_was_left(in_new):
    post_topic(in_new.gathering, "What stays?")
    in_new.close()
    (recent,) = recent_gatherings()
    assert recent.title == "Days after"
    assert recent.summary.startswith("1 topic ")


def test_a_sample_is_kept_with_ones_own_changes(bridge, tmp_path):
    path = tmp_path / "deep" / "sample.openspace"
    assert bridge.sample(path)
    post_topic(bridge.gathering, "Mine?")
    bridge.close()
    assert bridge.sample(path)
    assert "Mine?" in {topic.question for topic in bridge.gathering.plan.records(Topic).values()}


def test_a_folder_that_cannot_be_made_is_said_in_a_sentence(bridge, tmp_path, qtbot):
    (tmp_path / "file").write_text("in the way")
    with qtbot.waitSignal(bridge.refused) as told:
        assert not bridge.new(
            tmp_path / "file" / "a.openspace", title="A", question="", date="", mode="named"
        )
    assert "choose another" in told.args[0]


def test_a_copy_holds_the_same(in_sample, tmp_path):
    assert in_sample.save_copy(tmp_path / "copy.openspace")
    in_sample.close()
    assert in_sample.open(tmp_path / "copy.openspace")
    assert len(in_sample.gathering.plan.records(Topic)) == 2


def test_a_gathering_found_damaged_after_it_was_shown_can_only_be_read(bridge, tmp_path, qtbot):
    path = tmp_path / "sample.openspace"
    sample_gathering(path).close()
    append_broken_update(path)
    assert bridge.open(path)
    with qtbot.waitSignal(bridge.status_changed):
        pass
    assert "damaged" in bridge.read_only
    assert not bridge.attempt(lambda: post_topic(bridge.gathering, "Why?"))
