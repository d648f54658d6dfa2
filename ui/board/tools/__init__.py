"""Tools: what a gesture on the board means."""
