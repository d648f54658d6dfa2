"""Running the day: its phases and its clock, the groups that meet, and their reports."""
