"""TempEval-3's training set, TimeBank and AQUAINT: `.tml` files with TIMEX3 in the text and the day in `DCT`.

`id` is the set and the file's stem, `published` the creation time's day, `outlet` the letters that the file's name
begins with. One AQUAINT file is a TimeBank file again, byte for byte, and is left out.
"""

import html
import re
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from bench.corpora.laid import Laid, found, laid, plain_text, record
from bench.score.spans import Span
from bench.score.time import TimeLabels, Timex

_DAY = re.compile(r"<DCT>.*?value=\"(\d{4}-\d\d-\d\d)", re.S)
_BODY = re.compile(r"<TEXT>(.*?)</TEXT>", re.S)
_PIECE = re.compile(r"<[^>]+>|[^<]+")
_ATTRIBUTE = re.compile(r'([\w:]+)="([^"]*)"')
_LETTERS = re.compile(r"[A-Za-z]+")


class Element(NamedTuple):
    """A marked stretch of text with its attributes."""

    span: Span
    attributes: dict[str, str]


def timebank(corpora: Path) -> Laid[TimeLabels]:
    """TimeBank: 183 texts, 1,243 time expressions."""
    return _lay_out("timebank", found(corpora / "timex/timebank", "*.tml"))


def aquaint(corpora: Path) -> Laid[TimeLabels]:
    """AQUAINT: 73 texts, 579 time expressions."""
    first = {path.name: path.read_bytes() for path in (corpora / "timex/timebank").glob("*.tml")}
    paths = found(corpora / "timex/aquaint", "*.tml")
    return _lay_out("aquaint", [path for path in paths if first.get(path.name) != path.read_bytes()])


def _lay_out(name: str, paths: list[Path]) -> Laid[TimeLabels]:
    labels = [_labels(f"{name}/{path.stem}", plain_text(path)) for path in paths]
    return laid((record(x.id, x.text, x.published, _outlet(x.id)) for x in labels), labels)


def _labels(key: str, markup: str) -> TimeLabels:
    text, times = times_of(body_of(markup, key))
    return TimeLabels(key, text, _only(_DAY, markup, key), times)


def body_of(markup: str, key: str) -> str:
    """What stands in a file's TEXT; raises ValueError, with the record's key, where it has none."""
    return _only(_BODY, markup, key)


def times_of(body: str) -> tuple[str, tuple[Timex, ...]]:
    """The text without mark-up, and its TIMEX3 elements."""
    text, elements = marked(body, "TIMEX3")
    times = (
        Timex(start, end, text[start:end], attributes.get("type"), attributes.get("value"), attributes.get("mod"))
        for (start, end), attributes in elements
    )
    return text, tuple(times)


def _only(pattern: re.Pattern[str], markup: str, key: str) -> str:
    match = pattern.search(markup)
    if match is None:
        raise ValueError(f"{key} has no {pattern.pattern}")
    return match.group(1)


def _outlet(key: str) -> str:
    letters = _LETTERS.match(key.partition("/")[2])
    return letters.group().upper() if letters else ""


def marked(markup: str, tag: str) -> tuple[str, list[Element]]:
    """The text without mark-up, stripped, and the elements of one tag, outer before inner, without white space at
    their edges.
    """
    pieces: list[str] = []
    elements: list[Element] = []
    opened: list[Element] = []
    length = 0
    for piece in _PIECE.findall(markup):
        if re.match(rf"<{tag}\b", piece):
            opened.append(Element(Span(length, length), dict(_attributes(piece))))
        elif piece.startswith(f"</{tag}>"):
            span, attributes = opened.pop()
            elements.append(Element(Span(span.start, length), attributes))
        elif not piece.startswith("<"):
            pieces.append(html.unescape(piece))
            length += len(pieces[-1])
    text = "".join(pieces)
    lead = len(text) - len(text.lstrip())
    text = text.strip()
    trimmed = [Element(_trimmed(text, span.back(lead)), attributes) for span, attributes in elements]
    kept = [element for element in trimmed if element.span.start < element.span.end]
    return text, sorted(kept, key=lambda element: (element.span.start, -element.span.end))


def _attributes(tag: str) -> Iterator[tuple[str, str]]:
    for name, value in _ATTRIBUTE.findall(tag):
        yield name, html.unescape(value)


def _trimmed(text: str, span: Span) -> Span:
    inside = text[max(span.start, 0) : span.end]
    start = max(span.start, 0) + len(inside) - len(inside.lstrip())
    return Span(start, start + len(inside.strip()))
