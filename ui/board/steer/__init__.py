"""What a facilitator does at a board: voting, time, steps, private writing, showing it."""
