"""The status of events that are given, one Reading a line on standard output; run by the bench on the room status.

A record is `{"id", "text", "published", "given": [{"start", "end", …}]}`. In place of the events that dateline finds
stand the given triggers, each with the status that the room events' rules give its word, so that what is measured is
the rule and not the finding of events.
"""

import json
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from bench.jsonl import Json, write_lines
from bench.once.dateline_reader import readings_of, reports_in
from dateline.actors import CastStage
from dateline.events.nominals import noun_status
from dateline.events.status import Standing, verb_status
from dateline.events.table import phrases
from dateline.language import Parser
from dateline.model import EventRecord, Layer, Layers, Reading, Report, Span, Status, Token, content_id, parse_of
from dateline.model.codec import encode_reading
from dateline.reading import Reader
from dateline.settings import Settings
from dateline.statements import StatementStage
from dateline.temporal import AnchorStage, TimeStage


class GivenStanding:
    """Layer "events": the given triggers, their status read off the parse."""

    name = "events"
    requires = ("parse", "times", "cast", "statements")
    assigns = "events"

    def __init__(self, records: Sequence[Json]) -> None:
        self._given = {str(record["text"]): record["given"] for record in records}

    def __call__(self, report: Report, layers: Layers) -> Layer[EventRecord]:
        """The given events of one report whose trigger stands in the parse."""
        parse = parse_of(layers)
        made = []
        for number, one in enumerate(self._given.get(report.text, ())):
            trigger = Span(one["start"], one["end"])
            head = parse.head_of(trigger)
            status = standing(head).status if head is not None else Status.OCCURRED
            made.append(EventRecord(content_id("e", report.id, str(number)), trigger, trigger, "GIVEN", status=status))
        return Layer(self.assigns, "given", tuple(made))


def standing(head: Token) -> Standing:
    """The standing of the act that a word names: a verb, a predicative adjective, or a noun under its light verb."""
    if head.pos in ("VERB", "AUX", "ADJ"):
        return verb_status(head)
    governor = head.head if head.dep in ("dobj", "nsubjpass") and head.head.pos == "VERB" else None
    light = governor if governor is not None and governor.lemma in phrases("predicate_nouns", "light") else None
    return noun_status(head, light)


def readings(records: Sequence[Json]) -> Iterator[Reading]:
    """The Readings of the records, each with the events that it was given."""
    settings = Settings()
    stages = (TimeStage(), CastStage(), StatementStage(), GivenStanding(records), AnchorStage())
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
