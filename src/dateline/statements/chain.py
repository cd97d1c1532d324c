"""Chains of sources, from the report's own voice to the origin, and why an origin is not named.

Attribution inside attribution makes a chain: what the ministry said is on the agency's word where the agency reports
that the ministry said it.
"""

from __future__ import annotations

from dateline.model import Link, Report, Span, Token
from dateline.statements.clause import below, passive, to_infinitive
from dateline.statements.cues import Cues
from dateline.statements.finding import Finding
from dateline.statements.sources import Speakers

DEPTH = 6
"""Links that a chain may have."""

DECLINING = frozenset({"decline", "refuse"})


def chain(finding: Finding, report: Report, speakers: Speakers, table: Cues) -> tuple[Link, ...]:
    """The links from the report's own voice to the origin."""
    links: list[Link] = []
    at: Finding | None = finding
    while at is not None and len(links) < DEPTH:
        mine = [speakers.link(token, _words(token, at) - at.contents - at.cue) for token in at.via]
        if at.source is not None:
            mine.append(speakers.link(at.source, at.source_tokens, anonymity(at, table) or at.reason))
        links = mine + links
        at = at.outer
    links = [link for n, link in enumerate(links) if n + 1 == len(links) or not _same(link, links[n + 1])]
    return (Link(report.outlet or "the report"), *links)


def _words(token: Token, at: Finding) -> set[int]:
    """The words of whoever hands something on, without the verb that says from whom he has it."""
    return below(token, [at.head, *(c for c in token.children if c.i in at.spent)])


def _same(link: Link, following: Link) -> bool:
    """Whether the next link is the same speaker again: somebody who tells what he said himself."""
    return link.actor is not None and link.actor == following.actor


def anonymity(finding: Finding, table: Cues) -> Span | None:
    """The words beside the cue that say why its source is not named."""
    for child in finding.head.children:
        if child.dep not in {"advcl", "prep"} or child.i in finding.contents:
            continue
        inside = below(child)
        if inside & finding.contents or not any(unnaming(t, table) for t in child.subtree()):
            continue
        end = child.subtree_span().end
        for more in finding.head.children:
            if more.dep == "advcl" and more.i > child.i and more.i not in finding.contents and more.child("mark"):
                end = max(end, more.subtree_span().end)
        return Span(child.subtree_span().start, end)
    return None


def unnaming(token: Token, table: Cues) -> bool:
    """ "anonymity", "anonymously", "not to be named", "declining to be identified"."""
    if table.has("chain.anonymity", token.lower):
        return True
    if not table.has("chain.naming", token.lemma) or not passive(token) or not to_infinitive(token):
        return False
    return token.child("neg") is not None or token.head.child("neg") is not None or token.head.lemma in DECLINING
