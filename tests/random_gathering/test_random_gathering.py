"""A random gathering stays true to a plain model through undo, redo, saving and reopening."""

import pytest
from hypothesis import HealthCheck, settings
from hypothesis.stateful import run_state_machine_as_test

from tests.random_gathering.machine import RandomPerson


@pytest.mark.timeout(240)
def test_a_random_gathering_stays_what_the_people_made_of_it(tmp_path):
    RandomPerson.folder = tmp_path
    RandomPerson.done.clear()
    run_state_machine_as_test(
        RandomPerson,
        settings=settings(
            max_examples=90,
            stateful_step_count=50,
            deadline=None,
            suppress_health_check=list(HealthCheck),
        ),
    )
    assert RandomPerson.done.total() >= 2_000
    assert len(RandomPerson.done) == 17
