"""A random gathering stays true to a plain model through undo, redo, saving and reopening."""

import pytest
from hypothesis import HealthCheck, settings
from hypothesis.stateful import run_state_machine_as_test

from tests.random_gathering.host import RandomHost

KINDS_OF_DOING = 34
"""At random, not every one of the 42 is met in each run."""


@pytest.mark.timeout(240)
def test_a_random_gathering_stays_what_the_people_made_of_it(tmp_path):
    RandomHost.folder = tmp_path
    RandomHost.done.clear()
    run_state_machine_as_test(
        RandomHost,
        settings=settings(
            max_examples=50,
            stateful_step_count=50,
            deadline=None,
            suppress_health_check=list(HealthCheck),
        ),
    )
    assert RandomHost.done.total() >= 2_000
    assert len(RandomHost.done) >= KINDS_OF_DOING
