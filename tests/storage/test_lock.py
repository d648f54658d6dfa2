import errno
import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from openspace.storage import HeldError, WriteLock
from openspace.storage.lock import sidecar_of

HOLD = """
import sys, time
from pathlib import Path
from openspace.storage import WriteLock
lock = WriteLock(Path(sys.argv[1]))
print("held", flush=True)
time.sleep(60)
"""

CROWD = """
import os, sys
from pathlib import Path
from openspace.storage import HeldError, WriteLock
path, held, overlaps = Path(sys.argv[1]), 0, 0
inside = path.with_name("inside")
while held < 150:
    try:
        lock = WriteLock(path)
    except HeldError:
        continue
    try:
        os.close(os.open(inside, os.O_CREAT | os.O_EXCL))
    except FileExistsError:
        overlaps += 1
    else:
        inside.unlink()
    held += 1
    lock.release()
print(overlaps)
"""
ROOT = str(Path(__file__).parents[2])


def _start(script: str, path: Path) -> subprocess.Popen[str]:
    command = [sys.executable, "-c", script, str(path)]
    environment = {**os.environ, "PYTHONPATH": ROOT}
    return subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=environment)


@pytest.fixture
def holder(path: Path):
    child = _start(HOLD, path)
    assert child.stdout is not None
    assert child.stdout.readline() == "held\n"
    yield child
    child.kill()
    child.wait()
    child.stdout.close()


def test_the_second_to_ask_learns_who_holds_the_file_and_since_when(path):
    lock = WriteLock(path)
    holder = json.loads(sidecar_of(path).read_bytes())
    clock = holder["since"][11:16]
    with pytest.raises(HeldError) as refusal:
        WriteLock(path)
    lock.release()
    assert str(refusal.value) == (
        f"“days after.openspace” is open for writing by {holder['name']} on {holder['host']}"
        f" since {clock}; you can read it here and save a copy."
    )


def test_another_process_keeps_us_out(path, holder):
    with pytest.raises(HeldError, match="open for writing by"):
        WriteLock(path)


def test_the_lock_dies_with_its_process(path, holder):
    holder.send_signal(signal.SIGKILL)
    holder.wait()
    assert sidecar_of(path).exists()
    WriteLock(path).release()


def test_in_a_crowd_no_two_ever_hold_it_at_once(path):
    crowd = [_start(CROWD, path) for _person in range(3)]
    assert [person.communicate()[0] for person in crowd] == ["0\n"] * 3


def test_released_the_lock_leaves_nothing_behind(path, tmp_path):
    WriteLock(path).release()
    assert list(tmp_path.iterdir()) == []


def test_it_may_be_released_again(path):
    lock = WriteLock(path)
    lock.release()
    other = WriteLock(path)
    lock.release()
    with pytest.raises(HeldError):
        WriteLock(path)
    other.release()


@pytest.mark.parametrize("left", [b"", b"\x00" * 50, b"{}", b'{"name":1}', b'"words"', b"\xff"])
def test_a_holder_that_left_no_readable_name_is_somebody_elsewhere(path, left):
    lock = WriteLock(path)
    sidecar_of(path).write_bytes(left)
    with pytest.raises(HeldError, match="open for writing elsewhere; you can read it"):
        WriteLock(path)
    lock.release()


def test_long_names_in_the_sidecar_are_cut(path):
    lock = WriteLock(path)
    since = "2026-01-02T14:05+00:00"
    told = {"name": "n" * 9_000, "host": "h" * 9_000, "since": since}
    sidecar_of(path).write_text(json.dumps(told))
    with pytest.raises(HeldError) as refusal:
        WriteLock(path)
    lock.release()
    assert len(str(refusal.value)) < 300
    assert "since 2026-01-02 14:05" in str(refusal.value)


def test_a_sidecar_that_leads_elsewhere_is_not_followed(path, tmp_path):
    precious = tmp_path / "precious"
    precious.write_text("mine")
    sidecar_of(path).symlink_to(precious)
    with pytest.raises(OSError, match="symbolic"):
        WriteLock(path)
    assert precious.read_text() == "mine"


def test_where_the_system_knows_no_such_lock_one_still_keeps_the_other_out(path, monkeypatch):
    monkeypatch.setattr("openspace.storage.system_lock.fcntl", None)
    lock = WriteLock(path)
    with pytest.raises(HeldError, match="open for writing elsewhere"):
        WriteLock(path)
    lock.release()
    WriteLock(path).release()


def test_a_file_system_without_locks_is_not_mistaken_for_one_that_is_held(path, monkeypatch):
    def unknown(_number, _how):
        raise OSError(errno.ENOSYS, "Function not implemented")

    monkeypatch.setattr("openspace.storage.system_lock.fcntl.flock", unknown)
    with pytest.warns(UserWarning, match="flock not supported"):
        lock = WriteLock(path)
    lock.release()
