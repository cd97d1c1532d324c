"""What every corpus is laid out to, and how its files are opened."""

from collections.abc import Container, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Generic, Protocol, TypeVar

from bench.jsonl import Json


class CorpusMissingError(Exception):
    """A corpus, or the part of it that was asked for, is not there; the message names it."""


class Labelled(Protocol):
    """Labels know the record they belong to."""

    @property
    def id(self) -> str:
        """The record's id."""
        ...


L = TypeVar("L", bound=Labelled)


@dataclass(frozen=True, slots=True)
class Laid(Generic[L]):
    """Records as `dateline read -` takes them, and their labels, in one order; a record may have several labels."""

    records: tuple[Json, ...]
    labels: tuple[L, ...]

    def keep(self, ids: Container[str]) -> "Laid[L]":
        """Only the records with these ids, and their labels."""
        records = tuple(record for record in self.records if record["id"] in ids)
        return Laid(records, tuple(label for label in self.labels if label.id in ids))

    def cut(self, wanted: slice) -> "Laid[L]":
        """Only a slice of the records, and their labels."""
        return self.keep({record["id"] for record in self.records[wanted]})

    def every(self, step: int, start: int = 0) -> "Laid[L]":
        """Each `step`-th record from number `start` on."""
        return self.cut(slice(start, None, step))


def found(folder: Path, pattern: str) -> list[Path]:
    """The files of a corpus by path; raises CorpusMissingError where there is none."""
    paths = sorted(folder.glob(pattern))
    if not paths:
        raise CorpusMissingError(f"{folder.name}/{pattern}")
    return paths


def plain_text(path: Path) -> str:
    """A text as the product keeps it: decoded, byte-order mark dropped, every line end a line feed."""
    return path.read_bytes().decode("utf-8-sig").replace("\r\n", "\n").replace("\r", "\n")


def record(key: str, text: str, published: str | None, outlet: str | None) -> Json:
    """A plain-text record."""
    return {"id": key, "text": text, "published": published, "outlet": outlet}


def laid(records: Iterable[Json], labels: Iterable[L]) -> Laid[L]:
    """Records and labels in their order."""
    return Laid(tuple(records), tuple(labels))
