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
from dateline.statements.labels import label_finding
from dateline.statements.nominal import (
    according_finding,
    adjective_finding,
    adverb_finding,
    noun_finding,
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
        label = label_finding(paragraph, page, table)
        if label is not None:
            found.append(label)
        for token in page.tokens[paragraph.first : paragraph.last]:
            if page.inside[token.i] < 0:
                finding = _at(token, table)
                if finding is not None and finding.contents:
                    found.append(finding)
    DirectSpeech(page, found, table).run()
    for finding in found:
        _settle(finding, page)
    found = [f for f in found if f.contents and (f.source is not None or f.rule not in SPOKEN or f.quoted)]
    found = _nested(found, table)
    for finding in found:
        hand_on(finding, table)
    cited = {f.source.i for f in found if f.source is not None and f.via}
    return [f for f in found if not (table.has("chain.citing", f.head.lemma) and f.contents & cited and not f.via)]


def _at(token: Token, table: Cues) -> Finding | None:
    """The attribution that a token is the cue of."""
    if token.lower == "according":
        return according_finding(token)
    if token.pos in {"VERB", "AUX"} or (token.lower in table.slips and token.pos != "NOUN"):
        return verb_finding(token, table)
    if token.pos == "NOUN":
        return noun_finding(token, table)
    if token.pos == "ADJ":
        return adjective_finding(token, table)
    if token.pos == "ADV":
        return adverb_finding(token, table)
    return None


def _settle(finding: Finding, page: Page) -> None:
    """Adds the colon after a cue to it, and fills in the characters of its source."""
    after = max(finding.cue) + 1
    if after < len(page.tokens) and page.tokens[after].text == ":" and after not in finding.contents:
        finding.cue.add(after)
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
        around = [f for f in holders.get(finding.head.i, []) if _holds(f, finding)]
        if not around:
            out.append(finding)
        elif all(_told_again(finding, outer, table) for outer in around):
            finding.outer = min(around, key=lambda f: (len(f.contents), f.head.i))
            _reach_tag(finding, finding.outer)
            out.append(finding)
    return out


def _holds(outer: Finding, inner: Finding) -> bool:
    """Whether one stands inside the other; of two that stand in each other the longer is the outer."""
    if outer.head.i not in inner.contents:
        return True
    return (len(outer.contents), outer.head.i) > (len(inner.contents), inner.head.i)


def _reach_tag(inner: Finding, outer: Finding) -> None:
    """Gives the clause its tail back that a parser hung on the cue behind it: "… in its next budget, NHK reported"."""
    if outer.rule != "verb:tag" or inner.rule != "verb:clause":
        return
    end = max(inner.contents)
    if inner.head.i < end:
        inner.contents |= {i for i in outer.contents if i > end}


def _told_again(inner: Finding, outer: Finding, table: Cues) -> bool:
    if outer.rule not in REPORTED or inner.source is None or inner.head.i in outer.quoted:
        return False
    if outer.source is None or not _hands_on(outer.source, table):
        return False
    if inner.rule in REPORTED or inner.rule == "direct":
        return table.has("force_content.neutral", inner.head.lemma) or bool(inner.quoted)
    return table.lemma(inner.head) in table.force


def _hands_on(source: Token, table: Cues) -> bool:
    """Whether a source is one that tells again what others say: an outlet, a body or a document; no person, no poll."""
    if source.pos == "PRON":
        return source.lower == "it"
    if table.has("sources.polls", source.lemma) or source.ent == "PERSON":
        return False
    return source.pos == "PROPN" or any(table.has(f"sources.{name}", source.lemma) for name in ("documents", "bodies"))
