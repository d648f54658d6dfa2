"""Choosing the layout of a method, wherever a board is made from one."""
