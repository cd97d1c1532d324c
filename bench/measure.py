"""Running the program over sets and scoring what comes out."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from bench.jsonl import Json, write_json, write_lines
from bench.program import Program, ProgramFailedError
from bench.score.prf import Figures
from bench.sets import BenchSet, ChronologySet, Half, ReadingSet, key_of

Progress = Callable[[str, int], Callable[[int], None]]
"""Called with what is read and how many records it has; gives what to call after each."""


@dataclass(slots=True)
class Measured:
    """Figures by set, what was missed in development halves, remarks, and sources that the program failed on."""

    figures: dict[str, Figures] = field(default_factory=dict)
    misses: dict[str, list[str]] = field(default_factory=dict)
    remarks: list[str] = field(default_factory=list)
    failures: list[str] = field(default_factory=list)


def measure(sets: Sequence[BenchSet], program: Program, progress: Progress, keep: Path | None = None) -> Measured:
    """Read and build everything that the sets need, once each, and score it.

    With `keep`, Readings are left as SOURCE.jsonl and chronologies as COLLECTION.json in that folder. A source that the
    program fails on is named in `failures`, and its sets have no figures.
    """
    measured = Measured()
    _measure_readings([x for x in sets if isinstance(x, ReadingSet)], program, progress, keep, measured)
    _measure_chronologies([x for x in sets if isinstance(x, ChronologySet)], program, progress, keep, measured)
    return measured


def _measure_readings(
    sets: Sequence[ReadingSet], program: Program, progress: Progress, keep: Path | None, measured: Measured
) -> None:
    for source in dict.fromkeys(part.source for part in sets):
        own = [part for part in sets if part.source == source]
        records = _distinct(record for part in own for record in part.records)
        try:
            readings = program.read(records, progress(source, len(records)), own[0].by)
        except ProgramFailedError as failed:
            measured.failures.append(f"{source}: {failed}")
            continue
        if len(readings) != len(records):
            measured.remarks.append(f"{source}: {len(readings)} Readings of {len(records)} records")
        if keep:
            write_lines(readings, keep / f"{source}.jsonl")
        for part in own:
            measured.figures[key_of(part)] = part.score(readings)
            if part.misses and part.half is Half.DEVELOPMENT:
                measured.misses[key_of(part)] = part.misses(readings)


def _measure_chronologies(
    sets: Sequence[ChronologySet], program: Program, progress: Progress, keep: Path | None, measured: Measured
) -> None:
    chronologies: dict[str, Json] = {}
    printed: dict[str, list[Json]] = {}
    asked = {name: words for part in sets for name, words in part.asked.items()}
    for name, records in {name: x for part in sets for name, x in part.collections.items()}.items():
        advance = progress(name, len(records))
        try:
            chronologies[name], printed[name] = program.chronology_and(records, asked.get(name, ()))
        except ProgramFailedError as failed:
            measured.failures.append(f"{name}: {failed}")
            continue
        advance(len(records))
        if keep:
            write_json(chronologies[name], keep / f"{name}.json")
    for part in sets:
        if part.collections.keys() <= chronologies.keys():
            more = part.more(printed) if part.more else {}
            measured.figures[key_of(part)] = {**part.score(chronologies), **more}


def _distinct(records: Iterable[Json]) -> list[Json]:
    return list({record["id"]: record for record in records}.values())
