"""ONE report: the ordered list of stages, Report → Reading.

The list is checked when the reader is put together. A stage that breaks takes its report with it and no other: the
failure names the report and the stage, and the next report is read.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import islice
from typing import Protocol

from dateline.actors import CastStage
from dateline.errors import MissingPipeline, StageFailure
from dateline.events import EventStage, TalkStage
from dateline.language import Parser
from dateline.model import (
    Anchor,
    Cast,
    EventRecord,
    Layer,
    Layers,
    Note,
    Parse,
    Reading,
    Report,
    Stage,
    Statement,
    TimeMention,
    Why,
    check_order,
)
from dateline.settings import Settings, is_read
from dateline.statements import StatementStage
from dateline.temporal import AnchorStage, TimeStage

TOGETHER = 16
"""Reports whose paragraphs share the parser's batches: 256 reports are slower and take 2.4 GB."""


class Parses(Protocol):
    """What a reader needs of a parser."""

    def parse_many(self, reports: Sequence[Report]) -> Iterator[Parse]:
        """The parses of several reports, in their order."""
        ...


def standard_stages() -> tuple[Stage, ...]:
    """The stages after the parse, in their order."""
    return (TimeStage(), CastStage(), StatementStage(), EventStage(), AnchorStage(), TalkStage())


class Reader:
    """Reads reports one after the other. Holds the language model; make one a process.

    Raises `PipelineError` when the stages' order cannot work.
    """

    def __init__(self, parser: Parses, stages: Sequence[Stage]) -> None:
        check_order(stages, given=frozenset({"parse"}))
        self._parser = parser
        self._stages = tuple(stages)

    @classmethod
    def standard(cls, settings: Settings | None = None) -> Reader:
        """The reader that the commands use."""
        return cls(Parser(settings or Settings()), standard_stages())

    def read(self, report: Report) -> Reading:
        """One report's reading; raises `StageFailure`."""
        found = next(self.read_many([report]))
        if isinstance(found, StageFailure):
            raise found
        return found

    def read_many(self, reports: Sequence[Report]) -> Iterator[Reading | StageFailure]:
        """One outcome a report, in their order."""
        rest = iter(reports)
        while batch := list(islice(rest, TOGETHER)):
            for report, parse in zip(batch, self._parsed(batch), strict=True):
                yield parse if isinstance(parse, StageFailure) else self._finish(report, parse)

    def _parsed(self, batch: Sequence[Report]) -> Sequence[Parse | StageFailure]:
        """The batch's parses; where the batch breaks, each report by itself, so that only the broken one is lost."""
        try:
            return list(self._parser.parse_many(batch))
        except MissingPipeline:  # no report's fault, and no other can be read either
            raise
        except Exception as error:  # noqa: BLE001  whatever a parser raises on hostile text, one report pays for it
            if len(batch) == 1:
                return [_failure(batch[0], "language", error)]
        return [outcome for report in batch for outcome in self._parsed([report])]

    def _finish(self, report: Report, parse: Parse) -> Reading | StageFailure:
        layers = Layers().add(parse)
        stage: Stage | None = None
        try:
            for stage in self._stages:
                layers = layers.add(stage(report, layers))
            return assemble(report, layers)
        except Exception as error:  # noqa: BLE001  a rule that breaks on one report must not end the run
            return _failure(report, stage.name if stage else "assembly", error)


def _failure(report: Report, stage: str, error: Exception) -> StageFailure:
    failure = StageFailure(report.location or report.id, f"stage {stage} broke: {type(error).__name__}: {error}"[:400])
    failure.__cause__ = error
    return failure


def assemble(report: Report, layers: Layers) -> Reading:
    """The layers' records, each in text order, with the moments that anchor them."""
    cast = layers.get("cast", Cast)
    anchors = {anchor.record: anchor for anchor in layers.items("anchors", Anchor)}
    statements = [_dated_statement(s, anchors.get(s.id)) for s in layers.items("statements", Statement)]
    events = [_dated_event(e, anchors.get(e.id)) for e in layers.items("events", EventRecord)]
    events += layers.items("talk", EventRecord) if "talk" in layers else ()
    named = {(role.actor, role.span) for e in events for role in (*e.actors, *e.recipients)}
    aside = (*cast.described, *cast.belongings)
    described = [m for m in aside if (m.actor, m.span) in named]
    taken_up = {m.actor for m in described}
    for actor in sorted({actor for actor, _ in named} & {a.id for a in cast.others} - taken_up):
        described.append(next(m for m in aside if m.actor == actor))  # a role in a word that names two: "inter-Korean"
        taken_up.add(actor)
    return Reading(
        report=report,
        times=tuple(sorted(layers.items("times", TimeMention), key=lambda t: t.span)),
        actors=(*cast.actors, *(a for a in cast.others if a.id in taken_up)),
        mentions=tuple(sorted((*cast.items, *described), key=lambda m: (m.span, m.actor))),
        statements=tuple(sorted(statements, key=lambda s: (s.span, s.id))),
        events=tuple(sorted(events, key=lambda e: (e.trigger, e.span, e.id))),
        notes=(*_report_notes(report), *(note for name in layers for note in _notes(layers, name))),
    )


def _report_notes(report: Report) -> tuple[Note, ...]:
    notes = []
    if report.published is None:
        notes.append(Note("published-unknown", "nothing in the report or its source gives its day of publication"))
    if not is_read(report.language):
        notes.append(Note("language-not-read", f"it states the language {report.language[:40]!r}; read as English"))
    return tuple(notes)


def _notes(layers: Layers, name: str) -> tuple[Note, ...]:
    return layers.get(name, Layer).notes


def _dated_statement(statement: Statement, anchor: Anchor | None) -> Statement:
    if anchor is None:
        return statement
    return replace(statement, when=anchor.when, why=(*statement.why, *_why(anchor)))


def _dated_event(event: EventRecord, anchor: Anchor | None) -> EventRecord:
    if anchor is None:
        return event
    return replace(event, when=anchor.when, why=(*event.why, *_why(anchor)))


def _why(anchor: Anchor) -> tuple[Why, ...]:
    return (anchor.why,) if anchor.why else ()
