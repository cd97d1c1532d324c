"""dateline's own reader over the reports, Report to Reading, without the command line and without a store."""

import sys
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from bench.jsonl import read_lines, write_lines
from bench.once.timing import WARM_UP, printed, timed
from dateline.ingest import raws, read
from dateline.model import Raw, Reading, Report
from dateline.reading import Reader
from dateline.settings import Settings


def reports_in(records: Path, settings: Settings) -> list[Report]:
    """The reports of a file of records; what could not be opened is left out, and missed when the timing ends."""
    return [read(raw, settings) for raw in raws([str(records)], settings) if isinstance(raw, Raw)]


def readings_of(reader: Reader, reports: Sequence[Report]) -> Iterator[Reading]:
    """What the reader makes of them; what it failed on is left out, and missed when the timing ends."""
    return (outcome for outcome in reader.read_many(reports) if isinstance(outcome, Reading))


def main(records: Path) -> None:
    """Time one reading and print it."""
    texts = [str(record["text"]) for record in read_lines(records)]
    settings = Settings()
    reports = reports_in(records, settings)

    def load() -> Callable[[], int]:
        reader = Reader.standard(settings=settings)
        with TemporaryDirectory() as folder:
            warm_up = Path(folder) / "warm-up.jsonl"
            write_lines([{"id": "warm-up", "text": WARM_UP, "published": "2018-06-12"}], warm_up)
            list(readings_of(reader, reports_in(warm_up, settings)))
        return lambda: sum(1 for _ in readings_of(reader, reports))

    printed(timed(texts, load))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
