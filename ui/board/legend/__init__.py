"""The legend: what the colours on a board mean."""
