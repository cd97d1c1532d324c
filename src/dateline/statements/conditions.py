"""On what condition the content stands: the clauses and phrases within it, or beside it on its cue, that say so."""

from __future__ import annotations

from dateline.lexicon.tables import words
from dateline.model import Span, Token
from dateline.statements.clause import below, own_subject, spans
from dateline.statements.finding import Finding

MARKS = words("certainty", "conditions.marks")
LONG = words("certainty", "conditions.long")
PARTICIPLES = words("certainty", "conditions.participles")
EXCHANGE = words("certainty", "conditions.exchange")
CASES = words("certainty", "conditions.cases")
TERMS = words("certainty", "conditions.terms")
HANGING = words("certainty", "conditions.hanging")
NO_CONDITION = words("certainty", "conditions.no_condition")
FINDING_OUT = words("certainty", "conditions.finding_out")
INVERTED = words("certainty", "conditions.inverted")
PHRASES = frozenset({"in", "on"})
FIRST = MARKS | LONG | PARTICIPLES | HANGING | INVERTED | PHRASES | {"only", "until"}
"""Words that a condition begins with."""

MARK_PAIR = frozenset({"“", "”", '"'})

LONGEST = 30
"""Tokens of a condition beyond which it ends at its first comma."""

DEPTH = 12
"""Steps up a parse from a condition to the clause that it stands in."""

MOST = 8
"""Conditions of one statement that are kept."""

WILL = frozenset({"will", "'ll", "’ll", "wo", "would", "can", "ca", "shall", "must", "should"})


def conditions(finding: Finding, tokens: tuple[Token, ...]) -> tuple[Span, ...]:
    """The conditions of one attribution, in the order of the text; one inside another is part of it."""
    within = set(finding.contents)
    beside: set[int] = set()
    for child in finding.head.children:
        if child.dep in {"advcl", "prep"} and child.i not in within and child.i not in finding.source_tokens:
            beside |= below(child)
    return among(within | beside, tokens, finding.cue | finding.source_tokens)


def among(indices: set[int], tokens: tuple[Token, ...], without: set[int]) -> tuple[Span, ...]:
    """The conditions that begin at one of some tokens, cut where words begin that belong to none."""
    found: list[Span] = []
    end = -1
    for i in sorted(indices):
        if i < end or tokens[i].lower not in FIRST or len(found) == MOST:
            continue
        clause = _condition(tokens[i])
        if not clause or _aside(tokens[i], indices):
            continue
        last = i
        while last + 1 in clause and last + 1 not in without:
            last += 1
        if last - i > LONGEST:  # a parser has taken what follows for part of it
            last = next((k - 1 for k in range(i + 3, last) if tokens[k].text == ","), last)
        last = _closed(i, last, tokens)
        made = spans(tokens, range(i, last + 1))
        if len(made) == 1 and last - i > 1:
            found.append(made[0])
            end = last + 1
    return tuple(found)


def _closed(first: int, last: int, tokens: tuple[Token, ...]) -> int:
    """The last token, moved to the mark or bracket that closes one opened within: "if the North “acted unwisely”"."""
    words = [t.text for t in tokens[first : last + 1]]
    open_mark = sum(word in MARK_PAIR for word in words) % 2 == 1
    open_bracket = words.count("(") > words.count(")")
    for at in range(last + 1, min(last + 3, len(tokens))):
        if (open_mark and tokens[at].text in MARK_PAIR) or (open_bracket and tokens[at].text == ")"):
            return at
    return last


def _aside(token: Token, indices: set[int]) -> bool:
    """Whether a condition stands in a relative clause, and so is one of something that is only spoken of."""
    at = token
    for _ in range(DEPTH):
        if at.dep in {"relcl", "acl"} and at.head.i in indices:
            return True
        if at.head is at or at.i not in indices:
            return False
        at = at.head
    return False


def _condition(token: Token) -> set[int]:
    """The indices of the condition that a token begins."""
    word = token.lower
    if word == "only" and (mark := _next(token)) is not None and mark.lower == "if":
        condition = _condition(mark)
        return condition | {token.i} if condition else set()
    if token.dep == "mark" and word in MARKS:
        return _marked(token)
    if token.dep == "mark" and word == "until":
        return _until(token)
    if word in LONG:
        return _as_long_as(token)
    if word in PARTICIPLES and token.pos in {"VERB", "SCONJ"}:
        clause = token.child("ccomp")
        return below(token) if clause is not None and own_subject(token) is None and token.i < clause.i else set()
    if word in PHRASES:
        return _phrase(token)
    if word in HANGING:
        on = next((c for c in token.children if c.dep == "prep" and c.lower in {"on", "upon"}), None)
        return below(token) if on is not None else set()
    if token.dep == "aux" and word in INVERTED:
        return _inverted(token)
    return set()


def _marked(mark: Token) -> set[int]:
    """ "if Washington persists with sanctions"; not "even if", "whether", "see if it works"."""
    clause, before = mark.head, _next(mark, -1)
    if clause.dep != "advcl" or clause.pos not in {"VERB", "AUX", "ADJ", "NOUN"}:
        return set()
    if mark.lower == "if" and before is not None and before.lower in NO_CONDITION:
        return set()
    if mark.lower == "if" and clause.i > clause.head.i and clause.head.lemma in FINDING_OUT:
        return set()
    inside = {i for i in below(clause) if i >= mark.i}
    tokens, first = mark.sentence.tokens, mark.sentence.row.first
    whether = any(
        tokens[i - first].lower == "or" and i - first + 1 < len(tokens) and tokens[i - first + 1].lower == "not"
        for i in inside
    )
    return set() if whether else inside


def _until(mark: Token) -> set[int]:
    """ "will not lift sanctions until the North disarms"."""
    clause = mark.head
    governor = clause.head
    if clause.dep != "advcl" or not any(c.dep == "neg" for c in governor.children):
        return set()
    return below(clause) if any(c.dep == "aux" and c.lower in WILL for c in governor.children) else set()


def _as_long_as(first: Token) -> set[int]:
    """ "as long as the North disarms"; not "as long as a year"."""
    long = _next(first)
    second = _next(long) if long is not None and long.lower == "long" else None
    if second is None or second.lower != "as" or second.dep != "mark":
        return set()
    clause = second.head
    if clause.pos not in {"VERB", "AUX"} or own_subject(clause) is None or clause.lemma == "take":
        return set()
    return {i for i in below(clause) if i >= second.i} | {first.i, first.i + 1}


def _phrase(preposition: Token) -> set[int]:
    """ "in return for aid", "on condition that the North disarms", "in case of war", "in the event that"."""
    noun = preposition.child("pobj")
    if noun is None:
        return set()
    if preposition.lower == "in" and noun.lower in CASES:
        more = noun.child("prep", "acl", "relcl", "ccomp")
        near = noun.i == preposition.i + (1 if noun.lower == "case" else 2)
        return below(preposition) if more is not None and near and more.i > noun.i else set()
    if preposition.lower == "in" and noun.lower in EXCHANGE:
        after = _next(noun)
        if after is None or after.lower != "for":
            return set()
        inner = after.child("pobj", "pcomp")
        return set(range(preposition.i, after.i + 1)) | (below(inner) if inner is not None else set())
    if preposition.lower == "on" and noun.lower in TERMS:
        after = _next(noun)
        return below(preposition) if after is not None and after.lower == "that" else set()
    return set()


def _inverted(auxiliary: Token) -> set[int]:
    """ "should the North attack"."""
    clause = auxiliary.head
    who = own_subject(clause)
    if clause.dep != "advcl" or who is None or not auxiliary.i < who.i < clause.i:
        return set()
    inside = below(clause)
    return inside if min(inside) == auxiliary.i else set()


def _next(token: Token, step: int = 1) -> Token | None:
    place = token.i - token.sentence.row.first + step
    tokens = token.sentence.tokens
    return tokens[place] if 0 <= place < len(tokens) else None
