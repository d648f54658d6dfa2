"""Bringing order into a board: lines, grids, guides, copies, and choosing what it is for."""
