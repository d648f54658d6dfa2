"""No export names anybody."""

import pytest

from openspace.commands import describe_gathering
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
