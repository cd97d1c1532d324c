"""The readings of a store as a mapping, each fetched when it is asked for."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from dateline.errors import UnknownRecord
from dateline.model import Reading
from dateline.store.store import Store


class Readings(Mapping[str, Reading]):
    """Report id → its reading. Going through all of them fetches them one after the other."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def __getitem__(self, report: str) -> Reading:
        try:
            return self._store.reading(report)
        except UnknownRecord as error:
            raise KeyError(report) from error

    def __iter__(self) -> Iterator[str]:
        return (reading.report.id for reading in self._store.readings())

    def __len__(self) -> int:
        return self._store.kept().reports
