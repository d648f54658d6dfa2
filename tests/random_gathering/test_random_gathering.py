"""A random gathering stays true to a plain model through undo, redo, saving and reopening."""

import pytest
from hypothesis import HealthCheck, settings
from hypothesis.stateful import run_state_machine_as_test

from tests.random_gathering.market import RandomMarket

KINDS_OF_DOING = 36
"""At random, not every one of the 43 is met in each run."""


@pytest.mark.timeout(240)
def test_a_random_gathering_stays_what_the_people_made_of_it(tmp_path):
    RandomMarket.folder = tmp_path
    RandomMarket.done.clear()
    run_state_machine_as_test(
        RandomMarket,
        settings=settings(
            max_examples=45,
            stateful_step_count=50,
            deadline=None,
            suppress_health_check=list(HealthCheck),
        ),
    )
    assert RandomMarket.done.total() >= 2_000
    assert len(RandomMarket.done) >= KINDS_OF_DOING
