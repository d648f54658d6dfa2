"""People's words as Markdown that gives them back letter by letter, and as readable as may be.

Only what a Markdown reader would take for markup gets a backslash. That is CommonMark, and what
the readers of blogs add to it: tables, struck words, formulas and the tags of Hugo and Jekyll.
"""

import re

_INLINE = re.compile(
    r"""
      [*`\[~|]                             # emphasis, code, a link, struck words, a table
    | (?<![^\W_])_ | _(?![^\W_])           # emphasis; between two letters it is none
    | \\(?=[!-/:-@\[-`{-~\n]|\Z)           # an escape, or a break at the end of the line
    | <(?=[A-Za-z/!?]|[^\s<>]*@)           # a tag, a comment, an address
    | \{(?=[:\#.]) | (?<=\{)[{%]           # attributes, a tag of Hugo or Jekyll
    | \$(?=\$) | (?<=\$)\$                 # a formula
    """,
    re.VERBOSE,
)
_ENTITY = re.compile(r"&(?=#?[0-9A-Za-z]{1,32};)")
_LINE_START = re.compile(
    r"""
      ^(?: (?P<sign> \#{1,6}(?=\s|$) | > | [-+:](?=\s|$) | (?:-[- \t]* | =+[ \t]*)$ )
         | (?P<number> \d{1,9})(?=[.)](?:\s|$)) )
    """,
    re.VERBOSE | re.MULTILINE,
)
_HEADING_END = re.compile(r"(?<!\S)#+$")
_INDENT = re.compile(r"^[ \t]", re.MULTILINE)
_BREAK = "\\\n"


def inline(text: str) -> str:
    """Return words that may stand within a line."""
    return _ENTITY.sub("&amp;", _INLINE.sub(r"\\\g<0>", text))


def line_starts(markdown: str) -> str:
    """Return lines none of which begins a heading, a list or a quotation."""
    return _LINE_START.sub(_escape_start, markdown)


def one_line(text: str) -> str:
    """Return words that may stand alone on a line; line breaks in them become spaces."""
    return line_starts(inline(" ".join(text.split())))


def heading(text: str) -> str:
    """Return words that may be a heading; signs at its end would be taken for its end mark."""
    return _HEADING_END.sub(r"\\\g<0>", one_line(text))


def bracketed(text: str) -> str:
    """Return words that may stand between the square brackets of a link or a picture."""
    return inline(" ".join(text.split())).replace("]", "\\]")


def passage(text: str) -> str:
    """Return words that are a paragraph by themselves, each line on its own."""
    lines = line_starts(_kept_indents(inline(text.strip())))
    return lines.replace("\n", _BREAK)


def italics(text: str) -> str:
    """Return words that are a paragraph in italics, each line on its own."""
    first, *others = inline(text.strip()).split("\n")
    # Within italics, no mark at the start of the first line means anything.
    rest = (line_starts(_kept_indents(line)) for line in others)
    words = _BREAK.join([first, *rest])
    return f"*{words}*"


def _escape_start(match: re.Match[str]) -> str:
    return f"{match['number']}\\" if match["number"] else f"\\{match['sign']}"


def _kept_indents(lines: str) -> str:
    return _INDENT.sub(lambda match: f"&#{ord(match[0])};", lines)
