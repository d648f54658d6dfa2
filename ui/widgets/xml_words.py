"""Words for files in XML."""

import re

_NOT_IN_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_UNKNOWN = "\ufffd"


def clean(words: str) -> str:
    """Return words as XML may have them."""
    return _NOT_IN_XML.sub(_UNKNOWN, words)
