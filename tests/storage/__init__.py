"""The file: what goes into it, what comes back, and what is found when it is hurt."""
