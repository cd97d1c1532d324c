"""Group given mentions of events across reports, one Reading a line on standard output; run by the bench on the room
coreference, not by hand.

A record is `{"id", "text", "published", "given": [{"start", "end"}]}`. Everything is read as `dateline read` reads it,
but the events: in their place stand the given mentions (`bench.once.mentions`). Then the reports are put into stories
and the mentions are grouped as dateline's merging does it, so that what is measured is the merging and not the finding
of events. Beside each Reading stands `given`: for every mention the group that it is in (`chain`), the lemma of its
head, and its report's story.
"""

import json
import sys
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from bench.jsonl import Json, write_lines
from bench.once.dateline_reader import readings_of, reports_in
from bench.once.mentions import MentionEvents, id_of
from dateline.actors import CastStage
from dateline.language import Parser
from dateline.merge.actors import find_actors, fold
from dateline.merge.events import group
from dateline.merge.items import Item, Parties, items
from dateline.merge.stories import stories
from dateline.model import ActorKind, Form, MergedActor, Reading
from dateline.model.codec import encode_reading
from dateline.reading import Reader
from dateline.settings import Settings
from dateline.statements import StatementStage
from dateline.temporal import AnchorStage, TimeStage


def readings(records: Sequence[Json]) -> list[Reading]:
    """The Readings of the records, each with the mentions that it was given as its events."""
    settings = Settings()
    stages = (TimeStage(), CastStage(), StatementStage(), MentionEvents(records), AnchorStage())
    with TemporaryDirectory() as folder:
        path = Path(folder) / "records.jsonl"
        write_lines(records, path)
        return list(readings_of(Reader(Parser(settings), stages), reports_in(path, settings)))


def grouped(read: Sequence[Reading], records: Sequence[Json]) -> Iterator[Json]:
    """The Readings as JSON, `given` beside each."""
    found, actors = _prepared(read)
    story = {report: one.id for one in stories([x.report for x in read]) for report in one.reports}
    chain = _names(group(found, actors, story=story).groups)
    given = {str(record["text"]): record["given"] for record in records}
    for reading in read:
        by_id = {event.id: event for event in reading.events}
        rows = []
        for number, mention in enumerate(given.get(reading.report.text, ())):
            event = by_id[id_of(reading.report, number)]
            lemma = next((why.detail for why in event.why if why.rule == "lemma"), "")
            own = {"lemma": lemma, "story": story[reading.report.id]}
            rows.append({**mention, "chain": chain[event.id], **own})
        yield {**encode_reading(reading), "given": rows}


def _prepared(read: Sequence[Reading]) -> tuple[list[Item], Mapping[str, MergedActor]]:
    """The mentions ready for comparison, as `dateline.merge.whole` makes events ready, and the merged actors."""
    company = find_actors(read)
    actors = {actor.id: actor for actor in company.merged}
    named = frozenset(company.home[m.actor] for x in read for m in x.mentions if m.form is Form.NAME)
    towns = {fold(actor.name) for actor in company.merged if actor.kind is ActorKind.PLACE}
    towns.update(fold(place.name) for x in read for event in x.events for place in event.places)
    parties = Parties(actors, named, len(read))
    return [i for x in read for i in items(x, company.home, actors, parties, towns=frozenset(towns))], actors


def _names(groups: Sequence[Sequence[Item]]) -> dict[str, str]:
    """The group of each item, called after its first member."""
    return {member.id: members[0].id for members in groups for member in members}


def main() -> None:
    """Standard input to standard output."""
    records = [json.loads(line) for line in sys.stdin]
    for row in grouped(readings(records), records):
        sys.stdout.write(json.dumps(row) + "\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
