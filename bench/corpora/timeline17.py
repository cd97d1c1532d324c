"""Timeline17: collections of reports with hand-made timelines.

The set's text is tokenised as the Penn Treebank is; it is given back the look of news text. Some reports are empty.
"""

import re
from dataclasses import dataclass
from pathlib import Path

from bench.corpora.laid import found, record
from bench.jsonl import Json, read_json
from bench.score.timelines import DatedEntry

_BRACKETS = (("-LRB-", "("), ("-RRB-", ")"), ("-LSB-", "["), ("-RSB-", "]"), ("``", "“"), ("''", "”"))
_SPACING = (
    (re.compile(r"“ "), "“"),
    (re.compile(r" (?=[”,.;:?!)\]%])"), ""),
    (re.compile(r"([(\[$]) "), r"\1"),
    (re.compile(r" (?=(?:'s|'S|'re|'ve|'ll|'d|'m|n't|')(?:\W|$))"), ""),
)


@dataclass(frozen=True, slots=True)
class Collection:
    """The reports of one story by one outlet, and its timelines; `name` is topic_outlet."""

    name: str
    records: tuple[Json, ...]
    timelines: tuple[tuple[DatedEntry, ...], ...]

    @property
    def topic(self) -> str:
        """The story, which several outlets may tell."""
        return self.name.rpartition("_")[0]


def collections(corpora: Path) -> list[Collection]:
    """The nine collections by name."""
    return [_collection(path) for path in found(corpora / "timelines", "*/articles.json")]


def _collection(articles: Path) -> Collection:
    folder = articles.parent
    outlet = folder.name.rpartition("_")[2]
    return Collection(
        folder.name,
        tuple(
            record(f"{folder.name}/{x['uid']}", detokenised(x["text"]), x["dct"], outlet) for x in read_json(articles)
        ),
        tuple(_timeline(path) for path in sorted(folder.glob("*.timeline.json"))),
    )


def _timeline(path: Path) -> tuple[DatedEntry, ...]:
    return tuple(DatedEntry(entry["date"], detokenised(entry["text"]).strip()) for entry in read_json(path))


def detokenised(text: str) -> str:
    """Treebank tokens as running text."""
    for token, mark in _BRACKETS:
        text = text.replace(token, mark)
    for pattern, spaced in _SPACING:
        text = pattern.sub(spaced, text)
    return text
