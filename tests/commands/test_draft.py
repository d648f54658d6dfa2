"""What the writer of the draft and the one who invites do."""

import pytest

from openspace import commands
from openspace.errors import BadInputError
from openspace.gathering import Gathering, prose_at


@pytest.fixture
def gathering() -> Gathering:
    return Gathering()


def written(gathering: Gathering, anchor: str) -> list[str]:
    return [prose.text for prose in prose_at(gathering).get(anchor, ())]


def test_prose_stands_at_its_place(gathering):
    commands.write_prose(gathering, anchor="opening", text="It was a warm day.")
    commands.write_prose(gathering, anchor="opening", text="It was a cold day.")
    assert written(gathering, "opening") == ["It was a cold day."]
    assert written(gathering, "closing") == []


def test_writing_nothing_where_nothing_stands_is_no_step(gathering):
    commands.write_prose(gathering, anchor="opening", text="")
    assert gathering.history.undo_label == ""


def test_two_people_who_begin_at_the_same_place_both_keep_their_words(gathering):
    other = Gathering()
    commands.write_prose(gathering, anchor="opening", text="Mine.")
    commands.write_prose(other, anchor="opening", text="Theirs.")
    gathering.plan.apply(other.plan.update_since(), "peer")
    assert sorted(written(gathering, "opening")) == ["Mine.", "Theirs."]


def test_prose_with_a_name_is_the_one_that_is_rewritten(gathering):
    other = Gathering()
    commands.write_prose(gathering, anchor="opening", text="Mine.")
    commands.write_prose(other, anchor="opening", text="Theirs.")
    gathering.plan.apply(other.plan.update_since(), "peer")
    theirs = next(prose for prose in prose_at(gathering)["opening"] if prose.text == "Theirs.")
    commands.write_prose(gathering, anchor="opening", text="Changed.", prose_id=theirs.id)
    assert sorted(written(gathering, "opening")) == ["Changed.", "Mine."]


def test_prose_with_a_new_name_stands_beside_what_is_there(gathering):
    commands.write_prose(gathering, anchor="opening", text="Theirs.")
    commands.write_prose(gathering, anchor="opening", text="Mine.", prose_id="mine")
    assert sorted(written(gathering, "opening")) == ["Mine.", "Theirs."]


def test_the_gathering_is_described_in_one_step(gathering):
    commands.describe_gathering(
        gathering, title=" Days after ", question="What now?", mode="chatham"
    )
    invitation = gathering.invitation
    assert (invitation.title, invitation.question, invitation.mode) == (
        "Days after",
        "What now?",
        "chatham",
    )
    gathering.history.undo()
    assert gathering.invitation.title == ""


def test_what_is_not_named_stays(gathering):
    commands.describe_gathering(gathering, title="Days after", date="2026-11-17")
    commands.describe_gathering(gathering, question="What now?")
    assert (gathering.invitation.title, gathering.invitation.date) == ("Days after", "2026-11-17")


@pytest.mark.parametrize("date", ["soon", "2026-13-01", "17.11.2026"])
def test_a_day_that_is_none_is_refused(gathering, date):
    with pytest.raises(BadInputError, match="is not a day"):
        commands.describe_gathering(gathering, date=date)
