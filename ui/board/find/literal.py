"""People's words where Qt would read signs in them: in menus, tabs and buttons."""


def literal(words: str) -> str:
    """Return words for a button, a tab or a menu: one line, without shortcuts in it."""
    return " ".join(words.split()).replace("&", "&&")
