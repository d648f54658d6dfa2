"""What leaves the app from here."""

from pathlib import Path
from urllib.parse import quote

import frontmatter
import pytest

from tests.ui.harvest.conftest import LEFT, PNG, Sight


def publish(sample: Sight, kind: str) -> list[Path]:
    sample.qtbot.mouseClick(sample.panel.side.publish_button, LEFT)
    sample.qtbot.mouseClick(sample.panel.publish.buttons[kind], LEFT)
    return sample.panel.publish.result.written


def test_markdown_holds_all_that_is_on_the_screen_and_lies_beside_its_picture(sample):
    sample.write(sample.place(2, 0), "It needs a place in the week.")
    path, picture = publish(sample, "markdown")
    post = frontmatter.loads(path.read_text("utf-8"))
    assert post["title"] == sample.draft.title
    headings = [line[3:] for line in post.content.splitlines() if line.startswith("## ")]
    assert len(headings) == 4
    assert "*Managing by outcomes not presenteeism*" in post.content
    assert "It needs a place in the week." in post.content
    assert picture.read_bytes() == PNG
    assert quote(picture.name) in post.content


def test_the_web_page_is_one_file_with_the_picture_in_it(sample):
    (path,) = publish(sample, "html")
    page = path.read_text("utf-8")
    assert "data:image/png;base64," in page
    assert all(theme.title in page for theme in sample.draft.themes)


def test_the_picture_is_painted_from_the_notes_with_its_description(sample):
    (path,) = publish(sample, "png")
    assert path.read_bytes() == PNG
    count, alt = sample.painted[-1]
    assert count == 16
    assert alt.startswith("A board of 16 sticky notes")


def test_the_result_names_the_file_and_offers_its_folder(sample):
    (path,) = publish(sample, "html")
    result = sample.panel.publish.result
    assert result.isVisible()
    assert str(path) in result.words.words
    assert result.show_button.isVisible()


def test_the_foot_says_that_nobody_is_named_and_which_notes_are_accounted_for(sample):
    assert sample.panel.publish.accounted.text() == (
        "Nobody is named · 16 of 16 notes accounted for"
    )


def test_a_name_without_an_ending_gets_one(sample, tmp_path):
    sample.chosen.append(tmp_path / "my draft")
    (path,) = publish(sample, "html")
    assert path == tmp_path / "my draft.html"


def test_where_no_place_was_chosen_nothing_is_written(sample, tmp_path):
    sample.panel.publish._ask = lambda *_asked: None
    before = set(tmp_path.iterdir())
    assert publish(sample, "markdown") == []
    assert set(tmp_path.iterdir()) == before


def test_a_folder_that_is_not_there_gives_one_sentence_and_leaves_the_words(sample, tmp_path):
    sample.write(sample.panel.draft.sections["opening"].place, "Still here.")
    sample.chosen.append(tmp_path / "nowhere" / "draft.md")
    with sample.qtbot.waitSignal(sample.bridge.refused) as refused:
        assert publish(sample, "markdown") == []
    assert "could not be written" in refused.args[0]
    assert not sample.panel.publish.result.isVisible()
    assert sample.prose() == {"opening": ["Still here."]}


@pytest.mark.parametrize("title", ["a/b\\c:d", "…", "con. ", "<b>" * 40])
def test_a_title_makes_a_name_that_every_system_takes(sample, title):
    from dataclasses import replace

    from ui.harvest.exports import file_name

    name = file_name(replace(sample.draft, title=title), "md")
    assert name.endswith(".md")
    assert not set(name) & set('<>:"/\\|?*')
    assert 4 < len(name) < 70 or name == "….md"


def test_an_empty_gathering_has_no_picture_but_a_draft(fresh):
    assert not fresh.panel.publish.buttons["png"].isEnabled()
    (path,) = publish(fresh, "markdown")
    assert path.read_text("utf-8").startswith("---\ntitle: Days after")
