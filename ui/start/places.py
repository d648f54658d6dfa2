"""Where gatherings are kept on this computer, unless one says otherwise."""

import re
from pathlib import Path

from openspace.words import _

ENDING = ".openspace"
_UNFIT = re.compile(r'[\x00-\x1f<>:"/\\|?*]+')
_LONGEST = 60


def usual_folder() -> Path:
    """Return the folder for new gatherings; it need not exist yet."""
    from platformdirs import user_documents_dir

    return Path(user_documents_dir()) / "Openspace"


def free_path(folder: Path, title: str) -> Path:
    """Return a path for a new gathering that is not taken, named after its title."""
    name = _file_name(title)
    path = folder / f"{name}{ENDING}"
    number = 2
    while path.exists():
        path = folder / f"{name} {number}{ENDING}"
        number += 1
    return path


def _file_name(title: str) -> str:
    plain = title.encode("utf-8", "ignore").decode("utf-8")
    name = " ".join(_UNFIT.sub(" ", plain).split())[:_LONGEST].strip(" .")
    return name or _("Gathering")
