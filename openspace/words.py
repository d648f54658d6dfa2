"""The words people read, in their language: gettext for the core, the window and the commands."""

import gettext
import locale

from openspace.assets import asset

_DOMAIN = "openspace"


def _catalogue() -> gettext.NullTranslations:
    language = locale.getlocale()[0]
    languages = [language] if language else []
    return gettext.translation(_DOMAIN, asset("locale"), languages=languages, fallback=True)


_translations = _catalogue()


def _(sentence: str) -> str:
    """Return the sentence in the person's language."""
    return _translations.gettext(sentence)


def ngettext(one: str, many: str, count: int) -> str:
    """Return the sentence for ``count`` things, with ``{n}`` filled in."""
    return _translations.ngettext(one, many, count).format(n=count)
