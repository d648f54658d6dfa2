import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

KILLS = 100
SERVER = Path(__file__).with_name("kill_server.py")
ROOT = SERVER.parents[2]


@pytest.mark.xdist_group("kill")
@pytest.mark.timeout(240)
def test_a_hundred_kills_lose_nothing_that_was_acknowledged(path):
    command = [sys.executable, str(SERVER), str(path), str(KILLS), "7"]
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    done = subprocess.run(command, capture_output=True, text=True, env=environment, check=False)
    assert done.returncode == 0, done.stderr
    result = json.loads(done.stdout)
    assert result["lost"] == []
    assert result["problems"] == []
    assert result["acknowledged"] > 300
