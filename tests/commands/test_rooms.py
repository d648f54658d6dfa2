"""The commands are found under one roof, though each room is read only when it is asked for."""

import inspect
import subprocess
import sys
from importlib import import_module
from pathlib import Path

import pytest

from openspace import commands

NOT_ROOMS = {
    "__init__", "bounds", "checked", "counting", "drafts", "labels", "naming", "said",
}  # fmt: skip
ROOMS = sorted(
    path.stem for path in Path(commands.__file__).parent.glob("*.py") if path.stem not in NOT_ROOMS
)
NOT_FOR_PEOPLE = {"on_top"}


@pytest.mark.parametrize("room", ROOMS)
def test_every_command_of_a_room_is_found(room):
    module = import_module(f"openspace.commands.{room}")
    own = {
        name
        for name, one in vars(module).items()
        if inspect.isfunction(one) and one.__module__ == module.__name__ and name[0] != "_"
    } - NOT_FOR_PEOPLE
    assert own == set(commands._ROOMS[room])
    assert all(getattr(commands, name) is vars(module)[name] for name in own)


def test_a_command_that_is_not_there_is_missed_by_name():
    with pytest.raises(AttributeError, match="no attribute 'fly'"):
        getattr(commands, "fly")  # noqa: B009 -- the types know that there is none


def test_posting_a_topic_reads_no_other_room():
    script = "from openspace.commands import post_topic; import sys; print(*sys.modules)"
    result = subprocess.run(
        [sys.executable, "-c", script], check=True, capture_output=True, text=True
    )
    assert "openspace.commands.topics" in result.stdout
    assert "openspace.commands.things" not in result.stdout
