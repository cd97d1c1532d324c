"""What else was said in the same breath: "said that the port was closed, *and that* nobody knew when it would open"."""

from __future__ import annotations

from dateline.model import Token
from dateline.statements.clause import below
from dateline.statements.finding import Finding

ALSO = frozenset({"and", "but", "or"})
CLAUSES = 4
"""Clauses of one saying at most."""


def also_that(finding: Finding, tokens: tuple[Token, ...]) -> None:
    """Adds to what is said the clauses with a "that" of their own right behind it, wherever a parser hangs them."""
    if not finding.contents or finding.head.pos != "VERB" or max(finding.contents) < finding.head.i:
        return
    for _ in range(CLAUSES):
        first = at = max(finding.contents) + 1
        while at < len(tokens) and tokens[at].text == ",":
            at += 1
        if at + 1 >= len(tokens) or tokens[at].lower not in ALSO or tokens[at + 1].lower != "that":
            return
        mark = tokens[at + 1]
        clause = {i for i in below(mark.head) if i >= mark.i}
        if mark.dep != "mark" or mark.i not in clause or mark.sentence.row.first != finding.head.sentence.row.first:
            return
        finding.contents |= set(range(first, mark.i)) | clause
