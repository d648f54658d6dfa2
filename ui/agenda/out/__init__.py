"""The day on paper and in files: topic cards, the wall, a calendar, Zoom's rooms."""
