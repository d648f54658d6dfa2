"""Figures that we hold ourselves to, each printed by a script of its own."""
