"""How smooth and how small the board is, with 100 to 50,000 notes."""
