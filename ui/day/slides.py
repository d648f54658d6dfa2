"""What is told at the opening: the principles and the law of two feet, a slide for each."""

import msgspec

from openspace.words import _


class Slide(msgspec.Struct, frozen=True):
    """A sentence for everybody, what it is, and a line that goes on from it."""

    kind: str
    sentence: str
    line: str


def slides() -> tuple[Slide, ...]:
    """Return all of them in order."""
    return (*_principles(), _law(), _visitors())


def _principles() -> tuple[Slide, ...]:
    said = (
        (
            _("Whoever comes are the right people."),
            _("Nobody has to be waited for: those who care are here."),
        ),
        (
            _("Whatever happens is the only thing that could have."),
            _("Let go of what you expected, and look at what is there."),
        ),
        (
            _("Whenever it starts is the right time."),
            _("Good thoughts keep no timetable."),
        ),
        (
            _("When it's over, it's over."),
            _("If all is said, go on to something else. If it is not, go on."),
        ),
        (
            _("Wherever it happens is the right place."),
            _("A room, the yard, the way to lunch."),
        ),
    )
    kind = _("Principle {n} of {count}")
    return tuple(
        Slide(kind.format(n=rank, count=len(said)), sentence, line)
        for rank, (sentence, line) in enumerate(said, start=1)
    )


def _law() -> Slide:
    return Slide(
        _("The law of two feet"),
        _("If you are neither learning nor contributing, use your two feet and go elsewhere."),
        _("Each of us sees to it ourselves that our time is well spent."),
    )


def _visitors() -> Slide:
    return Slide(
        _("Bumblebees and butterflies"),
        _("Bumblebees fly from group to group. Butterflies sit in none."),
        _("Both are welcome: one carries thoughts along, the other makes room for new ones."),
    )
