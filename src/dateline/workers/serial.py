"""Reads in this process."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import islice

from dateline.errors import InputError, StageFailure
from dateline.ingest import read
from dateline.model import Raw, Report
from dateline.reading import TOGETHER, Reader
from dateline.settings import Settings
from dateline.workers.outcome import Outcome


class Serial:
    """One reader, in this process."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._reader: Reader | None = None

    def read(self, raws: Iterable[Raw]) -> Iterator[Outcome]:
        """See `Worker.read`."""
        rest = iter(raws)
        while chunk := list(islice(rest, TOGETHER)):
            yield from self.read_chunk(chunk)

    def read_chunk(self, chunk: Sequence[Raw]) -> list[Outcome]:
        """The outcomes of a few inputs, which share the parser's batches."""
        reports = [_report(raw, self._settings) for raw in chunk]
        good = [report for report in reports if isinstance(report, Report)]
        readings = iter(self._ready().read_many(good) if good else ())
        return [
            Outcome(raw, next(readings) if isinstance(report, Report) else report)
            for raw, report in zip(chunk, reports, strict=True)
        ]

    def _ready(self) -> Reader:
        """The reader, made when the first report is there: a run over nothing loads no model."""
        if self._reader is None:
            self._reader = Reader.standard(self._settings)
        return self._reader


def _report(raw: Raw, settings: Settings) -> Report | InputError:
    try:
        return read(raw, settings)
    except InputError as error:
        return error
    except Exception as error:  # noqa: BLE001  a page that breaks a rule or a library must not end the run
        failure = StageFailure(raw.location, f"ingest broke: {type(error).__name__}: {error}"[:400])
        failure.__cause__ = error
        return failure
