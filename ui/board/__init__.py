"""The board: sticky notes on a tiled canvas."""
