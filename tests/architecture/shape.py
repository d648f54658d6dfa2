"""Reads the shape of Python source, and says where it is out of the shape we hold."""

import ast
import io
import re
import tokenize
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from statistics import median, quantiles
from typing import TypeAlias

ROOT = Path(__file__).parents[2]
PRODUCT = ("main.py", "openspace", "ui")
WORKSHOP = ("benchmarks", "tools")

FILE_LINES, CLASS_LINES, CLASS_METHODS = 300, 200, 20
FUNCTION_LINES, FUNCTION_ARGUMENTS = 40, 6
MEDIAN_LINES, P95_LINES, COMMENT_SHARE = 6, 25, 0.04
EMPTY_WORDS = {
    *("base", "handler", "handlers", "helper", "helpers", "impl", "manager", "managers"),
    *("session", "sessions", "util", "utils"),
}

Function: TypeAlias = ast.FunctionDef | ast.AsyncFunctionDef
_FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef)


@dataclass(frozen=True)
class Source:
    """A Python file: its name relative to the checkout, and its text."""

    name: str
    text: str

    @cached_property
    def tree(self) -> ast.Module:
        return ast.parse(self.text)

    @property
    def lines(self) -> int:
        return len(self.text.splitlines())

    def classes(self) -> Iterator[ast.ClassDef]:
        return (node for node in ast.walk(self.tree) if isinstance(node, ast.ClassDef))

    def functions(self) -> Iterator[Function]:
        return (node for node in ast.walk(self.tree) if isinstance(node, _FUNCTIONS))


def read_sources(parts: Iterable[str] = PRODUCT) -> list[Source]:
    """Return every Python file at or under the parts of the checkout."""
    return [
        Source(file.relative_to(ROOT).as_posix(), file.read_text("utf-8"))
        for path in (ROOT / part for part in parts)
        for file in ([path] if path.is_file() else sorted(path.rglob("*.py")))
    ]


def out_of_shape(source: Source) -> list[str]:
    """Return one sentence for each file, class or function of the source that is too big."""
    said = []
    if source.lines > FILE_LINES:
        said.append(f"{source.name} has {source.lines} lines")
    for node in source.classes():
        methods = sum(isinstance(child, _FUNCTIONS) for child in node.body)
        if _span(node) > CLASS_LINES:
            said.append(f"{source.name}: class {node.name} has {_span(node)} lines")
        if methods > CLASS_METHODS:
            said.append(f"{source.name}: class {node.name} has {methods} methods")
    for function in source.functions():
        if function_lines(function) > FUNCTION_LINES:
            said.append(f"{source.name}: {function.name} has {function_lines(function)} lines")
        if _arguments(function) > FUNCTION_ARGUMENTS:
            said.append(f"{source.name}: {function.name} takes {_arguments(function)} arguments")
    return said


def out_of_shape_together(sources: Iterable[Source]) -> list[str]:
    """Return one sentence for each measure that the sources, taken together, do not hold."""
    sources = list(sources)
    lengths = [function_lines(each) for source in sources for each in source.functions()]
    middle, p95 = median(lengths), quantiles(lengths, n=20, method="inclusive")[-1]
    comments = sum(_comments(source.text) for source in sources)
    share = comments / sum(source.lines for source in sources)
    said = []
    if middle > MEDIAN_LINES:
        said.append(f"the median function has {middle} lines")
    if p95 > P95_LINES:
        said.append(f"one function in twenty has more than {p95:.0f} lines")
    if share > COMMENT_SHARE:
        said.append(f"{share:.1%} of the lines are comments")
    return said


def empty_names(source: Source) -> list[str]:
    """Return one sentence for each file or class whose name says nothing, or too many things."""
    modules = [part for part in re.split(r"[/_.]", source.name) if part in EMPTY_WORDS]
    said = [f"{source.name}: {word!r} says nothing" for word in modules]
    for node in source.classes():
        words = {word.lower() for word in re.findall(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+", node.name)}
        said += [f"{source.name}: {node.name}: {w!r} says nothing" for w in words & EMPTY_WORDS]
    return said


def function_lines(function: Function) -> int:
    """Return how many lines the function has, its docstring not counted."""
    first = function.body[0]
    docstring = _span(first) if ast.get_docstring(function, clean=False) is not None else 0
    return _span(function) - docstring


def imported(source: Source) -> Iterator[str]:
    """Yield the full name of everything the source imports, also inside functions."""
    package = source.name.removesuffix(".py").split("/")[:-1]
    for node in ast.walk(source.tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            above = package[: len(package) - node.level + 1] if node.level else []
            module = ".".join([*above, *([node.module] if node.module else [])])
            yield from (f"{module}.{alias.name}" for alias in node.names)


def _span(node: ast.stmt) -> int:
    return (node.end_lineno or node.lineno) - node.lineno + 1


def _arguments(function: Function) -> int:
    given = function.args
    names = [each.arg for each in (*given.posonlyargs, *given.args, *given.kwonlyargs)]
    return len(names) - (names[:1] in (["self"], ["cls"]))


def _comments(text: str) -> int:
    tokens = tokenize.generate_tokens(io.StringIO(text).readline)
    return sum(token.type == tokenize.COMMENT for token in tokens)
