"""What a speaker does in saying something, in the contract's terms, from the cue and then from the words.

Content decides only where the cue is neutral ("said") or open ("called it …", "vowed to …").
"""

from __future__ import annotations

from collections.abc import Iterable

from dateline.model import Force, Token
from dateline.statements.clause import agent, bound, own_subject
from dateline.statements.cues import Cues
from dateline.statements.finding import Finding

FUTURE = frozenset({"will", "'ll", "’ll", "would", "shall", "'d"})
BARE = frozenset({"label", "signature", "post", "direct:goes-on"})
"""Rules whose words have no cue of their own."""

LOOK = 60
"""Words of a content that are read for its force."""


def force(finding: Finding, tokens: tuple[Token, ...], table: Cues) -> Force:
    """The force of one attribution."""
    head, lemma = finding.head, table.lemma(finding.head)
    words = [tokens[i] for i in sorted(finding.contents)[:LOOK]]
    if finding.rule in BARE:
        return _from_words(finding, words, table)
    negated = any(c.dep == "neg" or (c.dep == "det" and c.lower == "no") for c in head.children)
    if _declines(finding, words, lemma, negated, table):
        return Force.DECLINE
    named = table.force.get(lemma)
    for small in bound(head):
        named = table.force.get(f"{head.lemma} {small.lemma.lower()}")
    if lemma == "call" and finding.frame not in {"with:for", "with:on", "told", "for", "infinitive"}:
        named = None
    if (
        lemma in {"ask", "seek", "press", "push", "advise"}
        and finding.frame in {"clause", "quote"}
        and named == "request"
    ):
        named = "request" if lemma == "ask" else None
    if named == "request" and finding.frame == "with:against":
        named = None
    if named == "demand" and lemma == "insist" and not finding.frame.startswith("with:"):
        named = None
    if (
        named == "threaten"
        and lemma in {"warn", "warning"}
        and (_onlooker(finding, table) or not _menaces(finding, words, table))
    ):
        named = None
    if named == "accept" and finding.frame == "infinitive":
        named = "promise"  # who agrees to do something undertakes it
    if named == "promise" and any(table.has("force_content.harm", t.lemma) and t.child("neg") is None for t in words):
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
    if any(_held_out(t, finding, table) for t in words):
        return Force.THREATEN
    if any(_condemns(t, table) for t in words):
        return Force.CRITICISE
    return Force.PROMISE if any(_undertakes(t, finding, table) for t in words) else Force.ASSERT


def _undertakes(verb: Token, finding: Finding, table: Cues) -> bool:
    """Whether a content's main verb is what its speaker is going to do: "said it would lift the ban", "we will go"."""
    if verb.pos != "VERB" or verb.dep not in {"ccomp", "ROOT"} or verb.child("neg") is not None:
        return False
    if finding.head.lemma in {"warn", "warning"} or not any(
        c.dep == "aux" and c.lower in FUTURE for c in verb.children
    ):
        return False
    who = verb.child("nsubj")
    ours = who is not None and who.lower in {"we", "i"}
    his = who is not None and who.lower in {"he", "she", "it", "they"} and verb.i not in finding.quoted
    idle = table.has("force_content.idle", verb.lemma) or table.has("force_content.harm", verb.lemma)
    grave = any(table.has("force_content.harmful", t.lower) for t in verb.subtree())
    return (ours or his) and not idle and not grave


def _condemns(token: Token, table: Cues) -> bool:
    """Whether a word is what something is said to be, and a word of blame: "the report is wrong"."""
    if token.dep not in {"acomp", "attr", "conj"} or not table.has("force_content.blame", token.lemma):
        return False
    verb = token.head if token.dep != "conj" else token.head.head
    if verb.lemma != "be" or verb.dep not in {"ROOT", "ccomp"} or verb.child("neg", "mark", "aux") is not None:
        return False
    who = own_subject(verb)
    return who is not None and who.lower not in {"i", "we", "it", "there"}


def _held_out(verb: Token, finding: Finding, table: Cues) -> bool:
    """Whether a verb of the content holds out a harm by the speaker: "we will strike", "will be met with fire".

    A harm that others will do or suffer of themselves is a forecast: "the raid will lead to war".
    """
    if verb.pos != "VERB" or not any(c.dep == "aux" and c.lower in FUTURE for c in verb.children):
        return False
    if table.has("force_content.suffer", verb.lemma):
        inside = {t.lower for t in verb.subtree() if t.i in finding.contents}
        return any(table.has("force_content.harmful", word) for word in inside)
    who = own_subject(verb)
    if who is None:
        return False
    if who.dep == "nsubjpass":
        return verb.i in finding.quoted and table.has("force_content.vengeance", verb.lemma) and agent(verb) is None
    ours = who.lower in {"we", "i"}
    his = not ours and who.lower in {"he", "she", "it", "they"} and verb.i not in finding.quoted
    if table.has("force_content.harm", verb.lemma):
        return ours or (his and table.has("force_content.vengeance", verb.lemma))
    return (ours or his) and any(table.has("force_content.harmful", t.lower) for t in verb.subtree() if t.i > verb.i)


def _threat(words: list[Token], table: Cues) -> bool:
    return any(
        (t.pos == "VERB" and table.has("force_content.harm", t.lemma)) or table.has("force_content.harmful", t.lower)
        for t in words
    )
