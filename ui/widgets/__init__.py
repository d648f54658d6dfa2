"""Things to build places from, without knowledge of gatherings."""

from ui.widgets.buttons import (
    BareButton,
    IconButton,
    LinkButton,
    PrimaryButton,
    QuietButton,
    StartButton,
)
from ui.widgets.fields import Field, LineEdit
from ui.widgets.frame import Place, PlaceButton, Rail, TopLine
from ui.widgets.growing_edit import GrowingEdit
from ui.widgets.kept_aside import KeptAside
from ui.widgets.kept_line import KeptLine
from ui.widgets.labels import Chip, ElidedLabel, Heading, Label, explain
from ui.widgets.layouts import ColumnLayout, FlowLayout, clear_layout, put_at
from ui.widgets.messages import Banner, EmptyState, Toast
from ui.widgets.surfaces import ROLE, Card, ScrollColumn, hairline, set_kind
from ui.widgets.titled_menu import TitledMenu

__all__ = [
    "ROLE",
    "Banner",
    "BareButton",
    "Card",
    "Chip",
    "ColumnLayout",
    "ElidedLabel",
    "EmptyState",
    "Field",
    "FlowLayout",
    "GrowingEdit",
    "Heading",
    "IconButton",
    "KeptAside",
    "KeptLine",
    "Label",
    "LineEdit",
    "LinkButton",
    "Place",
    "PlaceButton",
    "PrimaryButton",
    "QuietButton",
    "Rail",
    "ScrollColumn",
    "StartButton",
    "TitledMenu",
    "Toast",
    "TopLine",
    "clear_layout",
    "explain",
    "hairline",
    "put_at",
    "set_kind",
]
