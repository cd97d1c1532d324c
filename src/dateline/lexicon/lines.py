"""Where in a table's text each value stands, and the comment above it: what tomllib reads, it does not place.

The text is known to be TOML, so this only has to find its way: strings, comments, brackets and the ends of lines.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

Path = tuple[str | int, ...]
"""The keys and positions that lead to a value, positions counted from 0: `("rows", 3, "t")`."""

_TOKEN = re.compile(
    r"""
    (?P<comment>\#[^\n]*)
  | (?P<string>"{3}(?:[^"\\]|\\[\s\S]|"(?!""))*"{3,5} | '{3}(?:[^']|'(?!''))*'{3,5} | "(?:[^"\\\n]|\\.)*" | '[^'\n]*')
  | (?P<line>\n)
  | (?P<mark>[\[\]{}=,.])
  | (?P<bare>[^\s\[\]{}=,.\#"']+)
    """,
    re.VERBOSE,
)


@dataclass(frozen=True, slots=True)
class Stand:
    """Where a value stands: the line of its key or first character, counted from 1, and the value's place in the text.

    `comment` is what the lines right above it say, or the lines that open its section; empty where none do.
    """

    line: int
    at: int
    comment: str = ""


@cache
def stands(text: str) -> Mapping[Path, Stand]:
    """Every value of a TOML text, list members too, and every section."""
    return _Walk(text).found


def line_of(text: str, path: Path) -> int:
    """The line of a value, or of the nearest value round it; 1 where the text has none of them."""
    found = stands(text)
    return next((found[path[:n]].line for n in range(len(path), 0, -1) if path[:n] in found), 1)


class _Walk:
    """Goes through the tokens once."""

    def __init__(self, text: str) -> None:
        self._tokens = [(m.lastgroup or "", m.group(), m.start()) for m in _TOKEN.finditer(text)]
        self._i = 0
        self._line = 1
        self._above: list[str] = []
        self._sizes: dict[Path, int] = {}
        self.found: dict[Path, Stand] = {}
        self._document()

    def _document(self) -> None:
        section: Path = ()
        fresh = True  # whether the line has nothing on it yet
        while self._i < len(self._tokens):
            kind, text, _ = self._tokens[self._i]
            if kind == "line":
                if fresh:
                    self._above = []  # an empty line parts a comment from what follows
                self._next()
                fresh = True
            elif kind == "comment":
                if fresh:
                    self._above.append(text.lstrip("# ").rstrip())
                self._next()
                fresh = False
            elif text == "[" and kind == "mark":
                section = self._section()
                fresh = False
            else:
                self._pair(section, " ".join(self._above))
                self._above = []
                fresh = False

    def _section(self) -> Path:
        line, at = self._line, self._tokens[self._i][2]
        depth = 0
        keys: list[str | int] = []
        while True:
            kind, text, _ = self._tokens[self._i]
            if text == "[" and kind == "mark":
                depth += 1
            elif text == "]" and kind == "mark":
                break
            elif text != ".":
                keys.append(_key(text))
            self._next()
        for _ in range(depth):
            self._next()
        path = tuple(keys)
        if depth == 2:
            path = (*path, self._counted(path))
        self.found[path] = Stand(line, at, " ".join(self._above))
        self._above = []
        return path

    def _pair(self, under: Path, comment: str) -> None:
        """`key = value`; a dotted key leads further down."""
        line = self._line
        keys: list[str | int] = []
        while self._tokens[self._i][1] != "=" or self._tokens[self._i][0] != "mark":
            kind, text, _ = self._tokens[self._i]
            if kind in ("bare", "string"):
                keys.append(_key(text))
            self._next()
        self._next()
        path = (*under, *keys)
        at = self._tokens[self._i][2] if self._i < len(self._tokens) else 0
        self.found[path] = Stand(line, at, comment)
        self._value(path)

    def _value(self, path: Path) -> None:
        kind, text, _ = self._tokens[self._i]
        if kind == "mark" and text in "[{":
            self._next()
            self._inside(path, listed=text == "[")
            return
        while self._i < len(self._tokens):  # a number or day may hold dots
            kind, text, _ = self._tokens[self._i]
            if kind in ("line", "comment") or (kind == "mark" and text in ",]}"):
                return
            self._next()

    def _inside(self, path: Path, *, listed: bool) -> None:
        """The members of a list, or the pairs of an inline table, up to and with the closing bracket."""
        while True:
            kind, text, at = self._tokens[self._i]
            if kind == "mark" and text in "]}":
                self._next()
                return
            if kind in ("line", "comment") or text == ",":
                self._next()
            elif listed:
                member = (*path, self._counted(path))
                self.found[member] = Stand(self._line, at)
                self._value(member)
            else:
                self._pair(path, "")

    def _counted(self, path: Path) -> int:
        number = self._sizes.get(path, 0)
        self._sizes[path] = number + 1
        return number

    def _next(self) -> None:
        self._line += self._tokens[self._i][1].count("\n")
        self._i += 1


def _key(text: str) -> str:
    return str(next(iter(tomllib.loads(f"{text} = 0")))) if text[0] in "\"'" else text
