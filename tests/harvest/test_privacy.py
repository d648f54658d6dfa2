"""No export names anybody, or says what was to stay in the room."""

import pytest

from openspace.commands import describe_gathering, keep_off_record, turn_notes
from openspace.harvest import alt_text, to_html, to_markdown, to_preview
from openspace.model import MODES
from openspace.model.plan import Mode
from tests.harvest.conftest import CONVENORS, Sample


@pytest.mark.parametrize("mode", MODES)
def test_no_export_holds_a_convenors_name(written: Sample, mode: Mode):
    describe_gathering(written.gathering, mode=mode)
    alt = alt_text(written.gathering, written.board)
    draft = written.draft
    exports = " ".join((alt, to_markdown(draft, alt=alt, picture="b.png"), to_preview(draft)))
    everything = (exports + to_html(draft, picture=b"x", alt=alt)).casefold()
    names = [part.casefold() for name in CONVENORS for part in name.split()]
    assert draft.mode == mode
    assert [name for name in names if name in everything] == []


@pytest.mark.parametrize("hide", ["off the record", "face down"])
def test_what_is_off_the_record_or_face_down_leaves_in_no_export(written: Sample, hide: str):
    board = written.gathering.board(written.board)
    kept, hidden = written.draft.passages[1].note, written.draft.passages[0].note
    if hide == "off the record":
        keep_off_record(board, [hidden.id], off=True)
    else:
        turn_notes(board, [hidden.id], face_down=True)
    alt = alt_text(written.gathering, written.board)
    draft = written.draft
    exports = {"alt": alt, "markdown": to_markdown(draft), "preview": to_preview(draft)}
    exports["html"] = to_html(draft, picture=b"x", alt=alt)
    start = " ".join(hidden.text.split()[:3])
    assert [form for form, text in exports.items() if start in text] == []
    assert [form for form, text in exports.items() if kept.text not in text] == []
    assert hidden not in draft.unused
