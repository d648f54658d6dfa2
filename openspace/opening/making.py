"""A new gathering, whole from its first moment on."""

from collections.abc import Callable
from pathlib import Path

from openspace.commands import describe_gathering
from openspace.errors import BadInputError
from openspace.gathering import Gathering
from openspace.model.plan import Mode
from openspace.opening.opened import OpenGathering, open_gathering
from openspace.storage import making


def new_gathering(
    path: Path | str, *, title: str, question: str = "", date: str = "", mode: Mode = "named"
) -> OpenGathering:
    """Make a gathering in a new file and open it.

    ``date`` is an ISO 8601 day or "". Raises :class:`BadInputError` with a sentence if the file
    is there already, cannot be written, or something given does not fit.
    """

    def describe(gathering: Gathering) -> None:
        describe_gathering(gathering, title=title, question=question, date=date, mode=mode)

    return make_gathering(path, describe)


def make_gathering(path: Path | str, fill: Callable[[Gathering], None]) -> OpenGathering:
    """Make a gathering in a new file, filled by a function, and open it with no steps to undo."""
    target = Path(path).absolute()
    with making(target) as draft, open_gathering(draft) as opened:
        fill(opened.gathering)
        if opened.unsaved:
            raise BadInputError(opened.unsaved)
    return open_gathering(target)
