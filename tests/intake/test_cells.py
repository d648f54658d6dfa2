"""What stands in a cell: times, days, seats, addresses, names."""

import pytest

from openspace.errors import BadInputError
from openspace.intake import cells


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("2026-11-17", "2026-11-17"),
        ("2026/11/17", "2026-11-17"),
        ("17.11.2026", "2026-11-17"),
        ("17/11/2026", "2026-11-17"),
        ("11/17/2026", "2026-11-17"),
        ("04/04/2026", "2026-04-04"),
        ("Tue 2026-11-17", "2026-11-17"),
        ("Tuesday, 17 November 2026", "2026-11-17"),
        ("Nov 17th, 2026", "2026-11-17"),
        ("", ""),
        ("-", ""),
    ],
)
def test_a_day_is_read_as_people_write_it(said, meant):
    assert cells.day_in(said) == meant


@pytest.mark.parametrize(
    "said",
    [
        "03/04/2026",
        "17.11.26",
        "Tuesday",
        "2026-02-30",
        "20261117",
        "tomorrow",
        "2026-11-17 Z",
        "0",
    ],
)
def test_what_could_be_another_day_or_none_is_refused(said):
    with pytest.raises(BadInputError, match="is not a day; write it as year-month-day"):
        cells.day_in(said)


def test_a_weekday_that_does_not_match_its_day_is_refused_with_the_right_one():
    with pytest.raises(BadInputError, match="2026-11-17 is a Tuesday, not a Wednesday"):
        cells.day_in("Wed 17 November 2026")


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("09:30", "09:30"),
        ("9:30", "09:30"),
        ("9.30", "09:30"),
        ("9h30", "09:30"),
        ("09:30:00", "09:30"),
        ("9:30 AM", "09:30"),
        ("2 pm", "14:00"),
        ("12 am", "00:00"),
        ("12:15 p.m.", "12:15"),
        ("24:00", "24:00"),
        ("", ""),
    ],
)
def test_a_time_is_read_as_people_write_it(said, meant):
    assert cells.time_in(said) == meant


@pytest.mark.parametrize(
    "said", ["25:00", "09:60", "9", "0.4", "09:30Z", "09:30+02:00", "noon", "13:00 pm", "=NOW()"]
)
def test_what_is_no_time_on_the_clock_of_the_place_is_refused(said):
    with pytest.raises(BadInputError, match="is not a time; write it as hours and minutes"):
        cells.time_in(said)


@pytest.mark.parametrize(
    ("said", "meant"), [("12", 12), ("1,000", 1000), ("1 000", 1000), ("٢٠", 20), ("", None)]
)
def test_seats_are_counted(said, meant):
    assert cells.seats_in(said) == meant


@pytest.mark.parametrize(
    ("said", "sentence"),
    [
        ("0", "A room of 0 seats holds nobody"),
        ("-3", "A room of -3 seats holds nobody"),
        ("1000000", "No room has 1000000 seats"),
        ("twelve", "“twelve” is no number of seats"),
        ("12.5", "no number of seats"),
        ("1.000", "no number of seats"),
        ("9" * 5_000, "no number of seats"),
    ],
)
def test_seats_that_hold_nobody_are_refused(said, sentence):
    with pytest.raises(BadInputError, match=sentence):
        cells.seats_in(said)


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("a@x.org", "a@x.org"),
        ("mailto:a@x.org", "a@x.org"),
        ("n/a", ""),
        ("\N{EN DASH}", ""),
        ("", ""),
    ],
)
def test_addresses_are_read_and_placeholders_are_none(said, meant):
    assert cells.mail_in(said) == meant


@pytest.mark.parametrize("said", ["ada", "a b@x.org", "@", "a@b@c", "yes"])
def test_what_is_no_address_is_refused(said):
    with pytest.raises(BadInputError, match="is no e-mail address"):
        cells.mail_in(said)


@pytest.mark.parametrize(
    ("said", "meant"), [("yes", True), ("X", True), ("no", False), ("", False)]
)
def test_yes_and_no_are_told_apart(said, meant):
    assert cells.yes_in(said) is meant


def test_what_is_neither_yes_nor_no_is_refused():
    with pytest.raises(BadInputError, match="neither yes nor no"):
        cells.yes_in("perhaps")


def test_names_are_parted_by_semicolons_and_lines_but_not_by_commas():
    assert cells.names_in(" Lovelace,  Ada; Bob\n;Cy; Bob") == ("Lovelace, Ada", "Bob", "Cy")


def test_lists_are_parted_by_commas_too():
    assert cells.list_in("core, scribe;; facilitator") == ("core", "scribe", "facilitator")
