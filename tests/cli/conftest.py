"""Commands here run in the process of the tests, which has one application for all of them."""

import pytest


@pytest.fixture(autouse=True)
def _application(qapp):
    """Make the application before a command that draws makes one without widgets."""
    return qapp
