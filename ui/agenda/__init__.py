"""The wall of the day: which topic meets when and where."""
