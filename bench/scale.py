"""What merging costs as readings grow: `python -m bench.scale --store STORE`.

The store's readings are multiplied by copies whose days are shifted and whose names, countries and other words are
renamed (`bench/once/made.py`), merged in a fresh process a size, and timed in seconds of processor time: readings a
second, the ratio to the size before (2.0 a doubling is linear), the pairs of events that were compared, peak memory,
and the seconds of each step. 20,000 readings like those of the articles on Korea take about 10 GB, 40,000 twice that.

Exit status: 0 measured, 2 the words of the command are off, 3 a merge failed.
"""

import argparse
import json
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from itertools import pairwise
from pathlib import Path

from rich.table import Table

from bench.jsonl import write_json
from bench.program import ProgramFailedError
from bench.table import console

SIZES = "5000,10000,20000"
FAILED = 3


@dataclass(frozen=True, slots=True)
class Cost:
    """One merge: seconds of processor time, of merging and of each step, peak memory in MiB, and what came of it."""

    readings: int
    seconds: float
    of_gists: float
    """Seconds of what is computed once of each reading alone, and read from the store by later merges."""
    peak_mib: float
    compared: int
    """Pairs of tellings of events that met in a block."""
    events: int
    stories: int
    copies: int
    judgements: int
    steps: dict[str, float]

    @property
    def speed(self) -> float:
        """Readings a second."""
        return self.readings / self.seconds


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure and print; the exit status."""
    parser = argparse.ArgumentParser(prog="python -m bench.scale", description="What merging costs.")
    parser.add_argument("--store", type=Path, required=True, help="a store with the readings that are multiplied")
    parser.add_argument("--readings", default=SIZES, metavar="N,N", help=f"how many are merged (else {SIZES})")
    parser.add_argument("--json", type=Path, metavar="FILE")
    options = parser.parse_args(arguments)
    sizes = [int(size) for size in options.readings.split(",") if size.isdecimal() and int(size)]
    if len(sizes) != len(options.readings.split(",")):
        parser.error(f"no list of sizes: {options.readings}")
    if not options.store.is_file():
        parser.error(f"no store at {options.store}")
    costs: list[Cost] = []
    try:
        for size in sizes:
            costs.append(measure(options.store, size))
            print_line(costs)
    except ProgramFailedError as failed:
        console(stderr=True).print(str(failed), highlight=False, markup=False)
        return FAILED
    _print_steps(costs)
    if options.json:
        write_json([asdict(cost) for cost in costs], options.json)
    return 0


def measure(store: Path, size: int) -> Cost:
    """One merge in a process of its own; raises ProgramFailedError where it fails."""
    command = [sys.executable, "-m", "bench.once.merged_copies", str(store), str(size)]
    done = subprocess.run(command, capture_output=True, encoding="utf-8", check=False)
    if done.returncode:
        raise ProgramFailedError(f"merging {size} readings ended with status {done.returncode}:\n{done.stderr[-2000:]}")
    return Cost(**json.loads(done.stdout.splitlines()[-1]))


def ratios(costs: Sequence[Cost]) -> list[float | None]:
    """How many times as long each took as it would for each doubling since the one before: 2.0 is linear."""
    found: list[float | None] = [None]
    for before, after in pairwise(costs):
        times = after.readings / before.readings
        found.append(after.seconds / before.seconds * 2 / times)
    return found[: len(costs)]


def print_line(costs: Sequence[Cost]) -> None:
    """What the last merge came to."""
    cost, ratio = costs[-1], ratios(costs)[-1]
    grown = "" if ratio is None else f", {ratio:.2f} times as long for twice as many"
    console().print(
        f"{cost.readings} readings: {cost.seconds:.1f} s ({cost.speed:.0f} a second){grown}; "
        f"gists {cost.of_gists:.1f} s; {cost.compared / cost.readings:.0f} pairs compared a reading; "
        f"{cost.peak_mib:.0f} MiB; {cost.events} events, {cost.stories} stories, "
        f"{cost.copies} copies, {cost.judgements} judgements",
        highlight=False,
    )


def _print_steps(costs: Sequence[Cost]) -> None:
    table = Table("seconds of", *(str(cost.readings) for cost in costs))
    for step in sorted(costs[0].steps, key=lambda step: -costs[0].steps[step]):
        table.add_row(step.strip("_").replace("_", " "), *(f"{cost.steps[step]:.2f}" for cost in costs))
    console().print(table)


if __name__ == "__main__":
    sys.exit(main())
