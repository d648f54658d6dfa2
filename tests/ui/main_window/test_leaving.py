from PySide6.QtTest import QTest

from openspace.opening import new_gathering, open_gathering


def test_what_is_being_written_goes_into_the_gathering_it_was_written_for(at_sample, tmp_path):
    first = at_sample.bridge.file.path
    new_gathering(tmp_path / "other.openspace", title="Other").close()
    at_sample.go("gathering")
    page = at_sample.panels.panel("gathering")
    page.question.setFocus()
    QTest.keyClicks(page.question, "Now: ")
    assert at_sample.bridge.open(tmp_path / "other.openspace")
    assert at_sample.bridge.gathering.invitation.question == ""
    with open_gathering(first) as again:
        assert again.gathering.invitation.question.startswith("Now: ")
