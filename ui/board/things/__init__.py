"""What people do with chosen things besides moving them: meaning, tags, locks, groups, lines."""
