"""The writer's prose: light Markdown.

It knows paragraphs (an empty line between them), *emphasis*, **strong words**, lists, quotations,
rules and links to the web or a mail address. All else (headings, pictures, code, HTML) stays what
it is: words. Both forms given here are made from the same parsed prose.
"""

from functools import cache
from typing import TYPE_CHECKING

from markupsafe import Markup

from openspace.harvest.escape import inline, line_starts

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.tree import SyntaxTreeNode

_KNOWN = ("blockquote", "emphasis", "entity", "escape", "hr", "link", "list", "newline")
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
        return "***"
    return _paragraph(node)


def _paragraph(node: "SyntaxTreeNode") -> str:
    marked = line_starts(_spans(node.children[0]))
    if _light_markdown().render(marked) == _rendered(node):
        return marked
    # Marks that only mean something in the writer's own setting of stars: keep the words.
    return line_starts(inline(_words(node)))


def _rendered(paragraph: "SyntaxTreeNode") -> str:
    words = paragraph.children[0].to_tokens()
    html = _light_markdown().renderer.render(words, _light_markdown().options, {})
    return f"<p>{html}</p>\n"


def _words(node: "SyntaxTreeNode") -> str:
    if node.children:
        return "".join(map(_words, node.children))
    return str(node.content) if node.type == "text" else "\n"


def _between_items(node: "SyntaxTreeNode") -> str:
    tight = all(child.hidden for item in node.children for child in item.children)
    return "\n" if tight else "\n\n"


def _item(node: "SyntaxTreeNode") -> str:
    marker = f"{node.info}{node.markup} "
    words = _blocks(node)
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
        return _link(node)
    return "\\\n" if node.type == "hardbreak" else "\n"


def _text(node: "SyntaxTreeNode") -> str:
    words = inline(node.content)
    after = node.next_sibling
    if words.endswith("!") and after is not None and after.type == "link":
        # Together they would be a picture.
        return f"{words[:-1]}\\!"
    return words


def _link(node: "SyntaxTreeNode") -> str:
    words = _spans(node).replace("]", "\\]")
    target = str(node.attrs["href"]).replace("&", "&amp;")
    return f"[{words}](<{target}>)" if "(" in target or ")" in target else f"[{words}]({target})"
