"""Reads in several processes, each with its own model; chunks are handed out a bounded number ahead.

A process that dies (the system ends it for its memory, a native library crashes) takes its chunk down, not the run:
its inputs are read again one at a time, and the one that ends its process a second time is the one that fails.
"""

from __future__ import annotations

import multiprocessing
from collections import deque
from collections.abc import Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from functools import cache
from itertools import islice

from dateline.errors import StageFailure
from dateline.lexicon.tables import added
from dateline.model import Raw
from dateline.reading import TOGETHER
from dateline.settings import Settings
from dateline.workers.outcome import Outcome
from dateline.workers.serial import Serial
from dateline.workers.start import start

AHEAD = 3
"""Chunks in flight a process: enough to keep it busy, few enough to bound memory."""


@cache
def _serial(settings: Settings) -> Serial:
    """A process's own reader, made once."""
    return Serial(settings)


def _read(settings: Settings, chunk: list[Raw]) -> list[Outcome]:
    return _serial(settings).read_chunk(chunk)


class Processes:
    """`settings.workers` processes."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings

    def read(self, raws: Iterable[Raw]) -> Iterator[Outcome]:
        """See `Worker.read`."""
        rest = iter(raws)
        chunks: deque[list[Raw]] = deque()
        pool = self._pool()
        try:
            flying: deque[tuple[list[Raw], Future[list[Outcome]]]] = deque()
            while True:
                while len(flying) < AHEAD * self._settings.workers:
                    chunk = chunks.popleft() if chunks else list(islice(rest, TOGETHER))
                    if not chunk:
                        break
                    flying.append((chunk, pool.submit(_read, self._settings, chunk)))
                if not flying:
                    return
                chunk, future = flying.popleft()
                try:
                    outcomes = future.result()
                except BrokenProcessPool:
                    pool.shutdown(wait=False, cancel_futures=True)
                    yield from self._one_by_one(chunk)
                    chunks.extendleft(lost for lost, _ in reversed(flying))
                    flying.clear()
                    pool = self._pool()
                else:
                    yield from outcomes
        finally:
            pool.shutdown(wait=False, cancel_futures=True)

    def _one_by_one(self, chunk: list[Raw]) -> Iterator[Outcome]:
        for raw in chunk:
            with self._pool(1) as pool:
                try:
                    outcomes = pool.submit(_read, self._settings, [raw]).result()
                except BrokenProcessPool:
                    reason = "reading it ends the process (out of memory, or a crash in a native library)"
                    outcomes = [Outcome(raw, StageFailure(raw.location, reason))]
            yield from outcomes

    def _pool(self, size: int | None = None) -> ProcessPoolExecutor:
        return ProcessPoolExecutor(
            max_workers=size or self._settings.workers,
            mp_context=multiprocessing.get_context("spawn"),
            initializer=start,
            initargs=(added(),),
        )
