"""What somebody tells in his own words that others said: "“The mayor told us that it was over,” she said".

What stands in quotation marks is not searched for other cues: his beliefs and wishes, and his own sayings, are his.
"""

from __future__ import annotations

from dateline.model import Token
from dateline.statements.clause import RELATIVE, own_subject
from dateline.statements.cues import Cues, cues
from dateline.statements.finding import Finding
from dateline.statements.indirect import verb_finding
from dateline.statements.page import Page, Quoted

LONG = 8
"""Tokens that a quotation has at least in which what others said is looked for."""

SHORT = 4
"""Tokens that words told again in another's have at least."""

NOT_OTHERS = frozenset({"i", "we", "you", "this", "that", "there", "what"})


def within_quotations(page: Page, table: Cues) -> list[Finding]:
    """Sayings of others inside quotation marks."""
    out = []
    for quoted in page.quoted:
        if quoted.last - quoted.first < LONG:
            continue
        for token in page.tokens[quoted.first : quoted.last]:
            finding = _at(token, quoted, page, table)
            if finding is not None:
                finding.within = True
                out.append(finding)
    return out


def _at(token: Token, quoted: Quoted, page: Page, table: Cues) -> Finding | None:
    if token.pos != "VERB" or not table.has("chain.telling", table.lemma(token)) or not _done(token):
        return None
    finding = verb_finding(token, table)
    if finding is None or finding.rule != "verb:clause" or finding.source is not _who(token):
        return None
    if (
        finding.source is not None
        and finding.source.lower == "it"
        and not _spoken_of(finding.source, quoted, page, table)
    ):
        return None
    first = min(finding.contents, default=0)
    if first < token.i or max(finding.contents, default=0) >= quoted.last or len(finding.contents) < SHORT:
        return None
    return None if page.tokens[first].tag in {"WP", "WRB", "WDT"} else finding


def _who(verb: Token) -> Token | None:
    """Who says something: the verb's own subject, or that of the verb it is joined to: "called me *and said* …"."""
    who = own_subject(verb)
    return own_subject(verb.head) if who is None and verb.dep == "conj" else who


def _spoken_of(it: Token, quoted: Quoted, page: Page, table: Cues) -> bool:
    """Whether "it" is a document or body that is spoken of before in the same quotation."""
    before = page.tokens[quoted.first : it.i]
    return any(table.has("sources.documents", t.lemma) or table.has("sources.bodies", t.lemma) for t in before)


def _done(verb: Token) -> bool:
    """Whether a saying is told as done: "the mayor told us that …", not "people say …" nor "when he said …"."""
    who = _who(verb)
    if who is None or who.i > verb.i or who.lower in NOT_OTHERS | RELATIVE or verb.child("neg") is not None:
        return False
    if verb.dep in {"advcl", "acl", "relcl"} or any(c.tag in {"WP", "WDT", "WRB"} for c in verb.children):
        return False
    has = any(c.dep == "aux" and c.lemma == "have" for c in verb.children)
    if verb.tag == "VBZ":
        return who.pos == "PROPN" or (cues().has("sources.bodies", who.lemma) and who.child("det", "poss") is not None)
    return verb.tag == "VBD" or (verb.tag == "VBN" and has)
