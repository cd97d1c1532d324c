"""Which of some reports repeat which, one line a record on standard output; run by the bench on the room copies.

Reports are opened as `dateline read` opens them; nothing in them is parsed, since copies are found by words alone.
"""

import json
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from bench.jsonl import Json, write_lines
from bench.once.dateline_reader import reports_in
from dateline.merge.copies import find_copies
from dateline.merge.versions import repetitions
from dateline.settings import Settings


def found(records: Sequence[Json]) -> Iterator[Json]:
    """`{"id", "of", "how", "changes"}` of each record; headlines, which stand outside the text, are not compared."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / "records.jsonl"
        write_lines(records, path)
        reports = reports_in(path, Settings())
    named = {report.id: report.location for report in reports}
    repeated = repetitions(reports, find_copies(reports).origin)
    for report in reports:
        one = repeated.get(report.id)
        changes = [
            {"before": c.before.quote if c.before else None, "after": c.after.quote if c.after else None}
            for c in (one.changes if one else ())
        ]
        yield {
            "id": report.location,
            "of": named[one.of] if one else None,
            "how": one.how.value if one else None,
            "changes": changes,
        }


def main() -> None:
    """Standard input to standard output."""
    for line in found([json.loads(line) for line in sys.stdin]):
        sys.stdout.write(json.dumps(line) + "\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
