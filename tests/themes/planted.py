"""Notes whose themes are known, because they were planted."""

import numpy as np

SUBJECTS = {
    "leaders": "trust leaders listen courage coaching vision",
    "transport": "bicycle tramway station traffic parking pavement",
    "schools": "teacher pupil classroom homework lesson playground",
    "gardens": "compost orchard seedling allotment harvesting soil",
}


def planted(per_theme: int, seed: int = 1) -> tuple[list[tuple[str, str]], dict[str, str]]:
    """Return shuffled notes, and the subject of each by its id."""
    chance = np.random.default_rng(seed)
    home = {f"{subject}{n}": subject for subject in SUBJECTS for n in range(per_theme)}
    notes = [
        (
            note,
            "We need the "
            + " and ".join(chance.choice(SUBJECTS[subject].split(), 3, replace=False)),
        )
        for note, subject in home.items()
    ]
    chance.shuffle(notes)
    return notes, home
