"""Sources → readings → merge → store; resumable; failures are counted and named.

What is kept grows one report at a time, each in a transaction of its own; the chronology is derived from it at the end.
A run that is cut off keeps what it read, and the same command goes on from there.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import BinaryIO

from dateline import __version__
from dateline.errors import InputError
from dateline.ingest import raws
from dateline.lexicon.tables import in_use
from dateline.model import Known, Raw
from dateline.rebuilding import rebuild
from dateline.settings import Settings
from dateline.store import Store
from dateline.store.store import input_key
from dateline.workers.choice import workers
from dateline.workers.outcome import Outcome


def made_by(settings: Settings) -> str:
    """Who reads: the same version with the same pipeline and the same tables reads the same bytes the same way."""
    return f"dateline {__version__}, {settings.pipeline}, {in_use()}"


@dataclass(slots=True)
class Tally:
    """What a run came to: inputs read, skipped (read before, or the same report twice) and failed."""

    read: int = 0
    skipped: int = 0
    failed: list[InputError] = field(default_factory=list)

    @property
    def seen(self) -> int:
        """All inputs so far."""
        return self.read + self.skipped + len(self.failed)


Progress = Callable[[Tally], None]


def build(
    store: Store,
    inputs: Iterable[str],
    settings: Settings,
    *,
    stdin: BinaryIO | None = None,
    known: Sequence[Known] | None = None,
    progress: Progress = lambda _tally: None,
) -> Tally:
    """Reads what is new among the inputs into the store, and derives the chronology anew when anything was.

    `known`: the user's knowledge base, which the store keeps for the next time; `None` leaves what is kept.
    Raises `StoreError` where the store cannot be written; `KeyboardInterrupt` passes through, with what was read kept.
    """
    tally = Tally()
    maker = made_by(settings)
    for outcome in workers(settings).read(_new(store, inputs, settings, tally, stdin)):
        if isinstance(outcome.result, InputError):
            tally.failed.append(outcome.result)
        elif store.add(outcome.raw, input_key(outcome.raw, settings, maker), outcome.result, maker):
            tally.read += 1
        else:
            tally.skipped += 1
        progress(tally)
    if tally.read or store.stale() or known is not None:
        rebuild(store, known)
    return tally


def _new(
    store: Store, inputs: Iterable[str], settings: Settings, tally: Tally, stdin: BinaryIO | None
) -> Iterator[Raw]:
    """The inputs that were not read before; what cannot be opened is counted as failed."""
    maker = made_by(settings)
    for raw in raws(list(inputs), settings, stdin=stdin):
        if isinstance(raw, InputError):
            tally.failed.append(raw)
        elif store.has(input_key(raw, settings, maker), maker):
            tally.skipped += 1
        else:
            yield raw


def read(inputs: Iterable[str], settings: Settings, *, stdin: BinaryIO | None = None) -> Iterator[Outcome | InputError]:
    """One outcome an input, in order, without a store; an input that cannot be opened comes as its error."""
    errors: list[InputError] = []

    def good() -> Iterator[Raw]:
        for raw in raws(list(inputs), settings, stdin=stdin):
            if isinstance(raw, InputError):
                errors.append(raw)
            else:
                yield raw

    for outcome in workers(settings).read(good()):
        yield from _drain(errors)
        yield outcome
    yield from _drain(errors)


def _drain(errors: list[InputError]) -> Iterator[InputError]:
    while errors:
        yield errors.pop(0)


def read_otherwise(store: Store, settings: Settings | None = None) -> int:
    """How many kept readings are not what these settings and this process's tables would read; by the tables alone
    where no settings are given."""
    if settings is not None:
        maker = made_by(settings)
        return sum(count for made, count in store.made_by().items() if made != maker)
    return sum(count for made, count in store.made_by().items() if not made.endswith(f", {in_use()}"))
