"""The people at a gathering, and what they agreed to."""
