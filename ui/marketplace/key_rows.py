"""What can be done on the marketplace and with a topic, for the palette and the sheet of keys."""

from collections.abc import Callable

from openspace.words import _
from ui.doing.doable import Doable, only_by_keys

Act = Callable[[str], object]
"""Does something by its name: with the topic one is at, or with the whole marketplace."""


def topic_rows() -> tuple[Doable, ...]:
    """Return what keys do on the marketplace, without doing it."""
    return market_rows(lambda _name: None, lambda: False)


def market_rows(act: Act, at_topic: Callable[[], bool]) -> tuple[Doable, ...]:
    """Return all that can be done; what needs a topic can be done while ``at_topic``."""

    def row(name: str, text: str, key: str, icon: str, *, of_topic: bool = True) -> Doable:
        return Doable(
            id=f"market {name}",
            text=text,
            act=lambda: act(name),
            keys=(key,) if key else (),
            icon=icon,
            subject=_("On a topic") if of_topic else _("On the marketplace"),
            can=at_topic if of_topic else lambda: True,
        )

    return (
        row("post", _("Post a topic"), "Esc", "plus", of_topic=False),
        row("find", _("Find a topic"), "Ctrl+F", "magnifying-glass", of_topic=False),
        row("project", _("In large for the back row"), "F11", "projector-screen", of_topic=False),
        row("lot", _("Show the parking lot"), "", "car", of_topic=False),
        *only_by_keys(_("On the marketplace"), {"Alt+Down": _("Details, link and tags")}),
        row("board", _("Open its board"), "Return", "note"),
        row("reword", _("Reword the question"), "F2", "pencil-simple"),
        row("about", _("Details, people, link"), "Space", "info"),
        row("merge", _("Merge with another topic"), "M", "git-merge"),
        row("hands", _("Raise a hand by name"), "H", "hand"),
        row("count", _("Count one hand more"), "+", "plus"),
        row("uncount", _("Count one hand less"), "-", "minus"),
        row("park", _("Park it, or take it up again"), "P", "car"),
        row("withdraw", _("Withdraw it"), "Del", "trash"),
        *only_by_keys(
            _("On a topic"),
            {key: _("Go to the next topic") for key in ("Left", "Up", "Right", "Down")},
        ),
    )
