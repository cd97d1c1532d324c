"""From one sentence to the next: chains that go on, and reasons for anonymity told afterwards.

"She added that …" after words that came by a chain comes by the same one; "He spoke on condition of anonymity
because …" says why the one before is not named.
"""

from __future__ import annotations

from dateline.model import Span, Token
from dateline.statements.chain import DEPTH, unnaming
from dateline.statements.clause import clause_head, own_subject, passive
from dateline.statements.cues import Cues
from dateline.statements.finding import Finding
from dateline.statements.page import Page
from dateline.statements.press import is_outlet

PERSONS = frozenset({"he", "she", "they"})
NEAR = 2
"""Sentences after somebody's words within which they are gone on with, or it is told why he is not named."""


OUTLET = 6
"""Sentences within which a report goes on with what an outlet had."""


def go_on(found: list[Finding], table: Cues) -> None:
    """Carries a chain on to the next sentence, where its origin adds something, or the outlet's report goes on."""
    last: Finding | None = None
    carried = _Carried(table)
    for finding in sorted(found, key=lambda f: f.head.i):
        if not finding.via and finding.outer is None:
            carried.goes_on(finding)
        carried.note(finding)
        if last is not None and not finding.via and finding.outer is None and _adds(finding, last, table):
            finding.via = _handed(last)
        if finding.outer is not None or finding.via:
            last = finding
        elif last is not None and not _holds(finding, last):
            last = None


class _Carried:
    """The outlets on whose word a report told something shortly before."""

    def __init__(self, table: Cues) -> None:
        self._table = table
        self._last: tuple[Token, int] | None = None
        self._names: dict[str, int] = {}

    def note(self, finding: Finding) -> None:
        """Takes down who hands on, or says, what is told here."""
        spoke = [finding.source] if finding.source is not None and finding.outer is None else []
        for token in (*finding.via, *spoke):
            if is_outlet(token, self._table):
                at = finding.head.sentence.index
                self._last = (token, at)
                self._names[token.lower] = at

    def goes_on(self, finding: Finding) -> None:
        """Puts the outlet before what somebody told it, and its report before what somebody says in it."""
        head, source = finding.head, finding.source
        if source is None or self._last is None or is_outlet(source, self._table):
            return
        at = head.sentence.index
        told = head.child("dobj", "dative") if head.lemma == "tell" and not passive(head) else None
        if told is not None and told.i not in finding.contents and self._known(told, at):
            finding.via = [told]
            return
        document = _fronted(head, self._table)
        if document is not None and 0 < at - self._last[1] <= NEAR:
            finding.via = [document]

    def _known(self, noun: Token, at: int) -> bool:
        """Whether an outlet is one whose report is being told: "the Herald" again, or "the news agency"."""
        if not is_outlet(noun, self._table):
            return False
        if noun.pos == "PROPN":
            return at - self._names.get(noun.lower, -OUTLET - 1) <= OUTLET
        known = any(c.dep == "det" and c.lower in {"the", "that"} for c in noun.children)
        return known and self._last is not None and 0 <= at - self._last[1] <= NEAR


def _fronted(verb: Token, table: Cues) -> Token | None:
    """The outlet's report in "In the report, Park said …"."""
    place = verb.sentence.tokens[0]
    if place.lower != "in" or place.head is not verb:
        return None
    noun = place.child("pobj")
    if noun is None or not table.has("chain.press", noun.lemma):
        return None
    return noun if any(c.dep == "det" and c.lower in {"the", "that", "this"} for c in noun.children) else None


def _holds(outer: Finding, inner: Finding) -> bool:
    """Whether this is one of the attributions that the inner one stands in."""
    at = inner.outer
    while at is not None:
        if at is outer:
            return True
        at = at.outer
    return False


def _adds(finding: Finding, before: Finding, table: Cues) -> bool:
    """Whether who spoke last through others says more."""
    source, origin, head = finding.source, before.source, finding.head
    here, there = head.sentence, before.head.sentence
    if source is None or origin is None or not 0 < here.index - there.index <= NEAR:
        return False
    also = any(c.dep == "advmod" and c.lower in {"also", "further"} for c in head.children)
    if not table.has("chain.adding", head.lemma) and not (also and table.has("chain.telling", head.lemma)):
        return False
    return _same(source, origin, table)


def _same(source: Token, origin: Token, table: Cues) -> bool:
    """Whether "he" or "the official" may be the one before."""
    if source.pos == "NOUN":
        return source.lemma == origin.lemma and any(c.lower in {"the", "both"} for c in source.children)
    person = origin.ent == "PERSON" or table.has("chain.unnamed", origin.lemma) or origin.lower == source.lower
    return source.lower in PERSONS and person


def _handed(finding: Finding) -> list[Token]:
    """Who hands a finding's words on, outermost first."""
    out = list(finding.via)
    at = finding.outer
    while at is not None and len(out) < DEPTH:
        out = [*at.via, *([at.source] if at.source is not None else []), *out]
        at = at.outer
    return out


def reasons(found: list[Finding], page: Page, table: Cues) -> None:
    """Gives somebody unnamed the reason that a sentence of its own states."""
    if "nonym" not in page.text:
        return
    unnamed = sorted(
        (f for f in found if f.source is not None and table.has("chain.unnamed", f.source.lemma)),
        key=lambda f: f.head.i,
    )
    for token in page.tokens:
        if page.inside[token.i] >= 0 or not table.has("chain.anonymity", token.lower):
            continue
        verb = clause_head(token)
        who = own_subject(verb)
        before = [f for f in unnamed if 0 < verb.sentence.index - f.head.sentence.index <= NEAR]
        if who is None or verb.dep != "ROOT" or not before:
            continue
        last = before[-1]
        if last.source is None or not _same(who, last.source, table):
            continue
        phrase = token
        while phrase.head is not verb and phrase.head is not phrase:
            phrase = phrase.head
        behind = [t for t in verb.subtree() if t.i >= phrase.subtree()[0].i and t.pos != "PUNCT"]
        last.reason = Span(behind[0].start, behind[-1].end)


def no_words(finding: Finding, table: Cues) -> bool:
    """Whether what looks like somebody's words is that he is not to be named."""
    return any(
        child.i in finding.contents and child.dep in {"xcomp", "ccomp", "acl"} and unnaming(child, table)
        for child in finding.head.children
    )
