"""Attribution by a noun, an adjective, an adverb or "according to"."""

from __future__ import annotations

from dateline.model import Token
from dateline.statements.clause import below, clause_head, complement, group, own_subject, subject, to_infinitive
from dateline.statements.cues import Cues
from dateline.statements.finding import Finding

BY = frozenset({"by", "from", "among", "between"})


def noun_finding(noun: Token, table: Cues) -> Finding | None:
    """ "the claim that …", "a promise to …", "criticism of …"."""
    frames = table.nouns.get(noun.lemma)
    if frames is None:
        return None
    contents: set[int] = set()
    cue = {noun.i} | {c.i for c in noun.children if c.dep == "amod" and c.i < noun.i}
    frame = ""
    for child in noun.children:
        if child.i < noun.i:
            continue
        if child.dep in {"acl", "ccomp", "relcl"} and "clause" in frames and _has_that(child):
            contents, frame = complement(child), "clause"
        elif child.dep in {"acl", "xcomp", "relcl"} and "infinitive" in frames and to_infinitive(child):
            contents, frame = below(child), "infinitive"
        elif child.dep == "prep" and child.lower in frames:
            inner = child.child("pobj", "pcomp")
            if inner is not None:
                contents, frame = below(inner), child.lower
                cue.add(child.i)
        if frame:
            break
    if not frame:
        return None
    who, more = _possessor(noun, table)
    if who is None:
        return None
    return Finding(noun, cue | more, contents - cue - more, who, f"noun:{frame}", frame)


def _has_that(clause: Token) -> bool:
    return any(c.dep == "mark" and c.lower in {"that", "whether"} for c in clause.children)


def _possessor(noun: Token, table: Cues) -> tuple[Token | None, set[int]]:
    """Whose claim it is: its possessor, a "by" phrase, or the subject of the verb that lends it one."""
    for child in noun.children:
        if child.dep == "poss":
            return child, set()
    for child in noun.children:
        if child.dep == "prep" and child.lower in BY:
            who = child.child("pobj")
            if who is not None:
                return who, set()
    for child in noun.children:
        if (
            noun.lemma in table.force
            and child.dep in {"compound", "amod", "nmod"}
            and child.ent in {"GPE", "NORP", "ORG", "PERSON"}
            and child.i < noun.i
        ):
            return child, set()
    head = noun.head
    if noun.dep == "dobj" and table.has("light.verbs", head.lemma):
        between = {i for i in below(noun) if head.i < i < noun.i}
        return subject(head), {t.i for t in group(head)} | between
    return None, set()


def adjective_finding(adjective: Token, table: Cues) -> Finding | None:
    """ "is confident that …", "was critical of …"; a participle that has become one too: "is convinced that …"."""
    frames = table.adjectives.get(adjective.lower if adjective.pos == "VERB" else adjective.lemma)
    if frames is None:
        return None
    if adjective.dep in {"acomp", "oprd"}:
        verb = adjective.head
    elif adjective.pos == "VERB" and adjective.child("auxpass") is not None and adjective.child("agent") is None:
        verb = adjective
    else:
        return None
    who = subject(verb)
    if who is None or (who.lower in {"it", "there", "this", "that"}):
        return None
    for child in adjective.children:
        if child.i < adjective.i:
            continue
        contents: set[int] = set()
        cue = {t.i for t in group(verb)} | {adjective.i}
        if child.dep == "ccomp" and "clause" in frames:
            contents = complement(child)
        elif child.dep == "xcomp" and "infinitive" in frames:
            contents = below(child)
        elif child.dep == "prep" and f"{child.lower}" in frames:
            inner = child.child("pobj", "pcomp")
            if inner is not None:
                contents = below(inner)
                cue.add(child.i)
        if contents:
            return Finding(adjective, cue, contents - cue, who, f"adjective:{child.dep}", "adjective")
    return None


def according_finding(token: Token) -> Finding | None:
    """ "according to X": the clause that the phrase hangs on."""
    to = next((c for c in token.children if c.lower == "to"), None)
    if to is None:
        return None
    who = to.child("pobj", "pcomp")
    if who is None or token.head is token:
        return None
    head = token.head
    if head.pos not in {"VERB", "AUX"}:
        head = clause_head(head)
    while head.dep == "conj" and head.head.pos in {"VERB", "AUX"} and head.i < token.i and _last(token):
        head = head.head
    branch = below(token)
    contents = below(head) - branch
    tokens, floor = token.sentence.tokens, token.sentence.row.first
    place = token.i - floor
    if own_subject(head) is None and place > 1 and tokens[place - 1].text == ",":
        contents = {t.i for t in tokens[: place - 1]}
    return Finding(token, {token.i, to.i}, contents, who, "according", "according")


def _last(token: Token) -> bool:
    """Whether a phrase closes its sentence, behind a comma: it speaks of all that stands before."""
    tokens, floor = token.sentence.tokens, token.sentence.row.first
    place = token.i - floor
    return place > 0 and tokens[place - 1].text == "," and max(below(token)) + 2 >= tokens[-1].i


def adverb_finding(adverb: Token, table: Cues) -> Finding | None:
    """ "reportedly": the clause it stands in."""
    if not table.has("adverbs.reported", adverb.lower) or adverb.dep != "advmod":
        return None
    head = adverb.head
    if head.pos not in {"VERB", "AUX"}:
        return None
    if own_subject(head) is None:
        return None
    return Finding(adverb, {adverb.i}, below(head) - {adverb.i}, None, "adverb", "adverb")
