"""The harvest: the blog draft, written with a preview beside it, and what leaves the app."""

from ui.harvest.panel import HarvestPanel

__all__ = ["HarvestPanel"]
