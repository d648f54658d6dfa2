"""How large a table may be; beyond that it is a mistake, or meant to do harm."""

MOST_BYTES = 20_000_000
"""In the file."""

MOST_ROWS = 50_000
MOST_COLUMNS = 500

MOST_INFLATED = 100_000_000
"""Bytes in all parts of a spreadsheet, once unpacked."""

MOST_CELLS = 1_000_000
MOST_AREA = 5_000_000
"""Cells, filled or not, between the corners of a table."""

MOST_LETTERS = 50_000_000

MOST_MEMORY = 1 << 30
"""Bytes for the process that reads a spreadsheet, where the system can hold it to that."""

MOST_SECONDS = 20
"""How long that process may take."""
