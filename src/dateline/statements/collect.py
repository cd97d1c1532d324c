"""All attributions of a page: what syntax shows, what quotation marks show, and how they stand to each other."""

from __future__ import annotations

from dateline.model import Token
from dateline.statements.chain import hand_on
from dateline.statements.clause import below, name_before
from dateline.statements.cues import Cues
from dateline.statements.direct import DirectSpeech
from dateline.statements.finding import Finding
from dateline.statements.heard import is_heard
from dateline.statements.indirect import verb_finding
from dateline.statements.nominal import (
    according_finding,
    adjective_finding,
    adverb_finding,
    noun_finding,
    poll_finding,
)
from dateline.statements.page import Page

SPOKEN = frozenset({"verb:clause", "verb:infinitive", "verb:object", "verb:told", "verb:as", "verb:gerund", "direct"})
"""Rules whose verb has somebody for its subject, or is no attribution."""

REPORTED = frozenset({"verb:clause", "verb:parataxis", "verb:as-clause", "according", "verb:quoted-as", "verb:tag"})
"""Rules whose content may hold somebody else's words, told again."""


def collect(page: Page, table: Cues) -> list[Finding]:
    """All attributions of a page."""
    found = []
    for paragraph in page.paragraphs:
        if is_heard(paragraph, table):
            continue
        for token in page.tokens[paragraph.first : paragraph.last]:
            if page.inside[token.i] < 0:
                finding = _at(token, table)
                if finding is not None and finding.contents:
                    found.append(finding)
    DirectSpeech(page, found, table).run()
    for finding in found:
        _settle_source(finding, page)
    found = [f for f in found if f.contents and (f.source is not None or f.rule not in SPOKEN or f.quoted)]
    found = _nested(found, table)
    for finding in found:
        hand_on(finding, table)
    return found


def _at(token: Token, table: Cues) -> Finding | None:
    """The attribution that a token is the cue of."""
    if token.lower == "according":
        return according_finding(token)
    if token.pos in {"VERB", "AUX"} or token.lower in table.slips:
        return verb_finding(token, table)
    if token.pos == "NOUN":
        return noun_finding(token, table)
    if token.pos == "ADJ":
        return adjective_finding(token, table)
    if token.pos == "ADV":
        return adverb_finding(token, table)
    if token.lower == "in":
        return poll_finding(token, table)
    return None


def _settle_source(finding: Finding, page: Page) -> None:
    if finding.source is None and finding.rule in SPOKEN:
        floor = finding.head.sentence.row.first
        words = [t for t in name_before(finding.head, page.tokens, floor) if page.inside[t.i] < 0]
        if words:
            finding.source = words[-1]
            finding.source_tokens = {t.i for t in words}
    if finding.source is not None and not finding.source_tokens:
        finding.source_tokens = below(finding.source) - finding.cue - finding.contents


def _nested(found: list[Finding], table: Cues) -> list[Finding]:
    """Attributions inside others: kept where somebody's saying is told again, and then on the outer one's word."""
    heads = {finding.head.i for finding in found}
    holders: dict[int, list[Finding]] = {}
    for finding in found:
        for i in finding.contents & heads:
            if i != finding.head.i:
                holders.setdefault(i, []).append(finding)
    out = []
    for finding in found:
        around = [f for f in holders.get(finding.head.i, []) if f.head.i not in finding.contents]
        if not around:
            out.append(finding)
        elif all(_told_again(finding, outer, table) for outer in around):
            finding.outer = min(around, key=lambda f: (len(f.contents), f.head.i))
            out.append(finding)
    return out


def _told_again(inner: Finding, outer: Finding, table: Cues) -> bool:
    if outer.rule not in REPORTED or inner.source is None or inner.head.i in outer.quoted:
        return False
    if inner.rule in REPORTED or inner.rule == "direct":
        return table.has("force_content.neutral", inner.head.lemma) or bool(inner.quoted)
    return outer.rule in {"verb:tag", "according"} and table.lemma(inner.head) in table.force
