"""Words in the cells of a table, which no spreadsheet may take for a formula."""

_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r")


def harmless(words: str) -> str:
    """Return words that no spreadsheet takes for a formula."""
    return f"'{words}" if words.startswith(_FORMULA_STARTS) else words
