"""Reads drafts back, each with a parser that is not ours."""

from dataclasses import dataclass, field
from html.parser import HTMLParser

import frontmatter
from markdown_it import MarkdownIt
from markdown_it.tree import SyntaxTreeNode

# What blogs add to CommonMark, and HTML let through: markup in words would show.
_PARSER = MarkdownIt("commonmark").enable(["table", "strikethrough"])
_VOID = {"br", "hr", "img", "meta"}


@dataclass
class ReadMarkdown:
    """What a Markdown reader sees: front matter, headings, and the passages in italics."""

    fields: dict[str, object]
    headings: list[str] = field(default_factory=list)
    passages: dict[str, list[str]] = field(default_factory=dict)
    kinds: set[str] = field(default_factory=set)


def read_markdown(text: str) -> ReadMarkdown:
    """Read the draft; a paragraph that is all italics is a passage of the heading above."""
    post = frontmatter.loads(text)
    read = ReadMarkdown(dict(post.metadata))
    # The plain split, since the reader of front matter strips the body.
    tokens = _PARSER.parse(text.split("\n---\n", 1)[1])
    for node in SyntaxTreeNode(tokens).walk():
        read.kinds.add(node.type)
        if node.type == "heading":
            read.headings.append(words(node))
            read.passages[words(node)] = []
        elif node.type == "paragraph" and [n.type for n in node.children[0].children] == ["em"]:
            read.passages.setdefault((read.headings or [""])[-1], []).append(words(node))
    return read


def parse(markdown: str) -> SyntaxTreeNode:
    """Parse Markdown into a tree."""
    return SyntaxTreeNode(_PARSER.parse(markdown))


def render(markdown: str) -> str:
    """Render Markdown as other readers do."""
    return str(_PARSER.render(markdown))


def words(node: SyntaxTreeNode) -> str:
    """Return the words in a node, with its line breaks."""
    if node.type in ("softbreak", "hardbreak"):
        return "\n"
    if node.children:
        return "".join(words(child) for child in node.children)
    return str(node.content) if node.type == "text" else ""


@dataclass
class Element:
    """An HTML element: its tag, attributes, and all words in it."""

    tag: str
    attributes: dict[str, str]
    words: str = ""


class ReadHtml(HTMLParser):
    """All elements of a page in their order; raises nothing, as a browser would not."""

    def __init__(self, page: str) -> None:
        super().__init__(convert_charrefs=True)
        self.elements: list[Element] = []
        self._open: list[Element] = []
        self.feed(page)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        element = Element(tag, {name: value or "" for name, value in attrs})
        self.elements.append(element)
        if tag == "br":
            self.handle_data("\n")
        elif tag not in _VOID:
            self._open.append(element)

    def handle_endtag(self, tag: str) -> None:
        assert self._open.pop().tag == tag

    def handle_data(self, data: str) -> None:
        for element in self._open:
            element.words += data

    def all(self, tag: str, css_class: str = "") -> list[Element]:
        """Return the elements of a tag, and of a class where one is given."""
        return [
            element
            for element in self.elements
            if element.tag == tag and css_class in element.attributes.get("class", "")
        ]
