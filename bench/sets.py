"""The benchmark's units: a set of records, the half it is in, and how what comes out of them is scored."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from bench.jsonl import Json
from bench.score.prf import Figures

ROOMS = (
    "time",
    "actors",
    "coreference",
    "links",
    "status",
    "dating",
    "events",
    "sentences",
    "quotes",
    "chains",
    "copies",
    "stories",
    "merge",
    "timelines",
    "pages",
    "fields",
    "gold",
)


class Half(StrEnum):
    """What a set may be used for: rules are made on the development half, and only scored on the report half."""

    DEVELOPMENT = "development"
    REPORT = "report"
    WHOLE = "whole"


class Profile(StrEnum):
    """How much of each corpus is read."""

    FULL = "full"
    QUICK = "quick"


@dataclass(frozen=True, slots=True)
class ReadingSet:
    """Records that are read one by one. Sets of one `source` are read together, each record once.

    `by` is the command that reads the source where that is not `dateline read`.
    """

    room: str
    name: str
    half: Half
    source: str
    records: tuple[Json, ...]
    score: Callable[[Sequence[Json]], Figures]
    misses: Callable[[Sequence[Json]], list[str]] | None = None
    by: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ChronologySet:
    """Collections of which a chronology is built each; `score` takes the chronologies by collection.

    `asked` are the words of further commands on each collection's store; `more` scores what those print.
    """

    room: str
    name: str
    half: Half
    collections: Mapping[str, tuple[Json, ...]]
    score: Callable[[Mapping[str, Json]], Figures]
    asked: Mapping[str, tuple[tuple[str, ...], ...]] = field(default_factory=dict)
    more: Callable[[Mapping[str, Sequence[Json]]], Figures] | None = None


BenchSet = ReadingSet | ChronologySet


def key_of(part: BenchSet) -> str:
    """A set's name among all: room/name."""
    return f"{part.room}/{part.name}"
