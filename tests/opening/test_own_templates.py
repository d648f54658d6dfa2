"""The templates that come with the app, and those people keep."""

import pytest

from openspace.document import Document
from openspace.errors import BadInputError
from openspace.gathering import all_things, steps
from openspace.model import BOARD_RECORDS, Area
from openspace.opening.home import own_file
from openspace.opening.own_templates import (
    built_in_templates,
    forget_template,
    keep_template,
    own_templates,
)
from openspace.templates import Template, lay_template

BUILT_IN = built_in_templates()


def test_every_method_of_the_handbook_has_its_template():
    assert [template.title for template in BUILT_IN] == [
        "Leave behind, keep, do differently",
        "Drop, add, keep, improve",
        "Three horizons",
        "Scenario matrix",
        "Five worlds",
        "Affinity (KJ)",
        "1-2-4-All",
        "World café",
        "Lean coffee",
        "Cynefin",
        "Vision and barriers",
    ]


@pytest.mark.parametrize("template", BUILT_IN, ids=lambda template: template.title)
def test_each_says_what_it_is_for_and_lays_out_all_it_holds(template):
    board = Document("board", BOARD_RECORDS)
    lay_template(board, template)
    assert template.purpose
    assert len(list(all_things(board))) == len(template.things())
    assert [area.title for area in board.records(Area).values() if not area.title.strip()] == []
    assert [step.title for step in steps(board)] == [step.title for step in template.steps]


def test_the_three_questions_are_asked_as_they_were_asked():
    assert [area.title for area in BUILT_IN[0].areas] == [
        "What do we need to leave behind?",
        "What do we want to keep?",
        "What should we do differently?",
    ]


def test_a_template_that_was_kept_is_there_again_until_it_is_forgotten():
    keep_template(Template(title="Ours", areas=[Area(id="a", title="Here")]))
    assert [(one.title, one.areas[0].title) for one in own_templates()] == [("Ours", "Here")]
    forget_template("Ours")
    assert own_templates() == []


def test_one_of_the_same_title_takes_the_place_of_the_first():
    keep_template(Template(title="Ours", purpose="first"))
    keep_template(Template(title="Ours", purpose="second"))
    assert [one.purpose for one in own_templates()] == ["second"]


@pytest.mark.parametrize(
    "title", ["../../etc/passwd", "القيادة", "a" * 1000, "🎉", "con:?*", "\ud800"]
)
def test_any_title_gives_a_file_of_its_own_in_the_folder(title):
    file = keep_template(Template(title=title.encode("utf-8", "replace").decode()))
    assert file.parent == own_file("templates")
    assert len(own_templates()) == 1


def test_titles_that_look_alike_as_names_are_kept_apart():
    keep_template(Template(title="a/b"))
    keep_template(Template(title="a:b"))
    assert len(own_templates()) == 2


def test_a_broken_file_among_them_is_passed_over():
    keep_template(Template(title="Ours"))
    (own_file("templates") / "broken.json").write_bytes(b"{")
    assert [one.title for one in own_templates()] == ["Ours"]


def test_a_template_without_a_title_is_refused_in_a_sentence():
    with pytest.raises(BadInputError, match="needs a title"):
        keep_template(Template(title="  "))


def test_where_it_cannot_be_written_a_sentence_says_so():
    own_file("templates").parent.mkdir(parents=True, exist_ok=True)
    own_file("templates").write_text("in the way")
    with pytest.raises(BadInputError, match="cannot be kept"):
        keep_template(Template(title="Ours"))
