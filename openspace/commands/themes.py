"""What people do with themes."""

from collections.abc import Iterable, Sequence

from msgspec.structs import replace

from openspace.commands.said import said
from openspace.gathering import Gathering, theme_notes, themes
from openspace.model import COLOURS, Placement, Theme, new_id
from openspace.ordering import keys_at_end, keys_behind
from openspace.themes import SuggestedTheme, Suggestion
from openspace.words import _, ngettext

_COLOURS = ("blue", "teal", "orange", "pink", "violet", "green", "yellow")


def make_theme(gathering: Gathering, *, title: str, colour: str = "") -> str:
    """Make an empty theme behind the others; return its id."""
    said(title, _("A theme needs a title; give it a few words."))
    colour = colour if colour in COLOURS else _next_colour(gathering)
    theme = Theme(id=new_id(), title=title.strip(), colour=colour, order=_last(gathering, 1)[0])
    with gathering.plan.transaction(_("Make a theme")):
        gathering.plan.put(theme)
    return theme.id


def rename_theme(gathering: Gathering, theme_id: str, *, title: str, join: str = "") -> None:
    """Give a theme another title."""
    said(title, _("A theme needs a title; give it a few words."))
    theme = gathering.plan.get(Theme, theme_id)
    with gathering.plan.transaction(_("Rename a theme"), join=join):
        gathering.plan.put(replace(theme, title=title.strip(), by_hand=True))


def colour_theme(gathering: Gathering, theme_id: str, *, colour: str) -> None:
    """Give a theme another colour."""
    theme = gathering.plan.get(Theme, theme_id)
    with gathering.plan.transaction(_("Colour a theme")):
        gathering.plan.put(replace(theme, colour=colour))


def move_theme(gathering: Gathering, theme_id: str, *, to: int) -> None:
    """Move a theme to a rank among the themes, counted from 0 without itself."""
    theme = gathering.plan.get(Theme, theme_id)
    orders = [other.order for other in themes(gathering) if other.id != theme_id]
    [order] = keys_behind(_before(to, orders), orders, 1)
    with gathering.plan.transaction(_("Move a theme")):
        gathering.plan.put(replace(theme, order=order))


def remove_theme(gathering: Gathering, theme_id: str) -> None:
    """Remove a theme; its notes are unsorted again, its words are kept."""
    theme = gathering.plan.get(Theme, theme_id)
    with gathering.plan.transaction(_("Remove a theme")):
        gathering.plan.put(replace(theme, removed=True))


def gather_into_theme(
    gathering: Gathering, note_ids: Iterable[str], *, theme: str, at: int | None = None
) -> None:
    """Put notes under a theme ("" for none), at a rank counted without them; else at its end."""
    ids = list(note_ids)
    if theme:
        gathering.plan.get(Theme, theme)
        label = ngettext("Put a note under a theme", "Put {n} notes under a theme", len(ids))
    else:
        label = ngettext("Take a note out of its theme", "Take {n} notes out of themes", len(ids))
    with gathering.plan.transaction(label):
        _place(gathering, ids, theme, at=at, by_hand=True)


def accept_suggestion(gathering: Gathering, suggestion: Suggestion) -> None:
    """Take over suggested themes.

    Notes that a person placed stay where they are. Themes that were only suggested before and
    that nobody has touched make room for the new ones.
    """
    placed = _placed_by_hand(gathering)
    left = {
        suggested: [n for n in suggested.notes if n not in placed]
        for suggested in suggestion.themes
    }
    wanted = {suggested: notes for suggested, notes in left.items() if notes}
    kept = [theme for theme in themes(gathering) if theme.by_hand or theme.id in placed.values()]
    with gathering.plan.transaction(_("Accept suggested themes")):
        for theme in themes(gathering):
            gathering.plan.put(replace(theme, removed=theme not in kept))
        orders = _last(gathering, len(wanted))
        for rank, (suggested, notes) in enumerate(wanted.items(), start=len(kept)):
            theme = _suggested(suggested, orders[rank - len(kept)], rank)
            gathering.plan.put(theme)
            _place(gathering, notes, theme.id, at=None, by_hand=False)


def _suggested(suggested: SuggestedTheme, order: str, rank: int) -> Theme:
    colour = _COLOURS[rank % len(_COLOURS)]
    return Theme(id=new_id(), title=suggested.title, colour=colour, order=order, by_hand=False)


def _placed_by_hand(gathering: Gathering) -> dict[str, str]:
    alive = {theme.id for theme in themes(gathering)}
    return {
        placement.id: placement.theme
        for placement in gathering.plan.records(Placement).values()
        if placement.by_hand and placement.theme in alive
    }


def _next_colour(gathering: Gathering) -> str:
    return _COLOURS[len(themes(gathering)) % len(_COLOURS)]


def _last(gathering: Gathering, count: int) -> list[str]:
    return keys_at_end((theme.order for theme in gathering.plan.records(Theme).values()), count)


def _place(
    gathering: Gathering, ids: Sequence[str], theme: str, *, at: int | None, by_hand: bool
) -> None:
    placements = gathering.plan.records(Placement)
    others = [p.order for p in placements.values() if p.theme == theme and p.id not in set(ids)]
    if at is None:
        orders = keys_at_end(others, len(ids))
    else:
        # Notes in the bin keep their places too: what comes in stands right behind its neighbour.
        shown = [n for n in theme_notes(gathering).by_theme.get(theme, ()) if n.id not in set(ids)]
        before = _before(at, [placements[note.id].order for note in shown])
        orders = keys_behind(before, others, len(ids))
    for note_id, order in zip(ids, orders, strict=True):
        gathering.plan.put(Placement(id=note_id, theme=theme, order=order, by_hand=by_hand))


def _before(rank: int, orders: Sequence[str]) -> str:
    """Return the order of what stands before a rank, "" at the front."""
    return next(reversed(orders[: max(rank, 0)]), "")
