"""What can be done just now, as one list: the palette and the sheet of keys show it."""

from ui.doing.doable import Doable, only_by_keys
from ui.doing.keycaps import key_in_words

__all__ = ["Doable", "key_in_words", "only_by_keys"]
