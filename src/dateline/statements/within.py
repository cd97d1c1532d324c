"""What somebody tells in his own words that others said: "“The mayor told us that it was over,” she said".

What stands in quotation marks is not searched for other cues: his beliefs and wishes, and his own sayings, are his.
"""

from __future__ import annotations

from dateline.model import Token
from dateline.statements.clause import RELATIVE, own_subject
from dateline.statements.cues import Cues
from dateline.statements.finding import Finding
from dateline.statements.indirect import verb_finding
from dateline.statements.page import Page, Quoted

LONG = 8
"""Tokens that a quotation has at least in which what others said is looked for."""

SHORT = 4
"""Tokens that words told again in another's have at least."""

NOT_OTHERS = frozenset({"i", "we", "you", "it", "this", "that", "there", "what"})


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
    if finding is None or finding.rule != "verb:clause" or finding.source is not own_subject(token):
        return None
    first = min(finding.contents, default=0)
    if first < token.i or max(finding.contents, default=0) >= quoted.last or len(finding.contents) < SHORT:
        return None
    return None if page.tokens[first].tag in {"WP", "WRB", "WDT"} else finding


def _done(verb: Token) -> bool:
    """Whether a saying is told as done: "the mayor told us that …", not "people say …" nor "when he said …"."""
    who = own_subject(verb)
    if who is None or who.i > verb.i or who.lower in NOT_OTHERS | RELATIVE or verb.child("neg") is not None:
        return False
    if verb.dep in {"advcl", "acl", "relcl"}:
        return False
    has = any(c.dep == "aux" and c.lemma == "have" for c in verb.children)
    return verb.tag == "VBD" or (verb.tag == "VBZ" and who.pos == "PROPN") or (verb.tag == "VBN" and has)
