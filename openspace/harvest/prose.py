"""The writer's prose: light Markdown.

It knows paragraphs (an empty line between them), *emphasis*, **strong words**, lists, quotations,
rules and links to the web or a mail address. All else (headings, pictures, code, HTML) stays what
it is: words. Both forms given here are made from the same parsed prose.
"""

from collections.abc import Callable, Iterator
from functools import cache
from itertools import groupby
from typing import TYPE_CHECKING

from markupsafe import Markup

from openspace.harvest.escape import inline, line_starts

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.tree import SyntaxTreeNode

_KNOWN = ("blockquote", "emphasis", "entity", "escape", "hr", "link", "list", "newline")
_RULE = "***"
_SAFE_LINKS = ("http://", "https://", "mailto:")


def prose_html(text: str) -> Markup:
    """Return prose as HTML that holds nothing but the constructs above."""
    tokens = _light_markdown().parse(text)
    for token in tokens:
        if token.nesting == 1:
            token.attrSet("dir", "auto")
    html = _light_markdown().renderer.render(tokens, _light_markdown().options, {})
    return Markup(html)  # noqa: S704 - rendered without HTML of the writer's


def prose_markdown(text: str) -> str:
    """Return prose as Markdown that every reader takes as the app does."""
    from markdown_it.tree import SyntaxTreeNode

    return _blocks(SyntaxTreeNode(_light_markdown().parse(text)))


@cache
def _light_markdown() -> "MarkdownIt":
    from markdown_it import MarkdownIt

    parser = MarkdownIt("zero").enable(list(_KNOWN))
    parser.validateLink = _is_safe_link  # type: ignore[method-assign]
    return parser


def _is_safe_link(url: str) -> bool:
    return url.lower().startswith(_SAFE_LINKS)


def _blocks(node: "SyntaxTreeNode") -> str:
    return "\n\n".join(filter(None, map(_block, node.children)))


def _block(node: "SyntaxTreeNode") -> str:
    if node.type == "blockquote":
        return _prefixed(_blocks(node), "> ", "> ")
    if node.type in ("bullet_list", "ordered_list"):
        # Items without a word are left out: three of them in each other would be a rule.
        return _between_items(node).join(filter(None, map(_item, node.children)))
    if node.type == "hr":
        return _RULE
    return _paragraph(node)


def _paragraph(node: "SyntaxTreeNode") -> str:
    marked = line_starts(_spans(node.children[0]))
    if _light_markdown().render(marked) == _rendered(node):
        return marked
    # Stars that only mean something in the writer's own setting of them: keep all but those.
    return line_starts(_starless(node.children[0]))


def _rendered(paragraph: "SyntaxTreeNode") -> str:
    words = paragraph.children[0].to_tokens()
    html = _light_markdown().renderer.render(words, _light_markdown().options, {})
    return f"<p>{html}</p>\n"


def _starless(node: "SyntaxTreeNode") -> str:
    """Return words with their links and line breaks, but without emphasis."""
    words = ""
    for kind, leaves in groupby(_leaves(node), lambda leaf: leaf.type):
        if kind == "text":
            # Together, as "&" and "amp;" become an entity where they meet.
            words += inline("".join(leaf.content for leaf in leaves))
        elif kind == "link":
            links = "".join(_link(leaf, _starless) for leaf in leaves)
            words = _no_picture(words) + links
        else:
            words += "".join(map(_span, leaves))
    return words


def _leaves(node: "SyntaxTreeNode") -> Iterator["SyntaxTreeNode"]:
    for child in node.children:
        if child.type in ("em", "strong"):
            yield from _leaves(child)
        else:
            yield child


def _between_items(node: "SyntaxTreeNode") -> str:
    tight = all(child.hidden for item in node.children for child in item.children)
    return "\n" if tight else "\n\n"


def _item(node: "SyntaxTreeNode") -> str:
    marker = f"{node.info}{node.markup} "
    words = _blocks(node)
    if node.children and node.children[0].type == "hr":
        # Stars or dashes behind the mark of a list would be one rule with it.
        words = words.replace(_RULE, "___", 1)
    return _prefixed(words, marker, " " * len(marker)) if words else ""


def _prefixed(text: str, first: str, others: str) -> str:
    head, *rest = text.split("\n")
    lines = [(first, head), *((others, line) for line in rest)]
    return "\n".join(prefix + line if line else prefix.rstrip() for prefix, line in lines)


def _spans(node: "SyntaxTreeNode") -> str:
    return "".join(_span(child) for child in node.children)


def _span(node: "SyntaxTreeNode") -> str:
    if node.type == "text":
        return _text(node)
    if node.type in ("em", "strong"):
        return f"{node.markup}{_spans(node)}{node.markup}"
    if node.type == "link":
        return _link(node, _spans)
    return "\\\n" if node.type == "hardbreak" else "\n"


def _text(node: "SyntaxTreeNode") -> str:
    words = inline(node.content)
    after = node.next_sibling
    return _no_picture(words) if after is not None and after.type == "link" else words


def _no_picture(before_link: str) -> str:
    """Return words as they may stand before a link: with a bare "!" they would be a picture."""
    return f"{before_link[:-1]}\\!" if before_link.endswith("!") else before_link


def _link(node: "SyntaxTreeNode", words_of: Callable[["SyntaxTreeNode"], str]) -> str:
    words = words_of(node).replace("]", "\\]")
    target = str(node.attrs["href"]).replace("&", "&amp;")
    return f"[{words}](<{target}>)" if "(" in target or ")" in target else f"[{words}]({target})"
