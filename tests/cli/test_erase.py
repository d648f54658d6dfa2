import pytest
from click.testing import CliRunner

from openspace import commands
from openspace.cli.group import group
from openspace.commands.drafts import PersonDraft
from openspace.gathering import people
from openspace.opening import open_gathering


@pytest.fixture
def closed(opened, path):
    draft = PersonDraft("Zebulonia Quackenbush", "Wobblestone", email="z@qq.example")
    commands.add_people(opened.gathering, [draft, PersonDraft("Ann")])
    commands.post_topic(opened.gathering, "Ask zebulonia quackenbush?", convenor="Ann")
    opened.close()
    return path


def _run(*words: object):
    return CliRunner().invoke(group, ["erase", *map(str, words)])


def _names(path):
    with open_gathering(path, write=False) as opened:
        return [one.name for one in people(opened.gathering)]


def test_without_yes_it_says_what_would_go_and_erases_nothing(closed):
    before = closed.read_bytes()
    result = _run(closed, "Zebulonia Quackenbush")
    assert result.exit_code == 0, result.output
    assert "organisation, e-mail" in result.output
    assert "Topic: Ask zebulonia quackenbush?" in result.output
    assert "Nothing is erased yet" in result.output
    assert closed.read_bytes() == before


def test_with_yes_it_erases_and_says_where_the_name_still_stands(closed):
    result = _run(closed, "z@qq.example", "--yes")
    assert result.exit_code == 0, result.output
    assert "1 text still holds the name." in result.output
    assert _names(closed) == ["Ann"]
    assert b"Wobblestone" not in closed.read_bytes()


def test_with_texts_the_name_goes_from_what_people_wrote(closed):
    assert _run(closed, "Zebulonia Quackenbush", "--yes", "--texts").exit_code == 0
    assert b"quackenbush" not in closed.read_bytes().lower()


def test_somebody_unknown_is_refused_with_a_sentence(closed):
    result = _run(closed, "Nobody", "--yes")
    assert result.exit_code == 1
    assert "Nobody here is called “Nobody”" in result.output


def test_of_two_namesakes_one_has_to_be_named_by_address(closed):
    with open_gathering(closed) as opened:
        drafts = [PersonDraft("Zebulonia Quackenbush", email="other@qq.example")]
        commands.add_people(opened.gathering, drafts)
    assert "Several people are called" in _run(closed, "Zebulonia Quackenbush", "--yes").output
    assert _run(closed, "other@qq.example", "--yes").exit_code == 0
    assert _names(closed) == ["Ann", "Zebulonia Quackenbush"]
