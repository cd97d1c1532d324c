"""Which Reading belongs to which labelled report, and where the labelled text stands inside the Reading's.

A Reading belongs to a label by `report.id`; else by `report.location` or a part of it; else because the texts are the
same but for white space; else, where labels carry no text and the counts agree, by order. Ids are content hashes, so
for most records it is the location that brings the given id back.
"""

import re
from collections.abc import Sequence
from typing import NamedTuple

from bench.jsonl import Json
from bench.score.spans import squashed

_PARTS = re.compile(r"[#:|?\s]+")


class Key(NamedTuple):
    """What a labelled report is known by; `text` is None where the label has no text of its own."""

    id: str
    text: str | None = None


def report_of(reading: Json | None) -> Json:
    """The report of a Reading, empty where there is no Reading."""
    report = (reading or {}).get("report")
    return report if isinstance(report, dict) else {}


def text_of(reading: Json | None) -> str:
    """The text that a Reading's offsets count in."""
    return str(report_of(reading).get("text") or "")


class _Index:
    """Readings by id, by location and its parts, and by text; the first with a key keeps it."""

    def __init__(self, readings: Sequence[Json]) -> None:
        self.by_id: dict[str, Json] = {}
        self.by_location: dict[str, Json] = {}
        self.by_text: dict[str, Json] = {}
        for reading in readings:
            report = report_of(reading)
            self.by_id.setdefault(str(report.get("id")), reading)
            location = str(report.get("location") or "")
            for part in filter(None, (location, *_PARTS.split(location))):
                self.by_location.setdefault(part, reading)
            self.by_text.setdefault(squashed(report.get("text")), reading)

    def find(self, key: Key) -> Json | None:
        found = self.by_id.get(key.id) or self.by_location.get(key.id)
        return found or (self.by_text.get(squashed(key.text)) if key.text else None)


def align(readings: Sequence[Json], keys: Sequence[Key]) -> list[Json | None]:
    """The Reading of each label, in the labels' order; None where there is none."""
    index = _Index(readings)
    same_count = len(readings) == len(keys)
    return [index.find(key) or (readings[i] if same_count and not key.text else None) for i, key in enumerate(keys)]


def offset_in(labelled: str, reading: Json | None) -> int | None:
    """How many characters later the labelled text stands in the Reading's text.

    0 when they are the same, negative when the Reading's text is a part of the labelled one, None when neither stands
    in the other; such a Reading counts as empty.
    """
    if reading is None:
        return None
    text = text_of(reading)
    at = text.find(labelled)
    if at >= 0:
        return at
    at = labelled.find(text) if text else -1
    return -at if at >= 0 else None
