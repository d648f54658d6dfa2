import pytest

from openspace.commands.drafts import PersonDraft
from openspace.intake.people_lines import people_in_text


def _plain(text):
    drafts = people_in_text(text)
    return [draft._replace(roles=tuple(filter(None, draft.roles))) for draft in drafts]


def test_each_line_is_somebody_without_its_bullet():
    text = "- Ann Berg\n\n2. Bo  Ek\r\n\u2022 田中\n"
    assert _plain(text) == [PersonDraft("Ann Berg"), PersonDraft("Bo Ek"), PersonDraft("田中")]


@pytest.mark.parametrize(
    "line",
    ["Ann Berg <ann@x.example>", '"Ann Berg" ann@x.example', "Ann Berg, (ann@x.example)"],
)
def test_an_address_in_a_line_is_taken_as_one(line):
    assert _plain(line) == [PersonDraft("Ann Berg", email="ann@x.example")]


def test_an_address_alone_is_somebody_too():
    assert _plain("ann@x.example") == [PersonDraft("ann", email="ann@x.example")]


def test_cells_are_name_organisation_sector_address_and_roles():
    assert _plain("Ann\tWorks\tHealth\ta@x.example\tfacilitator, core\n\tNobody\n") == [
        PersonDraft("Ann", "Works", "Health", "a@x.example", ("facilitator", "core"))
    ]


def test_an_address_is_found_in_any_cell():
    assert _plain("Ann;a@x.example\nBo;Works;b@x.example") == [
        PersonDraft("Ann", email="a@x.example"),
        PersonDraft("Bo", "Works", email="b@x.example"),
    ]


def test_the_first_row_may_say_what_the_cells_are():
    assert _plain("E-Mail;Name;Organization\na@x.example;Ann;Works") == [
        PersonDraft("Ann", "Works", email="a@x.example")
    ]


@pytest.mark.parametrize("text", ["", "\n\n", "\t\t\n;", "\0"])
def test_in_nothing_is_nobody(text):
    assert _plain(text) == []
