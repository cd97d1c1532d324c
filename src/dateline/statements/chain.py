"""Chains of sources: "CNN reported, quoting a source", "Quoting officials, NBC said", "…, cited by Yonhap".

Attribution inside attribution makes a chain too: what the ministry said is on the agency's word where the agency
reports that the ministry said it.
"""

from __future__ import annotations

from dateline.model import Link, Report, Span, Token
from dateline.statements.clause import agent, below
from dateline.statements.cues import Cues
from dateline.statements.finding import Finding
from dateline.statements.sources import Speakers

DEPTH = 6
"""Links that a chain may have."""


def hand_on(finding: Finding, table: Cues) -> None:
    """Finds who hands the words on: moves the origin into the source's place, and who cites it into `via`."""
    head = finding.head
    if finding.source is None or head.pos not in {"VERB", "AUX"}:
        _cited_by(finding, table)
        return
    if table.has("chain.citing", head.lemma) and finding.frame == "quoted-as":
        citing = next((c for c in head.children if c.dep == "nsubj"), None) or agent(head)
        if citing is not None and citing.i not in below(finding.source):
            finding.via.append(citing)
        return
    opening = _opening(head, table)
    if opening is not None and opening.i not in finding.source_tokens:
        finding.via.append(finding.source)
        finding.source = opening
        finding.source_tokens = {i for i in below(opening) if i > head.sentence.row.first}
        return
    for child in head.children:
        if child.dep in {"advcl", "prep", "xcomp"} and child.tag == "VBG" and table.has("chain.citing", child.lemma):
            origin = child.child("dobj", "pobj")
            if origin is not None and origin.ent not in {"DATE", "TIME", "MONEY", "PERCENT"} and _speaks(origin, table):
                finding.via.append(finding.source)
                finding.source = origin
                finding.source_tokens = below(origin) - finding.contents
                return
    _cited_by(finding, table)


def _opening(head: Token, table: Cues) -> Token | None:
    """The origin in "Quoting officials, the network said": a first word that parsers take for an adjective."""
    tokens = head.sentence.tokens
    if head.dep != "ROOT" or not table.has("chain.opening", tokens[0].lower):
        return None
    stop = next((n for n, t in enumerate(tokens) if t.text == ","), 0)
    inside = tokens[1:stop]
    ids = {t.i for t in inside} | {tokens[0].i}
    for token in inside:
        if (token.head.i not in ids or token.head is tokens[0]) and token.pos in {"NOUN", "PROPN", "PRON"}:
            return token if _speaks(token, table) else None
    return None


def _speaks(origin: Token, table: Cues) -> bool:
    """Whether what is cited can speak: a name, an unnamed person, a body or a document; no "lack of evidence"."""
    return (
        origin.pos in {"PROPN", "PRON"}
        or origin.ent in {"PERSON", "ORG", "GPE", "NORP"}
        or table.has("chain.unnamed", origin.lemma)
        or table.has("sources.minds", origin.lemma)
        or table.has("sources.documents", origin.lemma)
    )


def _cited_by(finding: Finding, table: Cues) -> None:
    """ "the ministry, cited by Yonhap", "said in a statement carried by the agency"."""
    places = [finding.source] if finding.source is not None else []
    head = finding.head
    for child in head.children:
        if child.dep == "prep" and child.i not in finding.contents:
            noun = child.child("pobj")
            if noun is not None and noun is not finding.source:
                places.append(noun)
    if finding.head.lower == "according":
        places.append(head)
    for place in places:
        for child in place.children:
            if child.dep in {"acl", "advcl", "relcl"} and child.tag == "VBN" and table.has("chain.via", child.lemma):
                by = agent(child)
                if by is not None:
                    finding.via.append(by)
                    finding.source_tokens -= below(child)
                    return
    by = _after_comma(finding, table)
    if by is not None:
        finding.via.append(by)


def _after_comma(finding: Finding, table: Cues) -> Token | None:
    """Who cites, in "…, cited by the agency" right behind the source, wherever a parser hangs it."""
    if finding.source is None or not finding.source_tokens:
        return None
    sentence = finding.source.sentence
    at = max(finding.source_tokens) + 1 - sentence.row.first
    after = sentence.tokens[at : at + 3]
    if len(after) < 3 or after[0].text != "," or after[1].tag != "VBN" or after[2].lower != "by":
        return None
    return after[2].child("pobj") if table.has("chain.via", after[1].lemma) else None


def chain(finding: Finding, report: Report, speakers: Speakers, table: Cues) -> tuple[Link, ...]:
    """The links from the report's own voice to the origin."""
    links: list[Link] = []
    at: Finding | None = finding
    while at is not None and len(links) < DEPTH:
        mine = [speakers.link(token, below(token) - at.contents - at.cue) for token in at.via]
        if at.source is not None:
            mine.append(speakers.link(at.source, at.source_tokens, anonymity(at, table)))
        links = mine + links
        at = at.outer
    return (Link(report.outlet or "the report"), *links)


def anonymity(finding: Finding, table: Cues) -> Span | None:
    """The words beside the cue that say why its source is not named."""
    for child in finding.head.children:
        if child.dep not in {"advcl", "prep"} or child.i in finding.contents:
            continue
        inside = below(child)
        words = [t for t in child.subtree() if table.has("chain.anonymity", t.lower)]
        if words and not inside & finding.contents:
            return child.subtree_span()
    return None
