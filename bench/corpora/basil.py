"""BASIL: 50 events, each told by three outlets.

A report is its title and paragraphs; its id says nothing of the event, and the records are sorted by id, so that their
order gives nothing away.
"""

import hashlib
import json
from dataclasses import dataclass
from pathlib import Path

from bench.corpora.laid import Laid, found, laid, record
from bench.jsonl import Json


@dataclass(frozen=True, slots=True)
class ToldEvent:
    """The event that a report tells of."""

    id: str
    event: str


def reports(corpora: Path) -> Laid[ToldEvent]:
    """150 reports with their events."""
    (path,) = found(corpora / "stories", "basil_dev.jsonl")
    rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    records = [record(_id(row), _text(row), row["date"], row["source"]) for row in rows]
    return laid(sorted(records, key=lambda x: str(x["id"])), [ToldEvent(_id(row), row["event"]) for row in rows])


def _id(row: Json) -> str:
    return "basil/" + hashlib.sha1(row["file"].encode(), usedforsecurity=False).hexdigest()[:12]


def _text(row: Json) -> str:
    paragraphs = [" ".join(x) if isinstance(x, list) else x for x in row["body-paragraphs"]]
    return "\n\n".join([row["title"], *paragraphs])
