"""Where a gathering is, on whose clocks, and which series it is part of."""

import pytest

from openspace import commands
from openspace.errors import BadInputError
from openspace.gathering import zone_called


@pytest.mark.parametrize(
    ("words", "zone"),
    [
        ("Europe/Berlin", "Europe/Berlin"),
        ("europe/berlin", "Europe/Berlin"),
        (" berlin ", "Europe/Berlin"),
        ("Buenos Aires", ""),  # there are two names for it
        ("America/Argentina/Buenos Aires", "America/Argentina/Buenos_Aires"),
        ("UTC", "UTC"),
        ("../etc/passwd", ""),
        ("Europe", ""),
        ("", ""),
    ],
)
def test_a_zone_is_known_by_its_name_or_its_city(words, zone):
    assert zone_called(words) == zone


def test_where_it_is_and_its_series_are_one_step_each(gathering):
    commands.describe_gathering(gathering, place="Town hall")
    commands.describe_gathering(gathering, zone="Berlin")
    commands.describe_gathering(gathering, programme="Days", number=3, earlier="One\nTwo")
    invitation = gathering.invitation
    assert (invitation.place, invitation.zone) == ("Town hall", "Europe/Berlin")
    assert (invitation.programme, invitation.number, invitation.earlier) == ("Days", 3, "One\nTwo")
    for label in ("Describe the gathering", "Set the time zone", "Say where it is"):
        assert gathering.history.undo_label == label
        gathering.history.undo()


@pytest.mark.parametrize("about", [{"zone": "Moon"}, {"number": -1}, {"number": "x"}])
def test_what_does_not_fit_is_refused_and_changes_nothing(gathering, about):
    before = gathering.invitation
    with pytest.raises(BadInputError):
        commands.describe_gathering(gathering, **about)
    assert gathering.invitation == before


def test_a_zone_can_be_left_open_again(gathering):
    commands.describe_gathering(gathering, zone="Berlin")
    commands.describe_gathering(gathering, zone="")
    assert gathering.invitation.zone == ""
