"""The window: shows records, calls commands, keeps no data of its own."""
