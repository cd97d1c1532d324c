"""What a speaker does in saying something, in the contract's terms, from the cue and then from the words.

Content decides only where the cue is neutral ("said") or open ("called it …", "vowed to …").
"""

from __future__ import annotations

from collections.abc import Iterable

from dateline.model import Force, Span, Token, Why
from dateline.statements.cues import Cues
from dateline.statements.finding import Finding

LOOK = 60
"""Words of a content that are read for its force, certainty and conditions."""


def force(finding: Finding, tokens: tuple[Token, ...], table: Cues) -> Force:
    """The force of one attribution."""
    head, lemma = finding.head, table.lemma(finding.head)
    words = [tokens[i] for i in sorted(finding.contents)[:LOOK]]
    negated = any(c.dep == "neg" for c in head.children)
    if _declines(finding, words, lemma, negated, table):
        return Force.DECLINE
    named = table.force.get(lemma)
    if lemma == "call" and finding.frame not in {"with:for", "with:on", "told", "for", "infinitive"}:
        named = None
    if (
        lemma in {"ask", "seek", "press", "push", "advise"}
        and finding.frame in {"clause", "quote"}
        and named == "request"
    ):
        named = "request" if lemma == "ask" else None
    if named == "demand" and lemma == "insist" and not finding.frame.startswith("with:"):
        named = None
    if (
        named == "threaten"
        and lemma in {"warn", "warning"}
        and (_onlooker(finding, table) or not _menaces(finding, words, table))
    ):
        named = None
    if named == "promise" and _any(words, table, "force_content.harm"):
        named = "threaten"
    if named is not None:
        if negated and named in {"confirm", "deny", "accept"}:
            return Force.DECLINE if named == "confirm" else Force.ASSERT if named == "deny" else Force.REFUSE
        return Force.ASSERT if negated and named != "refuse" else Force(named)
    if table.has("force_content.neutral", lemma):
        return _from_words(finding, words, table)
    return Force.ASSERT


def _declines(finding: Finding, words: list[Token], lemma: str, negated: bool, table: Cues) -> bool:
    if table.has("decline.by", lemma) and finding.frame == "infinitive":
        first = next((t for t in words if t.pos == "VERB"), None)
        return first is not None and table.has("decline.verbs", first.lemma)
    if not negated or not (table.has("decline.verbs", lemma) or lemma == "comment"):
        return False
    marks = {t.lower for t in words[:1]}
    return lemma != "say" or bool(
        marks & {"whether", "if", "who", "what", "when", "where", "how", "why", "which", "whom"}
    )


def _onlooker(finding: Finding, table: Cues) -> bool:
    return finding.source is not None and table.has("force_content.onlookers", finding.source.lemma)


def _menaces(finding: Finding, words: list[Token], table: Cues) -> bool:
    """Whether a warning holds out a harm or tells somebody what not to do; "warned of floods" threatens nobody."""
    return finding.frame in {"told", "infinitive", "with:against", "object"} or _threat(words, table)


def _any(words: Iterable[Token], table: Cues, name: str) -> bool:
    return any(table.has(name, t.lemma) or table.has(name, t.lower) for t in words)


def _from_words(finding: Finding, words: list[Token], table: Cues) -> Force:
    """The force of plain saying, where its words leave no doubt."""
    if finding.frame == "as":
        if _any(words, table, "force_content.negative"):
            return Force.CRITICISE
        return Force.PRAISE if _any(words, table, "force_content.positive") else Force.ASSERT
    ours = any(t.lower in {"we", "i"} and t.dep == "nsubj" for t in words)
    future = any(t.lower in {"will", "'ll", "would", "shall"} and t.dep == "aux" for t in words)
    if future and (ours or finding.quoted) and _threat(words, table):
        return Force.THREATEN
    return Force.ASSERT


def _threat(words: list[Token], table: Cues) -> bool:
    return any(
        (t.pos == "VERB" and table.has("force_content.harm", t.lemma)) or table.has("force_content.harmful", t.lower)
        for t in words
    )


def qualifications(finding: Finding, tokens: tuple[Token, ...], table: Cues) -> tuple[Why, ...]:
    """What the content is not sure of, on what condition it stands, and where it was said."""
    out: list[Why] = []
    for i in sorted(finding.contents)[:LOOK]:
        token = tokens[i]
        if token.dep == "neg" and token.head.i in finding.contents:
            out.append(Why("content:negated", token.text, token.span))
        elif table.has("certainty.hedges", token.lower) and token.dep in {"aux", "advmod", "acomp"}:
            out.append(Why("content:hedged", token.text, token.span))
        elif token.dep == "mark" and table.has("certainty.conditions", token.lower):
            out.append(Why("content:condition", token.text, token.head.subtree_span()))
    out.extend(Why("occasion", span_text, span) for span_text, span in _occasions(finding, table))
    return tuple(out)


def _occasions(finding: Finding, table: Cues) -> list[tuple[str, Span]]:
    found = []
    for child in finding.head.children:
        if child.dep != "prep" or child.i in finding.contents or not table.has("occasion.prepositions", child.lower):
            continue
        noun = child.child("pobj")
        if noun is not None and (table.has("occasion.nouns", noun.lemma) or table.has("occasion.nouns", noun.text)):
            found.append((noun.lemma, child.subtree_span()))
    return found
