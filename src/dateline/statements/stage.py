"""The stage: one report's statements, in the order in which they begin.

Spans follow PolNeAR where the gold readings do not say otherwise. A content keeps its quotation marks and the comma
before the closing one, and leaves out a leading "that" and the stop behind it; a source keeps its title, apposition and
"who leads it"; a cue is the verb with its auxiliaries, particle and preposition, the verb that carries it ("went on to
say", "issued a statement saying"), what the words were put in ("in a statement", "on Facebook") and the colon before
them, with an adverb or a day that stands alone right behind its verb, without the person told or the place.
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
from dateline.statements.certainty import certainty
from dateline.statements.chain import chain
from dateline.statements.clause import spans
from dateline.statements.collect import collect
from dateline.statements.conditions import conditions
from dateline.statements.cues import Cues, cues
from dateline.statements.finding import Finding
from dateline.statements.force import force
from dateline.statements.goes_on import same_voice
from dateline.statements.heard import heard
from dateline.statements.occasion import occasion, occasions
from dateline.statements.page import Page, lay_out
from dateline.statements.sources import Speakers
from dateline.statements.who import speaks_for, stands_for

COMMA = frozenset(",")
COLON = frozenset(":")
"""The mark that makes a label a cue, and closes a cue before the words it introduces."""

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
        return Layer(self.assigns, self.name, tuple(same_voice(ordered, speakers)), page.notes)


def _statement(report: Report, page: Page, speakers: Speakers, table: Cues, finding: Finding) -> Statement | None:
    contents = spans(page.tokens, finding.contents)
    if not contents or _of_himself(finding, speakers):
        return None
    cue = spans(page.tokens, finding.cue, keep=COLON)
    source = spans(page.tokens, finding.source_tokens, keep=COMMA if len(finding.source_tokens) > LONG else NOTHING)
    every = [*contents, *cue, *source]
    form = StatementForm.INDIRECT
    if finding.quoted:
        form = StatementForm.DIRECT if finding.contents <= finding.quoted else StatementForm.MIXED
    links = chain(finding, report, speakers, table)
    where = occasions(finding, table)
    act = force(finding, page.tokens, table)
    sure, by = certainty(finding, page.tokens, act, table)
    given = conditions(finding, page.tokens)
    return Statement(
        id=content_id("s", report.id, _offsets(contents), _offsets(source)),
        span=Span(min(s.start for s in every), max(s.end for s in every)),
        sources=tuple(source),
        cues=tuple(cue),
        contents=tuple(contents),
        form=form,
        force=act,
        speaker=_speaker(finding, speakers),
        speaker_text=" ".join(s.quote(report.text) for s in source),
        chain=links,
        occasion=occasion(where),
        certainty=sure,
        certainty_cues=tuple(token.span for token in by),
        conditions=given,
        why=(
            Why(finding.rule, finding.head.lemma, finding.head.span),
            *(Why("certainty", sure.value, token.span) for token in by),
            *(Why("condition", span.quote(report.text).split()[0].lower(), span) for span in given),
            *where,
            *_body(finding, table, report.text),
        ),
    )


def _body(finding: Finding, table: Cues, text: str) -> tuple[Why, ...]:
    """For whom a spokesman speaks as well as for himself."""
    body = speaks_for(finding.source, table) if finding.source is not None else None
    return (Why("speaks-for", body.quote(text), body),) if body is not None else ()


def _speaker(finding: Finding, speakers: Speakers) -> str | None:
    """Who speaks; a label or signature is looked up by its words where no mention stands in it."""
    source = finding.source
    if source is None:
        return None
    found = speakers.actor(source)
    if found is None and finding.rule in {"label", "signature", "post"}:
        words = [t.text for t in source.sentence.tokens if t.i in finding.source_tokens]
        return speakers.named(" ".join(words)) if words else None
    return found


def _of_himself(finding: Finding, speakers: Speakers) -> bool:
    """Whether somebody tells what he said himself: that is no chain, and his words already."""
    outer = finding.outer
    if outer is None or outer.source is None or finding.source is None:
        return False
    actor = speakers.actor(finding.source)
    return actor == speakers.actor(outer.source) and (actor is not None or stands_for(finding.source).pos == "PRON")


def _offsets(parts: list[Span]) -> list[list[int]]:
    return [[part.start, part.end] for part in parts]
