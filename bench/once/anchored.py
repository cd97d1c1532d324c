"""Anchor events that are given, one Reading a line on standard output; run by the bench on the room links, not by hand.

A record is `{"id", "text", "published", "given": [{"start", "end", "status"}]}`. Everything is read as `dateline read`
reads it, but the events: in their place stand the given ones, a trigger and a status each and nobody in them, so that
what is measured is the rule that dates an event and not the finding of events.
"""

import json
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from bench.jsonl import Json, write_lines
from bench.once.dateline_reader import readings_of, reports_in
from dateline.actors import CastStage
from dateline.language import Parser
from dateline.model import EventRecord, Layer, Layers, Reading, Report, Span, Statement, Status, content_id
from dateline.model.codec import encode_reading
from dateline.reading import Reader
from dateline.settings import Settings
from dateline.statements import StatementStage
from dateline.temporal import AnchorStage, TimeStage


class GivenEvents:
    """Layer "events": those of the records, in place of what the room events would find."""

    name = "events"
    requires = ("parse", "times", "cast", "statements")
    assigns = "events"

    def __init__(self, records: Sequence[Json]) -> None:
        self._given = {str(record["text"]): record["given"] for record in records}

    def __call__(self, report: Report, layers: Layers) -> Layer[EventRecord]:
        """The given events of one report, each in the narrowest statement that holds it."""
        statements = layers.items("statements", Statement)
        made = [_event(report, statements, one, k) for k, one in enumerate(self._given.get(report.text, ()))]
        return Layer(self.assigns, "given", tuple(made))


def _event(report: Report, statements: Sequence[Statement], given: Json, number: int) -> EventRecord:
    trigger = Span(given["start"], given["end"])
    holding = [(len(c), s.id) for s in statements for c in s.contents if c.covers(trigger)]
    return EventRecord(
        content_id("e", report.id, str(number)),
        trigger,
        trigger,
        "GIVEN",
        status=Status(given["status"]),
        statement=min(holding)[1] if holding else None,
    )


def readings(records: Sequence[Json]) -> Iterator[Reading]:
    """The Readings of the records, each with the events that it was given."""
    settings = Settings()
    stages = (TimeStage(), CastStage(), StatementStage(), GivenEvents(records), AnchorStage())
    with TemporaryDirectory() as folder:
        path = Path(folder) / "records.jsonl"
        write_lines(records, path)
        yield from readings_of(Reader(Parser(settings), stages), reports_in(path, settings))


def main() -> None:
    """Standard input to standard output."""
    for reading in readings([json.loads(line) for line in sys.stdin]):
        sys.stdout.write(json.dumps(encode_reading(reading)) + "\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
