"""The colours by name, for light and for dark, as ``#rrggbb``."""

from collections.abc import Mapping

import msgspec

_LINEAR_BELOW = 0.04045


class Paper(msgspec.Struct, frozen=True):
    """The colours of one kind of paper: its fill, the ink on it, quieter ink, its edge."""

    fill: str
    ink: str
    secondary: str
    line: str


class Palette(msgspec.Struct, frozen=True):
    """All colours of one theme; ``*_soft`` are backgrounds for the colour of that name.

    ``line`` parts areas quietly, ``edge`` bounds what can be written in or chosen (3:1),
    ``accent_ink`` is for words on ``accent``.
    """

    name: str
    board: str
    board_dot: str
    panel: str
    panel_quiet: str
    ink: str
    secondary: str
    line: str
    edge: str
    accent: str
    accent_soft: str
    accent_ink: str
    warning: str
    warning_soft: str
    good: str
    good_soft: str
    laser: str
    paper: Mapping[str, Paper]

    def paper_of(self, colour: str, *, otherwise: str = "white") -> Paper:
        """Return the paper of a colour; a colour that is none here has another's."""
        return self.paper.get(colour) or self.paper[otherwise]


def mix(colour: str, other: str, share: float) -> str:
    """Return ``colour`` with a share (0 to 1) of the other in it."""
    pairs = zip(_channels(colour), _channels(other), strict=True)
    return "#" + "".join(f"{round(a + (b - a) * share):02X}" for a, b in pairs)


def contrast(colour: str, other: str) -> float:
    """Return the contrast of two colours, 1 to 21 (WCAG 2.2)."""
    darker, lighter = sorted((_luminance(colour), _luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def _channels(colour: str) -> tuple[int, int, int]:
    red, green, blue = (int(colour[at : at + 2], 16) for at in (1, 3, 5))
    return red, green, blue


def _luminance(colour: str) -> float:
    linear = [_linear(channel / 255) for channel in _channels(colour)]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def _linear(channel: float) -> float:
    return channel / 12.92 if channel <= _LINEAR_BELOW else ((channel + 0.055) / 1.055) ** 2.4


def _papers(rows: str) -> dict[str, Paper]:
    papers = {}
    for row in rows.strip().splitlines():
        name, fill, ink, secondary = row.split()
        papers[name] = Paper(fill, ink, secondary, mix(fill, ink, 0.16))
    return papers


LIGHT = Palette(
    name="light",
    board="#F6F4EF",
    board_dot="#DAD6CC",
    panel="#FFFFFF",
    panel_quiet="#FBFAF7",
    ink="#1F2328",
    secondary="#5A626C",
    line="#E4E0D8",
    edge="#8B8A85",
    accent="#2563EB",
    accent_soft="#EAF1FE",
    accent_ink="#FFFFFF",
    warning="#A84B08",
    warning_soft="#FDF3E1",
    good="#14773A",
    good_soft="#E9F6EC",
    laser="#E11D48",
    paper=_papers("""
        yellow #FFE58A #3B2F00 #6B5600
        orange #FFC9A8 #43200A #7F3F17
        pink   #FFC2D1 #46101F #8A2443
        violet #E2CCFF #2C1150 #5B2E96
        blue   #BFDDFF #0B2545 #1F4E8C
        teal   #B5EBE2 #06302A #0F5F54
        green  #CDEFB0 #1B3408 #3B6416
        white  #FFFFFF #22262B #5A626C
    """),
)

DARK = Palette(
    name="dark",
    board="#17181C",
    board_dot="#2A2C33",
    panel="#202227",
    panel_quiet="#1B1D21",
    ink="#ECEDEF",
    secondary="#A6ADB7",
    line="#30333A",
    edge="#757B86",
    accent="#7AA7FF",
    accent_soft="#22304D",
    accent_ink="#0A1B3D",
    warning="#F3B562",
    warning_soft="#38290F",
    good="#72D392",
    good_soft="#16301F",
    laser="#FF5C7A",
    paper=_papers("""
        yellow #E8C95A #2B2200 #544300
        orange #E9A77C #331606 #5E2C0C
        pink   #E59AAF #380A18 #641A32
        violet #BFA0EA #200A40 #42206F
        blue   #8FBBEE #071B36 #123A6B
        teal   #86CFC3 #04241F #094A41
        green  #A5D07F #142806 #2D4D10
        white  #D9DCE1 #1B1E22 #474D56
    """),
)
