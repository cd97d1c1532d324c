"""The stage: one report's statements, in the order in which they begin."""

from __future__ import annotations

from dateline.model import (
    Cast,
    Force,
    Layer,
    Layers,
    Link,
    Report,
    Span,
    Statement,
    StatementForm,
    Why,
    content_id,
    parse_of,
)
from dateline.statements.clause import below, name_before, spans
from dateline.statements.cues import Cues, cues
from dateline.statements.direct import DirectSpeech
from dateline.statements.finding import Finding
from dateline.statements.indirect import verb_finding
from dateline.statements.nominal import according_finding, adjective_finding, adverb_finding, noun_finding, poll_finding
from dateline.statements.page import Page, lay_out


COMMA = frozenset(",")
NOTHING: frozenset[str] = frozenset()
LONG = 5
SPOKEN = frozenset({"verb:clause", "verb:infinitive", "verb:object", "verb:told", "verb:as", "verb:gerund", "direct"})


class StatementStage:
    """Finds who says what."""

    name = "statements"
    requires: tuple[str, ...] = ("parse", "cast")
    assigns = "statements"

    def __call__(self, report: Report, layers: Layers) -> Layer[Statement]:
        """The layer "statements"."""
        parse = parse_of(layers)
        layers.get("cast", Cast)
        page = lay_out(report.text, parse)
        found = findings(page, cues())
        items = [_statement(report, page, f) for f in found]
        kept = {s.id: s for s in items if s is not None}
        ordered = sorted(kept.values(), key=lambda s: (s.span.start, s.span.end, s.id))
        return Layer(self.assigns, self.name, tuple(ordered), page.notes)


def findings(page: Page, table: Cues) -> list[Finding]:
    """All attributions of a page."""
    found: list[Finding] = []
    for token in page.tokens:
        if page.inside[token.i] >= 0:
            continue
        finding = None
        if token.pos in {"VERB", "AUX"} or token.lower in table.slips:
            finding = (
                according_finding(token) if token.lower == "according" else verb_finding(token, table)
            )
        elif token.pos == "NOUN":
            finding = noun_finding(token, table)
        elif token.pos == "ADJ":
            finding = adjective_finding(token, table)
        elif token.pos == "ADV":
            finding = adverb_finding(token, table)
        elif token.lower == "according":
            finding = according_finding(token)
        elif token.pos == "ADP" and token.lower == "in":
            finding = poll_finding(token, table)
        if finding is not None and finding.contents:
            found.append(finding)
    DirectSpeech(page, found, table).run()
    for finding in found:
        if finding.source is None and finding.rule in SPOKEN:
            floor = finding.head.sentence.row.first
            words = [t for t in name_before(finding.head, page.tokens, floor) if page.inside[t.i] < 0]
            if words:
                finding.source = words[-1]
                finding.source_tokens = {t.i for t in words}
        if finding.source is not None and not finding.source_tokens:
            finding.source_tokens = below(finding.source) - finding.cue - finding.contents
    found = [f for f in found if f.source is not None or f.rule not in SPOKEN or f.quoted]
    return _unnested(page, [f for f in found if f.contents])


def _unnested(page: Page, found: list[Finding]) -> list[Finding]:
    out = []
    holder: dict[int, Finding] = {}
    for f in sorted(found, key=lambda f: -len(f.contents)):
        if f.head.i in holder and holder[f.head.i] is not f:
            continue
        out.append(f)
        for i in f.contents:
            holder.setdefault(i, f)
    return out


def _statement(report: Report, page: Page, finding: Finding) -> Statement | None:
    contents = spans(page.tokens, finding.contents)
    cue = spans(page.tokens, finding.cue)
    source = spans(page.tokens, finding.source_tokens, keep=COMMA if len(finding.source_tokens) > LONG else NOTHING)
    if not contents:
        return None
    every = [*contents, *cue, *source]
    hull = Span(min(s.start for s in every), max(s.end for s in every))
    form = StatementForm.INDIRECT
    if finding.quoted:
        form = StatementForm.DIRECT if finding.contents <= finding.quoted else StatementForm.MIXED
    return Statement(
        id=content_id("s", report.id, [[s.start, s.end] for s in contents], [[s.start, s.end] for s in source]),
        span=hull,
        sources=tuple(source),
        cues=tuple(cue),
        contents=tuple(contents),
        form=form,
        force=Force.ASSERT,
        speaker=None,
        speaker_text=" ".join(s.quote(report.text) for s in source),
        chain=(Link(report.outlet or "the report"),),
        why=(Why(finding.rule, finding.head.lemma, Span(finding.head.start, finding.head.end)),),
    )
