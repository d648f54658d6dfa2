"""A person's name in what the app keeps for itself on this computer."""

import os
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, NamedTuple

import msgspec

from openspace.gathering.mentions import Mentions
from openspace.opening.home import own_file
from openspace.opening.own_templates import template_file
from openspace.templates import read_template, written

_ESCAPED = re.compile(r"\\(x[0-9a-fA-F]{1,4}|.)", re.DOTALL)
_SHORT = {"n": "\n", "r": "\r", "t": "\t", "a": "\a", "b": "\b", "f": "\f", "v": "\v", "0": "\0"}
_AUTHOR = "author"
Without = Callable[[str], str]


class _Changed(NamedTuple):
    """A file of the app's own, where it goes, and what it then holds."""

    path: Path
    target: Path
    data: bytes


def own_mentions(mentions: Mentions) -> list[Path]:
    """Return the files the app keeps for itself that name somebody."""
    return [changed.path for changed in _changed(mentions)]


def forget_mentions(mentions: Mentions) -> None:
    """Take a name out of all the app keeps for itself; raise ``OSError`` where that cannot be."""
    for path, target, data in list(_changed(mentions)):
        draft = target.with_suffix(f".{os.getpid()}.part")
        draft.write_bytes(data)
        draft.replace(target)
        if target != path:
            path.unlink()


def _changed(mentions: Mentions) -> Iterator[_Changed]:
    def without(words: str) -> str:
        return mentions.without(words, parts=False)

    ways = [(own_file("window.ini"), _settings), (own_file("recent.json"), _recent)]
    ways += [(path, _template) for path in sorted(own_file("templates").glob("*.json"))]
    for path, way in ways:
        try:
            before = path.read_bytes()
            target, after = way(path, before, without)
        except (OSError, ValueError):
            continue
        if after != before:
            yield _Changed(path, target, after)


def _recent(path: Path, data: bytes, without: Without) -> tuple[Path, bytes]:
    listed = msgspec.json.decode(data, type=list[dict[str, Any]])
    clean = [{**one, "title": without(str(one.get("title", "")))} for one in listed]
    return path, msgspec.json.encode(clean) if clean != listed else data


def _template(path: Path, data: bytes, without: Without) -> tuple[Path, bytes]:
    plain = msgspec.json.decode(data)
    clean = _walked(plain, without)
    if clean == plain:
        return path, data
    template = read_template(msgspec.json.encode(clean))
    return template_file(template.title), written(template)


def _walked(value: Any, without: Without) -> Any:  # noqa: ANN401 -- whatever JSON holds
    if isinstance(value, str):
        return without(value)
    if isinstance(value, list):
        return [_walked(one, without) for one in value]
    if isinstance(value, dict):
        return {key: _walked(one, without) for key, one in value.items()}
    return value


def _settings(path: Path, data: bytes, without: Without) -> tuple[Path, bytes]:
    lines = data.decode().split("\n")
    return path, "\n".join(_setting(line, without) for line in lines).encode()


def _setting(line: str, without: Without) -> str:
    key, equals, raw = line.partition("=")
    value = _unescaped(raw)
    clean = without(value)
    if not equals or clean == value:
        return line
    return f"{key}=" if key == _AUTHOR else f'{key}="{_escaped(clean)}"'


def _unescaped(raw: str) -> str:
    raw = raw.strip()
    if len(raw) > 1 and raw[0] == raw[-1] == '"':
        raw = raw[1:-1]
    return _ESCAPED.sub(_letter, raw)


def _letter(found: re.Match[str]) -> str:
    mark = found[1]
    return chr(int(mark[1:], 16)) if len(mark) > 1 else _SHORT.get(mark, mark)


def _escaped(words: str) -> str:
    marks = {letter: f"\\{mark}" for mark, letter in _SHORT.items()}
    marks |= {"\\": "\\\\", '"': '\\"'}
    return "".join(marks.get(letter, letter) for letter in words)
