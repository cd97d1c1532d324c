"""How fast, beside spaCy alone, in one run on the same texts: `python -m bench.speed`.

- words a second: plain `nlp.pipe` over the texts, and dateline's reader from Report to Reading. Each round is a fresh
  process, rounds of the two alternate, the best of each counts; loading and a warm-up sentence are outside the clock.
- ratio: dateline's words a second over spaCy's. Everything that dateline does beside the parse costs `1/ratio - 1` of
  the parse.
- peak memory: the largest resident set of such a process.
- start: wall time of `dateline --help` and of `dateline show` over a small store, in fresh processes, best of five.

Exit status: 0 measured, 2 the words of the command are off, 3 dateline or spaCy could not be run.
"""

import argparse
import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from rich.table import Table

from bench.folders import Folders
from bench.jsonl import Json, read_lines, write_json, write_lines
from bench.once.timing import Timing
from bench.program import COMMAND, Program, ProgramFailedError
from bench.table import console

READERS = ("plain_spacy", "dateline_reader")
STARTS = 5
IN_SMALL_STORE = 10
FAILED = 3


@dataclass(frozen=True, slots=True)
class Speed:
    """The best round of each reader, and the best start of each command in seconds."""

    rounds: dict[str, Timing]
    starts: dict[str, float]

    @property
    def ratio(self) -> float:
        """dateline's words a second over spaCy's."""
        return self.rounds["dateline_reader"].speed / self.rounds["plain_spacy"].speed


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure and print; the exit status."""
    parser = argparse.ArgumentParser(prog="python -m bench.speed", description="Speed beside spaCy alone.")
    parser.add_argument("--texts", type=Path, metavar="FILE", help="JSON-lines records (else the corpora's articles)")
    parser.add_argument("--corpora", type=Path, metavar="DIR")
    parser.add_argument("--reports", type=int, default=40, help="how many of the texts are read")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--store", help="the store that is shown (else one is built of the first reports)")
    parser.add_argument("--json", type=Path, metavar="FILE")
    options = parser.parse_args(arguments)
    texts = options.texts or Folders.given(options.corpora, None).corpora / "korea/articles.jsonl"
    if not texts.is_file():
        parser.error(f"no texts at {texts}")
    records = list(islice((x for x in read_lines(texts) if str(x.get("text") or "").strip()), options.reports))
    try:
        speed = measure(records, options.rounds, options.store)
    except ProgramFailedError as failed:
        console(stderr=True).print(str(failed), highlight=False, markup=False)
        return FAILED
    _print(speed)
    if options.json:
        write_json(as_json(speed), options.json)
    return 0


def measure(records: Sequence[Json], rounds: int, store: str | None) -> Speed:
    """Everything, one process at a time; raises ProgramFailedError where one of them fails."""
    with tempfile.TemporaryDirectory() as folder:
        given, built = Path(folder) / "texts.jsonl", Path(folder) / "small.db"
        write_lines(records, given)
        best: dict[str, Timing] = {}
        for _ in range(rounds):
            for reader in READERS:
                timing = _round(reader, given)
                best[reader] = max(best.get(reader, timing), timing, key=lambda x: x.speed)
        if store is None:
            Program().build(records[:IN_SMALL_STORE], built)
        commands = {"--help": ["--help"], "show": ["show", "--store", store or str(built)]}
        return Speed(best, {name: min(_starts([*COMMAND, *words])) for name, words in commands.items()})


def _round(reader: str, records: Path) -> Timing:
    printed = _run([sys.executable, "-m", f"bench.once.{reader}", str(records)])
    return Timing(**json.loads(printed.splitlines()[-1]))


def _starts(command: Sequence[str]) -> Iterator[float]:
    for _ in range(STARTS):
        begun = time.perf_counter()
        _run(command)
        yield time.perf_counter() - begun


def _run(command: Sequence[str]) -> str:
    done = subprocess.run(command, capture_output=True, encoding="utf-8", check=False)
    if done.returncode:
        raise ProgramFailedError(f"`{' '.join(command)}` ended with status {done.returncode}:\n{done.stderr[-2000:]}")
    return done.stdout


def as_json(speed: Speed) -> Json:
    """The figures for a file."""
    readers = {
        name: {"words_a_second": x.speed, "loading_seconds": x.loading, "peak_mib": x.peak_mib, "words": x.words}
        for name, x in speed.rounds.items()
    }
    return {"readers": readers, "ratio": speed.ratio, "start_seconds": speed.starts}


def _print(speed: Speed) -> None:
    out = console()
    table = Table("", "reports", "words", "words a second", "loading, s", "peak memory, MiB")
    for name, x in speed.rounds.items():
        row = (f"{x.reports}", f"{x.words}", f"{x.speed:.0f}", f"{x.loading:.2f}", f"{x.peak_mib:.0f}")
        table.add_row(name.replace("_", " "), *row)
    out.print(table)
    out.print(f"dateline reads at {speed.ratio:.3f} of spaCy's speed", highlight=False)
    for name, seconds in speed.starts.items():
        out.print(f"dateline {name}: {seconds:.2f} s", highlight=False)


if __name__ == "__main__":
    sys.exit(main())
