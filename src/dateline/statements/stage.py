"""The stage: one report's statements, in the order in which they begin.

Spans follow PolNeAR where the gold readings do not say otherwise. A content keeps its quotation marks and the comma
before the closing one, and leaves out a leading "that" and the stop behind it; a source keeps its title, apposition and
relative clause; a cue is the verb with its auxiliaries, particle and preposition, without the person told or the day.
"""

from __future__ import annotations

from dateline.model import (
    Cast,
    Layer,
    Layers,
    Report,
    Span,
    Statement,
    StatementForm,
    Why,
    content_id,
    parse_of,
)
from dateline.statements.chain import chain
from dateline.statements.clause import spans
from dateline.statements.collect import collect
from dateline.statements.cues import Cues, cues
from dateline.statements.finding import Finding
from dateline.statements.force import force, qualifications
from dateline.statements.heard import heard
from dateline.statements.page import Page, lay_out
from dateline.statements.sources import Speakers

COMMA = frozenset(",")
NOTHING: frozenset[str] = frozenset()
LONG = 5
"""Tokens from which a source carries modifiers, and the comma that closes them, as PolNeAR draws it."""


class StatementStage:
    """Finds who says what. Reads the layers "parse" and "cast", makes "statements"."""

    name = "statements"
    requires: tuple[str, ...] = ("parse", "cast")
    assigns = "statements"

    def __call__(self, report: Report, layers: Layers) -> Layer[Statement]:
        """The layer "statements", with a note for each paragraph whose quotation marks do not match."""
        parse = parse_of(layers)
        table = cues()
        page = lay_out(report.text, parse)
        speakers = Speakers(parse, layers.get("cast", Cast), table, report.text)
        made = [_statement(report, page, speakers, table, finding) for finding in collect(page, table)]
        made.extend(heard(report, page, speakers, table))
        kept: dict[str, Statement] = {}
        for statement in made:
            if statement is not None:
                kept.setdefault(statement.id, statement)
        ordered = sorted(kept.values(), key=lambda s: (s.span.start, s.span.end, s.id))
        return Layer(self.assigns, self.name, tuple(ordered), page.notes)


def _statement(report: Report, page: Page, speakers: Speakers, table: Cues, finding: Finding) -> Statement | None:
    contents = spans(page.tokens, finding.contents)
    if not contents:
        return None
    cue = spans(page.tokens, finding.cue)
    source = spans(page.tokens, finding.source_tokens, keep=COMMA if len(finding.source_tokens) > LONG else NOTHING)
    every = [*contents, *cue, *source]
    form = StatementForm.INDIRECT
    if finding.quoted:
        form = StatementForm.DIRECT if finding.contents <= finding.quoted else StatementForm.MIXED
    links = chain(finding, report, speakers, table)
    return Statement(
        id=content_id("s", report.id, _offsets(contents), _offsets(source)),
        span=Span(min(s.start for s in every), max(s.end for s in every)),
        sources=tuple(source),
        cues=tuple(cue),
        contents=tuple(contents),
        form=form,
        force=force(finding, page.tokens, table),
        speaker=speakers.actor(finding.source) if finding.source is not None else None,
        speaker_text=" ".join(s.quote(report.text) for s in source),
        chain=links,
        why=(
            Why(finding.rule, finding.head.lemma, finding.head.span),
            *qualifications(finding, page.tokens, table),
        ),
    )


def _offsets(parts: list[Span]) -> list[list[int]]:
    return [[part.start, part.end] for part in parts]
